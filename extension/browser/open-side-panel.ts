import { browser } from "wxt/browser";

/** Firefox calls it the sidebar; WXT's types know only Chromium's panel. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the pages of a window. Must be called in the turn of a click: it opens at no other time. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as Sidebar).sidebarAction?.open();
  else await browser.sidePanel.open({ windowId });
}
