import { browser } from "wxt/browser";
import { countUnseenWatches } from "../../shared/store/find-watches.ts";
import { openOwnStore } from "./open-own-store.ts";

/** Fluent's brand blue: white digits on it are legible in both themes. */
const COLOR = "#0f6cbd";

/** The number of offers with changes that the person has not seen, on Dosar's button; nothing when there are none. */
export async function showUnseenCount(): Promise<void> {
  const count = await countUnseenWatches(await openOwnStore());
  await browser.action.setBadgeBackgroundColor({ color: COLOR });
  await browser.action.setBadgeText({ text: count === 0 ? "" : String(count) });
}
