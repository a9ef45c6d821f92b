import { browser } from "wxt/browser";

/** The tab in front in the window of the popup or side panel that asks; the person may be at work in another window. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Its address, which the browser tells only after the person has pressed the button on it. */
export async function activeTabUrl(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}

type PageScript = "/capture.js" | "/list.js" | "/selection.js" | "/region.js" | "/show-quote.js";

/**
 * Runs one of our scripts in the tab's page and gives what it answers. Undefined where the browser lets nobody read:
 * its own pages, its shop, or a page that the person went to after pressing the button.
 */
export async function readTab(tabId: number, script: PageScript): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    return frame?.result;
  } catch {
    return undefined;
  }
}

/** The same with something to read by beside the script: names in the global object that our scripts share. */
export async function readTabWith(tabId: number, given: object, script: PageScript): Promise<unknown> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (names: object) => {
        Object.assign(globalThis, names);
      },
      args: [given],
    });
  } catch {
    return undefined;
  }
  return readTab(tabId, script);
}

/** Calls back when the person goes to another tab or page of the window that asks. */
export function watchTabs(onChange: () => void): () => void {
  const own = browser.windows.getCurrent();
  const changeIn = (windowId: number) => {
    own.then(({ id }) => id === windowId && onChange()).catch(reportError);
  };
  const onActivated = ({ windowId }: { readonly windowId: number }) => changeIn(windowId);
  const onUpdated = (
    _tabId: number,
    change: { readonly status?: string },
    tab: { readonly active: boolean; readonly windowId: number },
  ) => {
    if (change.status === "complete" && tab.active) changeIn(tab.windowId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
