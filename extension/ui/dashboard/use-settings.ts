import { useEffect, useState } from "react";
import type { Language } from "../../../shared/model/language.ts";
import type { Settings } from "../../../shared/model/setting.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { watchStore } from "../../../shared/store/watch-store.ts";
import { chooseLanguage } from "../../../shared/words/choose-language.ts";
import { readSettings } from "./read-figures.ts";

const DEFAULTS: Settings = { id: "settings" };

/** The person's choices, as soon as they are read and again when any window changes them. */
export function useSettings(store: Store | undefined): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    if (store === undefined) return;
    const read = () => {
      readSettings(store).then(setSettings, () => setSettings(DEFAULTS));
    };
    read();
    return watchStore(store, read);
  }, [store]);
  return settings;
}

/** The chosen language, else the first of the browser's that Dosar speaks. */
export function languageOfSettings(settings: Settings | undefined, wanted: readonly string[]): Language {
  return settings?.language ?? chooseLanguage(wanted);
}
