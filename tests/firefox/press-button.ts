import { type FirefoxPage, pageOf } from "./firefox-page.ts";
import type { LaunchedFirefox } from "./launch-firefox.ts";

const BUTTON = "dosar_dosar_example-browser-action";
const POPUP = `browser.extension.getViews({ type: "popup" })[0]`;

/**
 * Presses the extension's button over the tab in front: the browser opens the popup and grants activeTab.
 *
 * WebDriver's own mouse reaches pages only, not the toolbar, so the button is put into it and pressed by a script in
 * the browser's window. What follows is the browser's own: the same command that a mouse press gives.
 *
 * @param desk any page of the extension; the popup is reached through it.
 */
export async function pressButton(firefox: LaunchedFirefox, desk: FirefoxPage): Promise<FirefoxPage> {
  await firefox.window.evaluate(`(() => {
    const { CustomizableUI } = ChromeUtils.importESModule("moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs");
    CustomizableUI.addWidgetToArea("${BUTTON}", CustomizableUI.AREA_NAVBAR);
    document.querySelector("#${BUTTON} .unified-extensions-item-action-button").click();
  })()`);
  return openedPopup(firefox, desk);
}

/** Presses Alt+Shift+P in the browser's window, where its shortcuts are heard; keys pressed by WebDriver go to the page and no further. */
export async function pressShortcut(firefox: LaunchedFirefox, desk: FirefoxPage): Promise<FirefoxPage> {
  await firefox.window.evaluate(`(() => {
    const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const keys = [["Alt", "AltLeft", 18], ["Shift", "ShiftLeft", 16], ["P", "KeyP", 80]]
      .map(([key, code, keyCode]) => new KeyboardEvent("", { key, code, keyCode }));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
  })()`);
  return openedPopup(firefox, desk);
}

export async function closePopup(desk: FirefoxPage): Promise<void> {
  await desk.evaluate(`${POPUP}?.close()`);
  await desk.waitFor(`${POPUP} === undefined`, "no popup any more");
}

async function openedPopup({ session }: LaunchedFirefox, desk: FirefoxPage): Promise<FirefoxPage> {
  await desk.waitFor(`${POPUP}?.document.body`, "the popup");
  return pageOf(session, desk.context, POPUP);
}

/** Opens the page's menu with the right mouse button and chooses an item of it. */
export async function pressMenuItem(
  firefox: LaunchedFirefox,
  page: FirefoxPage,
  selector: string,
  label: string,
): Promise<void> {
  await firefox.click(page, selector, "right");
  const item = `[...document.querySelectorAll("#contentAreaContextMenu menuitem")].find((one) => one.label.startsWith(${JSON.stringify(label)}))`;
  await firefox.window.waitFor(item, `"${label}" in the page's menu`);
  // Two items of one extension stand in a menu of its own.
  await firefox.window.evaluate(`(${item}).closest("menu").openMenu(true)`);
  await firefox.window.waitFor(`(${item}).closest("menupopup").state === "open"`, "the extension's own menu");
  await firefox.window.evaluate(
    `(() => { const item = ${item}; item.closest("menupopup").activateItem(item); })()`,
  );
}
