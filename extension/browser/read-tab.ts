import { browser } from "wxt/browser";

/** The tab in front of the person. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/**
 * Runs one of our scripts in the tab's page and gives what it answers. Undefined where the browser lets nobody read:
 * its own pages, its shop, or a page that the person went to after pressing the button.
 */
export async function readTab(tabId: number, script: "/capture.js" | "/selection.js"): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    return frame?.result ?? undefined;
  } catch {
    return undefined;
  }
}

/** Calls back when the person goes to another tab or page. */
export function watchTabs(onChange: () => void): () => void {
  const onUpdated = (_tabId: number, change: { readonly status?: string }) => {
    if (change.status === "complete") onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
