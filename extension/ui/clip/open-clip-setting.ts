import type { Day } from "../../../shared/model/day.ts";
import { languageOf } from "../../../shared/model/language.ts";
import type { Settings } from "../../../shared/model/setting.ts";
import { loadClipWords } from "../../../shared/words/load-clip-words.ts";
import type { ClipHost } from "./clip-host.ts";
import type { ClipSetting } from "./clip-setting.tsx";

/** The person's language, formats and theme; the browser's where nothing was chosen or the store does not open. */
export async function openClipSetting(
  host: ClipHost,
): Promise<{ readonly setting: ClipSetting; readonly theme: Settings["theme"] }> {
  const reply = await host.send("setting.read", {});
  const settings: Settings = reply.ok ? reply.value.settings : { id: "settings" };
  const words = await loadClipWords(settings.language ?? languageOf(navigator.languages));
  document.documentElement.lang = words.language;
  const locale = settings.formatLocale ?? navigator.language;
  return { setting: { words, locale, today: localToday(), host }, theme: settings.theme };
}

/** The day of the person's own clock and zone. */
function localToday(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-") as Day;
}
