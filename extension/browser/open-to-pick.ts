import { browser } from "wxt/browser";
import { loadedTab } from "./loaded-tab.ts";
import { sendMessage } from "./send-message.ts";
import { isSiteAllowed } from "./site-permission.ts";

/**
 * Opens a page in a new tab, with the bar for picking where the person has allowed its site; elsewhere the browser lets
 * Dosar in only once they have pressed its button there.
 */
export function openToPick(url: string): void {
  open(url).catch(reportError);
}

async function open(url: string): Promise<void> {
  const isAllowed = await isSiteAllowed(url);
  const { id } = await browser.tabs.create({ url });
  if (id === undefined || !isAllowed) return;
  if (await loadedTab(browser.tabs, id)) await sendMessage("recipe.pick", { tabId: id });
}
