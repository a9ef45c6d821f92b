import { browser } from "wxt/browser";

/** Brings the tab of one of our own pages to the front, at the place after "#"; opens it where none is open. */
export async function showOwnPage(page: string): Promise<void> {
  const url = new URL(page, location.origin).href;
  const [address = url] = url.split("#");
  const [tab] = await browser.tabs.query({ url: `${address}*` });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true, url });
  await browser.windows.update(tab.windowId, { focused: true });
}
