/** Firefox has no side panel but a sidebar; it opens only in the turn of a person's own press. */
import { afterAll, beforeAll, describe, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { type FirefoxPage, pageOf } from "./firefox-page.ts";
import { type LaunchedFirefox, launchFirefox } from "./launch-firefox.ts";
import { pressMenuItem } from "./press-button.ts";

const SIDEBAR = `browser.extension.getViews({ type: "sidebar" })[0]`;

let shop: ServedShop;
let firefox: LaunchedFirefox;
let dashboard: FirefoxPage;
let sidebar: FirefoxPage;

beforeAll(async () => {
  shop = await serveShop();
  firefox = await launchFirefox();
  dashboard = await firefox.findPage(firefox.urlOf("dashboard.html"));
  sidebar = pageOf(firefox.session, dashboard.context, SIDEBAR);
  // Firefox opens the sidebar of a new extension by itself; here a press must do it.
  await dashboard.waitFor(SIDEBAR, "the sidebar of a new extension");
});

afterAll(async () => {
  await firefox?.close();
  await shop?.close();
});

async function closeSidebar(): Promise<void> {
  await firefox.window.evaluate("window.SidebarController.hide()");
  await dashboard.waitFor(`${SIDEBAR} === undefined`, "no sidebar");
}

describe("the sidebar", { shuffle: false }, () => {
  it("opens when the popup's button is pressed", async () => {
    await closeSidebar();
    const popup = await firefox.openTab(firefox.urlOf("popup.html"));
    await firefox.click(popup, `button[aria-label="${clip.openPanel}"]`);
    await dashboard.waitFor(`${SIDEBAR}?.document.body`, "the sidebar");
    await sidebar.waitForText(clip.note);
  });

  it("opens with the selected text when the page's menu is used", async () => {
    await closeSidebar();
    const page = await firefox.openTab(`${shop.url}/cafea-arabica`);
    await page.evaluate(`window.getSelection().selectAllChildren(document.querySelector("h1"))`);
    await pressMenuItem(firefox, page, "h1", clip.menuNote.replace("%s", "Cafea boabe Arabica 1 kg"));
    await sidebar.waitForText(clip.saveNote);
    await sidebar.waitFor(
      `document.querySelector("textarea").value === "Cafea boabe Arabica 1 kg"`,
      "the selected text",
    );
  });
});
