/** Picking on a page in Firefox: by the mouse and by the keyboard, over what cannot be read, and a price to remember. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { picker } from "../../shared/words/en/picker.ts";
import type { FirefoxPage } from "./firefox-page.ts";
import { type LaunchedFirefox, launchFirefox } from "./launch-firefox.ts";
import { closePopup, pressButton } from "./press-button.ts";

const product = (name: string, list: string, club: string) =>
  `<!doctype html><html lang="ro"><title>${name}</title><h1>${name}</h1>
   <script type="application/ld+json">{"@type":"Product","name":"${name}","offers":{"price":"${list}","priceCurrency":"RON"}}</script>
   <p class="list-cost">${list} lei</p><p class="club-cost"><b>${club}</b> lei</p>`;
const PAGES: Readonly<Record<string, string>> = {
  "/one": product("Fier de călcat", "120.00", "99,50"),
  "/two": product("Mixer", "300.00", "249,90"),
  "/closed": `<!doctype html><html lang="ro"><title>x</title><h1>Mixer</h1>
    <iframe id="frame" src="/one" width="300" height="100"></iframe><div id="root" style="width:300px;height:60px"></div>
    <script>document.getElementById("root").attachShadow({ mode: "closed" }).innerHTML = "<b>249,90 lei</b>";</script>`,
};
const [TAB, ENTER, ESCAPE, RIGHT] = ["\uE004", "\uE007", "\uE00C", "\uE014"] as const;

let server: Server;
let shop: string;
let firefox: LaunchedFirefox;
let dashboard: FirefoxPage;
let page: FirefoxPage;

beforeAll(async () => {
  server = createServer(({ url = "" }, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(PAGES[url] ?? ""),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  shop = `http://localhost:${(server.address() as AddressInfo).port}`;
  firefox = await launchFirefox();
  dashboard = await firefox.findPage(firefox.urlOf("dashboard.html"));
  page = await firefox.openTab(shop);
});

afterAll(async () => {
  await firefox?.close();
  server?.close();
});

async function openOver(path: string): Promise<FirefoxPage> {
  await firefox.goTo(page, `${shop}${path}`);
  await firefox.bringToFront(page);
  const popup = await pressButton(firefox, dashboard);
  await popup.waitForText(clip.pick);
  return popup;
}

/** What stands in the bar; a script of the extension may look into a closed root, as one of the page may not. */
const BAR_TEXT = `(async () => {
  const [tab] = await browser.tabs.query({ active: true });
  const func = () => {
    const bar = document.querySelector("dosar-picker");
    return bar && [...bar.openOrClosedShadowRoot.querySelectorAll("[role=status],button")].map((part) => part.textContent).join("|");
  };
  const [{ result }] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func });
  return result ?? "";
})()`;

function waitForBar(text: string): Promise<void> {
  return dashboard.waitFor(`(await ${BAR_TEXT}).includes(${JSON.stringify(text)})`, `"${text}" in the bar`);
}

async function startPicking(path: string): Promise<void> {
  const popup = await openOver(path);
  // The popup closes by itself, and with it the answer to the press.
  await popup.evaluate(
    `[...document.querySelectorAll("button")].find((b) => b.textContent === ${JSON.stringify(clip.pick)}).click()`,
  );
  await waitForBar(picker.point);
}

async function priceOn(path: string): Promise<string> {
  const popup = await openOver(path);
  const price = await popup.evaluate<string>(
    `document.getElementById([...document.querySelectorAll("label")].find((l) => l.textContent.trim() === ${JSON.stringify(clip.price)}).htmlFor).value`,
  );
  await closePopup(dashboard);
  return price;
}

describe("picking on a page in Firefox", { shuffle: false }, () => {
  it("by the keyboard alone: Enter picks 99,50 lei and saves, and the site's other page is read by it", async () => {
    await startPicking("/one");
    await firefox.pressKeys(page, RIGHT, RIGHT, RIGHT, ENTER);
    await waitForBar(`${picker.reads}99,50 lei`);
    await firefox.pressKeys(page, ENTER);
    await waitForBar(picker.saved);
    expect(await priceOn("/two")).toContain("249.90");
  });

  it("by the mouse, into the recipe that reads the page; Tab leads to Save recipe", async () => {
    await startPicking("/one");
    await waitForBar(`${picker.readsNow}99,50 lei`);
    await firefox.click(page, ".list-cost");
    await waitForBar(`${picker.reads}120.00 lei`);
    await firefox.pressKeys(page, TAB, TAB, TAB, TAB, ENTER);
    await waitForBar(picker.saved);
    expect(await priceOn("/two")).toContain("300.00");
  });

  it("a corrected price is found on the page and remembered", async () => {
    const popup = await openOver("/two");
    await popup.fill("form input[type=text]:not([title])", "249,90 lei");
    await popup.press(clip.save);
    await popup.waitForText(clip.rememberWhy);
    await popup.evaluate(
      `[...document.querySelectorAll("button")].find((b) => b.textContent === ${JSON.stringify(clip.remember)}).click()`,
    );
    await waitForBar(`${picker.proposes}249,90 lei`);
    await firefox.pressKeys(page, ENTER);
    await waitForBar(picker.saved);
    expect(await priceOn("/one")).toContain("99.50");
  });

  it("a frame and a closed root are said to be out of reach, and Escape ends it", async () => {
    await startPicking("/closed");
    await firefox.click(page, "#frame");
    await waitForBar(picker.frame);
    await firefox.click(page, "#root");
    await waitForBar(picker.shadow);
    await firefox.pressKeys(page, ESCAPE);
    await page.waitFor(`document.querySelector("dosar-picker") === null`, "no bar any more");
  });
});
