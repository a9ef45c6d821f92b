import { browser } from "wxt/browser";
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
  await loaded(id);
  await sendMessage("recipe.pick", { tabId: id });
}

/** Resolves once the tab shows its page, at once if it does already; never for a tab that is closed before. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const onUpdated = (changedId: number, { status }: { readonly status?: string }) => {
      if (changedId === tabId && status === "complete") end();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.get(tabId).then(({ status }) => {
      if (status === "complete") end();
    }, reject);
  });
}
