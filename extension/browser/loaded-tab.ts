import type { Browser } from "wxt/browser";

/** A page that goes on loading is taken as it is. */
const LOADING_MS = 8000;

type Tab = Pick<Browser.tabs.Tab, "status" | "url">;
type Listener = (tabId: number, change: unknown, tab: Tab) => void;

/** Of the browser's tabs what is needed to wait for one of an allowed site. */
export interface WaitedTabs {
  readonly get: (tabId: number) => Promise<Tab>;
  readonly onUpdated: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}

/**
 * The tab once it has loaded a page, not the empty one that it begins with, or after 8 seconds; undefined when it is
 * closed by then.
 */
export async function loadedTab(tabs: WaitedTabs, tabId: number): Promise<Tab | undefined> {
  await loaded(tabs, tabId);
  return tabs.get(tabId).catch(() => undefined);
}

function loaded(tabs: WaitedTabs, tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      tabs.onUpdated.removeListener(look);
      resolve();
    };
    const look: Listener = (updatedId, _change, { status, url }) => {
      // Its address is told of an allowed site alone.
      if (updatedId === tabId && status === "complete" && /^https?:/.test(url ?? "")) done();
    };
    const timer = setTimeout(done, LOADING_MS);
    tabs.onUpdated.addListener(look);
    tabs.get(tabId).then((tab) => look(tabId, undefined, tab), done);
  });
}
