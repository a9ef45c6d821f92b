import { createContext, useContext } from "react";
import type { Day } from "../../../shared/model/day.ts";
import type { ClipWords } from "../../../shared/words/load-clip-words.ts";
import type { ClipHost } from "./clip-host.ts";

/** What every part of the popup and the side panel needs. */
export interface ClipSetting {
  readonly words: ClipWords;
  /** BCP 47 tag of numbers and dates. */
  readonly locale: string;
  readonly today: Day;
  readonly host: ClipHost;
}

const Setting = createContext<ClipSetting | undefined>(undefined);

export const ClipSettingProvider = Setting.Provider;

/** Throws outside of the provider: a part without words is a bug. */
export function useClipSetting(): ClipSetting {
  const setting = useContext(Setting);
  if (setting === undefined) throw new Error("No ClipSettingProvider above this part.");
  return setting;
}
