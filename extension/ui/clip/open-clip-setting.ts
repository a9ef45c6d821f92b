import type { Settings } from "../../../shared/model/setting.ts";
import { chooseLanguage } from "../../../shared/words/choose-language.ts";
import { loadClipWords } from "../../../shared/words/load-clip-words.ts";
import { localDayOf } from "../kit/local-day.ts";
import type { ClipHost } from "./clip-host.ts";
import type { ClipSetting } from "./clip-setting.tsx";

/** The person's language, formats and theme; the browser's where nothing was chosen or the store does not open. */
export async function openClipSetting(
  host: ClipHost,
): Promise<{ readonly setting: ClipSetting; readonly theme: Settings["theme"] }> {
  const reply = await host.send("setting.read", {}).catch(() => undefined);
  const settings: Settings = reply?.ok ? reply.value.settings : { id: "settings" };
  const words = await loadClipWords(settings.language ?? chooseLanguage(navigator.languages));
  document.documentElement.lang = words.language;
  const locale = settings.formatLocale ?? navigator.language;
  return { setting: { words, locale, today: localDayOf(new Date()), host }, theme: settings.theme };
}
