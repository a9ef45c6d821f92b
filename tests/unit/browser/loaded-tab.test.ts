import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadedTab, type WaitedTabs } from "../../../extension/browser/loaded-tab.ts";
import { isSameSite } from "../../../shared/capture/page-address.ts";

type Tab = Awaited<ReturnType<WaitedTabs["get"]>>;
type Listener = Parameters<WaitedTabs["onUpdated"]["addListener"]>[0];

const EMPTY: Tab = { status: "complete", url: "about:blank" };
const SHOP: Tab = { status: "complete", url: "https://shop.example.ro/p" };

/** A browser with one tab, number 1. */
function openBrowser(first: Tab) {
  const listeners = new Set<Listener>();
  let tab: Tab | undefined = first;
  const tabs: WaitedTabs = {
    get: async () => tab ?? Promise.reject(new Error("No such tab.")),
    onUpdated: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const show = (next: Tab, tabId = 1) => {
    if (tabId === 1) tab = next;
    for (const listener of listeners) listener(tabId, {}, next);
  };
  const close = () => {
    tab = undefined;
  };
  return { tabs, listeners, show, close };
}

describe("a tab that was opened for a page", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is not loaded with the empty page that it begins with, nor with another tab's", async () => {
    const { tabs, listeners, show } = openBrowser(EMPTY);
    const loaded = vi.fn();
    const waiting = loadedTab(tabs, 1).then(loaded);
    show(SHOP, 2);
    show({ ...SHOP, status: "loading" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(loaded).not.toHaveBeenCalled();
    show(SHOP);
    await waiting;
    expect(loaded).toHaveBeenCalledWith(SHOP);
    expect(listeners.size).toBe(0);
  });

  it("is taken at once where its page was there before", async () => {
    expect(await loadedTab(openBrowser(SHOP).tabs, 1)).toEqual(SHOP);
  });

  it("is waited for no longer once it was closed", async () => {
    const { tabs, listeners, close } = openBrowser(EMPTY);
    const waiting = loadedTab(tabs, 1);
    await vi.advanceTimersByTimeAsync(1000);
    close();
    await vi.advanceTimersByTimeAsync(7000);
    expect(await waiting).toBeUndefined();
    expect(listeners.size).toBe(0);
  });
});

describe("two addresses", () => {
  it.each([
    ["https://www.shop.example.ro/p", true],
    ["https://SHOP.example.ro/q?a=1", true],
    ["https://m.shop.example.ro/p", false],
    ["nothing", false],
  ])("are of one site where one is %s: %s", (other, isSame) => {
    expect(isSameSite("https://shop.example.ro/p", other)).toBe(isSame);
  });
});
