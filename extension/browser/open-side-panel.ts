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

/** Opens it in the window of the page that asks. Firefox forgets the click at the first wait, so there nothing is asked before. */
export async function openSidePanelHere(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser as Sidebar).sidebarAction?.open();
    return;
  }
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await openSidePanel(id);
}
