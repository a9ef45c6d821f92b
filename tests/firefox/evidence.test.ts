/** What Firefox does of the evidence: the picture beside a price, and the words shown on the page. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import type { FirefoxPage } from "./firefox-page.ts";
import { allowSite, type LaunchedFirefox, launchFirefox } from "./launch-firefox.ts";
import { closePopup, pressButton } from "./press-button.ts";

const FAR = '<div style="height:3000px"></div>';
const LONG = `<!doctype html><html lang="ro"><title>Ceai negru</title><h1>Ceai negru</h1><p class="price">acum <b>12,99</b> lei bucata</p><button>Adaugă în coș</button>${FAR}`;

let shop: ServedShop;
let firefox: LaunchedFirefox;
let dashboard: FirefoxPage;

beforeAll(async () => {
  shop = await serveShop();
  shop.setAnswer("/ceai", { status: 200, html: LONG });
  firefox = await launchFirefox();
  dashboard = await firefox.findPage(firefox.urlOf("dashboard.html"));
});

afterAll(async () => {
  await firefox?.close();
  await shop?.close();
});

/** Presses the link on the offer's page, and gives the tab that it opens. */
async function show(): Promise<FirefoxPage> {
  await firefox.bringToFront(dashboard);
  const link = 'table a[target="_blank"]';
  await dashboard.evaluate(`document.querySelector('${link}').scrollIntoView({ block: "center" })`);
  await firefox.click(dashboard, link);
  return firefox.findPage(`${shop.url}/ceai`);
}

async function closeTab(page: FirefoxPage): Promise<void> {
  await firefox.session.send("browsingContext.close", { context: page.context });
}

const BAR = 'document.querySelector("dosar-quote")';

describe("evidence in Firefox", { shuffle: false }, () => {
  it("a picture of at most 40 kB comes beside a price that is saved from the popup, and stands in its history", async () => {
    const page = await firefox.openTab(`${shop.url}/ceai`);
    await firefox.bringToFront(page);
    const popup = await pressButton(firefox, dashboard);
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await firefox.goTo(dashboard, firefox.urlOf("dashboard.html#offers"));
    await dashboard.waitForText("Ceai negru");
    await closePopup(dashboard);
    await closeTab(page);
    await firefox.bringToFront(dashboard);
    await firefox.click(dashboard, '[role="grid"] a');
    const image = "document.querySelector('td button img')";
    await dashboard.waitFor(`${image}?.naturalWidth > 300`, "the picture");
    const weight = await dashboard.evaluate<number>(
      `(await fetch(${image}.src)).blob().then(({ size }) => size)`,
    );
    expect(weight).toBeGreaterThan(1000);
    expect(weight).toBeLessThanOrEqual(40_000);
  });

  it("nothing is put into a page of a site that was not allowed; Firefox itself goes to the words", async () => {
    shop.setAnswer("/ceai", { status: 200, html: LONG.replace("<p", `${FAR}<p`) });
    const page = await show();
    await page.waitFor("window.scrollY > 1000", "the words in view");
    expect(await page.evaluate(`${BAR} === null`)).toBe(true);
    await closeTab(page);
  });

  it("on an allowed site the words are gone to and the bar stands there until Escape", async () => {
    await allowSite(firefox, "localhost");
    const page = await show();
    await page.waitFor(BAR, "the bar");
    await page.waitFor("window.scrollY > 1000", "the words in view");
    await firefox.bringToFront(page);
    const key = (type: "keyDown" | "keyUp") => ({ type, value: "\uE00C" });
    await firefox.session.send("input.performActions", {
      context: page.context,
      actions: [{ type: "key", id: "keyboard", actions: [key("keyDown"), key("keyUp")] }],
    });
    await page.waitFor(`${BAR} === null`, "no bar any more");
  });
});
