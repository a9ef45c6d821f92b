/** The bar in a page: by the keyboard alone, over what Dosar cannot read, and for a screen reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { picker } from "../../shared/words/en/picker.ts";
import { loadPickerWords } from "../../shared/words/load-picker-words.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { EXTENSION_FOLDER, type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";
import { type PickerBar, pickerBarOf } from "../support/picker-bar.ts";
import { servePages } from "../support/serve-pages.ts";

const SITE = "https://bar.example.ro";
const PAGES: Readonly<Record<string, string>> = {
  "/product": `<!doctype html><html lang="ro"><title>Mixer</title><h1>Mixer</h1><p class="list-cost">300,00 lei</p>
    <p class="club-cost">249,90 lei</p><a href="/elsewhere">Retur</a><input id="search" aria-label="Caută">`,
  "/closed": `<!doctype html><html lang="ro"><title>Mixer</title><h1>Mixer</h1>
    <iframe src="/framed" style="width:300px;height:80px;pointer-events:auto"></iframe>
    <div id="plain" style="width:300px;height:60px"></div><price-tag id="named" style="display:block;height:60px"></price-tag>
    <div id="empty" style="width:300px;height:60px"></div>
    <script>
      for (const [id, mode] of [["plain", "closed"], ["named", "open"]])
        document.getElementById(id).attachShadow({ mode }).innerHTML = "<b>249,90 lei</b>";
    </script>`,
  "/framed": `<!doctype html><title>x</title><b>249,90 lei</b><script>addEventListener("click", () => { parent.framePressed = true; });</script>`,
};

let extension: LaunchedExtension;
let page: Page;
let bar: PickerBar;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await servePages(page, SITE, PAGES);
  bar = await pickerBarOf(page);
});

afterAll(() => extension.close());

async function startPicking(path: string): Promise<void> {
  await page.goto(`${SITE}${path}`);
  if (path === "/product") await page.focus("#search");
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.pick);
  await popup.press(clip.pick);
  await bar.waitFor(picker.point);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const isOpen = () => page.locator("dosar-picker").count();

describe("the bar by the keyboard alone", { shuffle: false }, () => {
  it("is entered by Tab, walked in the order in which it is read, and left by an arrow", async () => {
    await startPicking("/product");
    await press("Tab");
    expect(await bar.focused()).toBe(picker.fields.price);
    await press("Tab", "Tab", "Tab");
    expect(await bar.focused()).toBe(picker.cancel);
    await press("ArrowRight");
    expect(await bar.focused()).toBeUndefined();
    await press("Shift+Tab");
    expect(await bar.focused()).toBe(picker.cancel);
    expect(page.url()).toBe(`${SITE}/product`);
  });

  it("Enter picks and goes to Save recipe; Pick again and an arrow go back to the page, Enter on Save saves", async () => {
    await press("ArrowRight", "Enter");
    await bar.waitFor(`${picker.reads}249,90 lei`);
    expect(await bar.focused()).toBe(picker.save);
    await press("Tab");
    expect(await bar.focused()).toBe(picker.again);
    await press("Enter");
    await bar.waitFor(picker.point);
    await press("ArrowLeft", "Enter");
    await bar.waitFor(`${picker.reads}300,00 lei`);
    await press("ArrowRight", "Enter");
    await bar.waitFor(`${picker.reads}249,90 lei`);
    await press("Enter");
    await bar.waitFor(picker.saved);
    await expect.poll(isOpen, { timeout: 10_000 }).toBe(0);
  });

  it("Escape in the bar ends it and gives the focus back to where it was on the page", async () => {
    await startPicking("/product");
    await bar.waitFor(`${picker.readsNow}249,90 lei`);
    await press("Tab", "Tab");
    expect(await bar.focused()).toBe(picker.fields.name);
    await press("Space", "Escape");
    await expect.poll(isOpen).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
  });
});

describe("what Dosar cannot read", { shuffle: false }, () => {
  it.each([
    ["a frame", "iframe", picker.frame],
    ["a closed root of a plain element", "#plain", picker.shadow],
    ["an open root of an element with a name of its own", "#named", picker.shadow],
    ["a place without text", "#empty", picker.unread],
  ])("%s is said to be so when it is pressed", async (_, selector, words) => {
    await startPicking("/closed");
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not drawn.`);
    await page.mouse.move(box.x + 20, box.y + 10);
    await page.mouse.click(box.x + 20, box.y + 15);
    await bar.waitFor(words);
  });

  it("a frame hears no press while the person points, and is as before afterwards", async () => {
    await startPicking("/closed");
    await page.locator("iframe").hover({ force: true });
    await page.mouse.down();
    await page.mouse.up();
    await bar.waitFor(picker.frame);
    expect(await page.evaluate(() => (window as { framePressed?: boolean }).framePressed)).toBeUndefined();
    await press("Escape");
    await expect.poll(isOpen).toBe(0);
    const style = await page.locator("iframe").getAttribute("style");
    expect(style?.replaceAll(" ", "")).toBe("width:300px;height:80px;pointer-events:auto;");
  });

  it("a frame is said to be so by the keyboard too", async () => {
    await startPicking("/closed");
    await press("ArrowRight", "Enter");
    await bar.waitFor(picker.frame);
  });
});

/** Texts of the bar below 4.5 to what they stand on: axe cannot tell in the browser's top layer. Runs in the page. */
function findFaintTexts(): string[] {
  const root = document.querySelector("dosar-picker")?.shadowRoot;
  const brightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const isClear = backgroundColor === "rgba(0, 0, 0, 0)";
    return isClear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
  };
  const texts = [...(root?.querySelectorAll("button,[role=status]") ?? [])];
  if (texts.length === 0) return ["the bar has no text"];
  return texts.flatMap((element) => {
    const [light = 0, dark = 0] = [getComputedStyle(element).color, groundOf(element)]
      .map(brightness)
      .sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    return ratio < 4.5 ? [`${element.textContent}: ${ratio.toFixed(2)}`] : [];
  });
}

/** The built script in a page of its own, whose roots are open: axe does not see into a closed one. */
describe.each(["en", "ro", "ru"] as const)("the bar in %s", (language) => {
  it.each(["light", "dark"] as const)(
    "has no barrier in %s, picked and not, wide and narrow",
    async (theme) => {
      const words = await loadPickerWords(language);
      const plain = await extension.context.newPage();
      await plain.addInitScript(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) {
          return attach.call(this, { ...options, mode: "open" });
        };
      });
      await plain.route(`${SITE}/**`, (route) =>
        route.fulfill({ contentType: "text/html; charset=utf-8", body: `${PAGES["/product"]}` }),
      );
      await plain.goto(`${SITE}/product`);
      await plain.emulateMedia({ colorScheme: theme });
      const recipes = [
        { id: "r1", fields: { price: { anchors: [{ by: "css", selector: ".club-cost" }], sample: "x" } } },
      ];
      const given = { words, language, recipes, theme: "system" };
      await plain.evaluate(
        `globalThis.chrome = { runtime: { id: "x" } }; globalThis.dosarPicker = ${JSON.stringify(given)};`,
      );
      await plain.evaluate(readFileSync(join(EXTENSION_FOLDER, "picker.js"), "utf8"));
      const barriers = () => findBarriers((expression) => plain.evaluate(expression));
      for (const width of [1280, 360]) {
        await plain.setViewportSize({ width, height: 700 });
        // The page below is not ours to judge.
        const ours = async () => [
          ...(await barriers()).filter((found) => !/<(?:html|h1|p|a|input)\b/.test(found)),
          ...(await plain.evaluate(findFaintTexts)),
        ];
        expect(await ours()).toEqual([]);
        await plain.click(".list-cost");
        await plain.getByRole("button", { name: words.save }).waitFor();
        expect(await ours()).toEqual([]);
        await plain.getByRole("button", { name: words.again }).click();
      }
      await plain.close();
    },
  );
});
