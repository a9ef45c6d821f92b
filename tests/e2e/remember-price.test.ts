/** A price that the person had to correct: saved, then remembered for its site, which is offered once. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { picker } from "../../shared/words/en/picker.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { findSidePanel, type OpenedPopup, openPopup } from "../support/open-popup.ts";
import { type PickerBar, pickerBarOf } from "../support/picker-bar.ts";
import { servePages } from "../support/serve-pages.ts";

const product = (name: string, list: string, club: string) =>
  `<!doctype html><html lang="ro"><title>${name}</title><h1>${name}</h1>
   <script type="application/ld+json">{"@type":"Product","name":"${name}","offers":{"price":"${list}","priceCurrency":"RON"}}</script>
   <div class="buy-area"><p class="price">${list} lei</p><p class="club-cost"><b>${club}</b> lei</p><button>Adaugă în coș</button></div>`;
const PAGES: Readonly<Record<string, string>> = {
  "/one": product("Fier de călcat", "120.00", "99,50"),
  "/two": product("Mixer", "300.00", "249,90"),
};
const SITES = [
  "https://remember.example.ro",
  "https://panel.example.ro",
  "https://plain.example.ro",
] as const;
const [SITE, PANEL_SITE, PLAIN_SITE] = SITES;

let extension: LaunchedExtension;
let page: Page;
let bar: PickerBar;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  for (const site of SITES) await servePages(page, site, PAGES);
  bar = await pickerBarOf(page);
});

afterAll(() => extension.close());

async function openOver(address: string): Promise<OpenedPopup> {
  await page.goto(address);
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.pick);
  return popup;
}

async function saveAs(view: OpenedPopup, price: string): Promise<void> {
  await view.fill(clip.price, price);
  await view.press(clip.save);
  await view.waitForText(clip.saved);
}

function priceIn(view: OpenedPopup): Promise<string> {
  return view.evaluate(
    `document.getElementById([...document.querySelectorAll("label")].find((l) => l.textContent.trim() === ${JSON.stringify(clip.price)}).htmlFor).value`,
  );
}

const textOf = (view: OpenedPopup) => view.evaluate<string>("document.body.innerText");

/** Long enough for the background's answer, which an offer would have waited for. */
async function hasOffer(view: OpenedPopup): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return (await textOf(view)).includes(clip.rememberWhy);
}

describe("a corrected price", { shuffle: false }, () => {
  it("is saved, found on the page as 99,50 lei for 99.5 typed, and the site's next page is read by its place", async () => {
    const popup = await openOver(`${SITE}/one`);
    await saveAs(popup, "99.5");
    await popup.waitForText(clip.rememberWhy);
    await popup.press(clip.remember);
    await bar.waitFor(`${picker.proposes}99,50 lei`);
    await bar.press(picker.save);
    await bar.waitFor(picker.saved);
    const next = await openOver(`${SITE}/two`);
    expect(await priceIn(next)).toContain("249.90");
    await next.close();
  });

  it("is not offered to be remembered where it is as the page was read, nor a second time", async () => {
    const popup = await openOver(`${SITE}/two`);
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    expect(await hasOffer(popup)).toBe(false);
    await popup.close();
    const again = await openOver(`${SITE}/one`);
    await saveAs(again, "101 lei");
    expect(await hasOffer(again)).toBe(false);
    await again.close();
  });

  it("that the page does not show is pointed at by the person", async () => {
    const popup = await openOver(`${PLAIN_SITE}/two`);
    await saveAs(popup, "280 lei");
    await popup.waitForText(clip.rememberWhy);
    await popup.press(clip.remember);
    await bar.waitFor(picker.notFound);
    await page.click(".club-cost b");
    await bar.waitFor(`${picker.reads}249,90 lei`);
    await bar.press(picker.cancel);
    await expect.poll(() => page.locator("dosar-picker").count()).toBe(0);
  });

  it("is offered in the panel too, where “No, thanks” takes the offer away for good", async () => {
    const popup = await openOver(`${PANEL_SITE}/one`);
    await popup.press(clip.openPanel);
    const panel = await findSidePanel(extension);
    await panel.waitForText(clip.pick);
    await saveAs(panel, "99,50 lei");
    await panel.waitForText(clip.rememberWhy);
    await panel.press(clip.rememberNot);
    await expect.poll(() => textOf(panel)).not.toContain(clip.rememberWhy);
    await page.goto(`${PANEL_SITE}/two`);
    const again = await openPopup(extension, page);
    await again.waitForText(clip.pick);
    await saveAs(again, "249,90 lei");
    expect(await hasOffer(again)).toBe(false);
    await again.close();
  });
});
