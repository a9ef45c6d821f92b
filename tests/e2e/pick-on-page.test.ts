/** The person points at a price in a real page; the next page of the shop is read by it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { picker } from "../../shared/words/en/picker.ts";
import { recipes } from "../../shared/words/en/recipes.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";
import { type PickerBar, pickerBarOf } from "../support/picker-bar.ts";
import { servePages } from "../support/serve-pages.ts";

const SHOP = "https://pick.example.ro";
/** The club's price is what this person buys at; the page and its data call the other one the price. */
const product = (name: string, list: string, club: string) =>
  `<!doctype html><html lang="ro"><title>${name}</title><h1>${name}</h1>
   <script>document.addEventListener("click", () => { window.clicked = true; }, true);</script>
   <script type="application/ld+json">{"@type":"Product","name":"${name}","offers":{"price":"${list}","priceCurrency":"RON"}}</script>
   <div class="buy-area"><p class="price">${list} lei</p><p class="club-cost"><b>${club}</b> lei</p><button>Adaugă în coș</button></div>`;
const PAGES: Readonly<Record<string, string>> = {
  "/one": product("Fier de călcat", "120.00", "99,50"),
  "/two": product("Mixer", "300.00", "249,90"),
  "/hostile": product("Toaster", "80.00", "71,00").replace(
    "<h1>",
    `<script>window.addEventListener("click", (event) => event.stopImmediatePropagation(), true);
     setInterval(() => document.querySelector("dosar-picker")?.remove(), 300);</script><h1>`,
  ),
  "/set": `<!doctype html><html lang="ro"><title>Set</title><h1>Set de mixere</h1><p>Preț de listă 500 lei</p><p class="set-cost">450,00 lei</p>`,
  "/changed": product("Blender", "410.00", "377,00").replace(/<p class="club-cost">.*?<\/p>/, ""),
};

let extension: LaunchedExtension;
let page: Page;
let bar: PickerBar;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await servePages(page, SHOP, PAGES, { "content-security-policy": "style-src 'none'" });
  bar = await pickerBarOf(page);
});

afterAll(() => extension.close());

async function priceOn(path: string): Promise<string> {
  await page.goto(`${SHOP}${path}`);
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.pick);
  const price = await popup.evaluate<string>(
    `document.getElementById([...document.querySelectorAll("label")].find((l) => l.textContent.trim() === ${JSON.stringify(clip.price)}).htmlFor).value`,
  );
  const text = await popup.evaluate<string>("document.body.innerText");
  await popup.close();
  return `${price}\n${text}`;
}

async function startPicking(path: string): Promise<void> {
  await page.goto(`${SHOP}${path}`);
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.pick);
  await popup.press(clip.pick);
  await bar.waitFor(picker.point);
}

describe("picking on the page", { shuffle: false }, () => {
  it("by the mouse: what is read stands in the bar, the page hears no click, and the next page is read by it", async () => {
    expect(await priceOn("/two")).toContain("300");
    await startPicking("/one");
    await page.click(".club-cost b");
    await bar.waitFor("99,50 lei");
    expect(await page.evaluate(() => (window as { clicked?: boolean }).clicked)).toBeUndefined();
    await bar.press(picker.save);
    await bar.waitFor(picker.saved);
    expect(await priceOn("/two")).toContain("249.90");
  });

  it("a page without that place is read without it, and the card says so", async () => {
    const card = await priceOn("/changed");
    expect(card).toContain("410");
    expect(card).toContain(clip.recipeMissed("pick.example.ro"));
  });

  it("by the keyboard: from the heading down to the other price; Escape ends it", async () => {
    await startPicking("/one");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "Enter"])
      await page.keyboard.press(key);
    await bar.waitFor("120.00 lei");
    await bar.press(picker.save);
    await bar.waitFor(picker.saved);
    expect(await priceOn("/two")).toContain("300");
    await startPicking("/two");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dosar-picker").count()).toBe(0);
  });

  it("on a page that keeps clicks to itself and takes our bar away", async () => {
    await startPicking("/hostile");
    await page.mouse.move(30, 30);
    await page.click(".club-cost b");
    await bar.waitFor("71,00 lei");
    await page.mouse.move(40, 40);
    await bar.press(picker.save);
    expect(await priceOn("/two")).toContain("249.90");
  });

  it("stands in the settings beside the other price's, with the words that it read, and is forgotten and brought back there", async () => {
    const settings = await extension.context.newPage();
    await settings.goto(extension.urlOf("dashboard.html#settings"));
    const list = settings.getByRole("list", { name: recipes.title });
    const read = list.getByText("71,00 lei");
    await read.waitFor();
    await list.getByText("120.00 lei").waitFor();
    await list.getByRole("button", { name: recipes.forgetOf("pick.example.ro/hostile") }).click();
    await read.waitFor({ state: "detached" });
    await list.getByText("120.00 lei").waitFor();
    await settings.getByRole("button", { name: "Undo" }).click();
    await read.waitFor();
    await settings.close();
  });

  it("a page of another kind gets a recipe beside the first; each reads its own, and one is forgotten alone", async () => {
    await startPicking("/set");
    await bar.waitFor(picker.missedNow);
    await page.click(".set-cost");
    await bar.waitFor(`${picker.reads}450,00 lei`);
    await bar.press(picker.save);
    await bar.waitFor(picker.saved);
    expect(await priceOn("/set")).toContain("450.00");
    expect(await priceOn("/two")).toContain("249.90");
    const settings = await extension.context.newPage();
    await settings.goto(extension.urlOf("dashboard.html#settings"));
    await settings.getByRole("button", { name: recipes.forgetOf("pick.example.ro/hostile") }).waitFor();
    await settings.getByRole("button", { name: recipes.editOf("pick.example.ro/set") }).waitFor();
    await settings.close();
    await startPicking("/set");
    await bar.waitFor(`${picker.readsNow}450,00 lei`);
    await bar.press(picker.forget);
    await bar.waitFor(picker.forgotten);
    expect(await priceOn("/two")).toContain("249.90");
  });

  it("is forgotten from the bar", async () => {
    await startPicking("/one");
    await bar.press(picker.forget);
    await bar.waitFor(picker.forgotten);
    expect(await priceOn("/changed")).not.toContain(clip.recipeMissed("pick.example.ro"));
  });
});
