/** A picture of the price is kept beside it: of the price, small, and none rather than a wrong one. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { pictures as words } from "../../shared/words/en/pictures.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";
import { readRows } from "../support/read-rows.ts";

// Known in the page that it is evaluated in.
declare const chrome: typeof import("wxt/browser").browser;

const SHOP = "https://pictures.example.ro";
const STYLE = `<style>body{margin:0;font:16px sans-serif;background:#fff}.price{display:inline-block;background:#ff00ff;color:#000;padding:24px;margin:40px}
  .far{height:3000px}.lid{position:fixed;inset:0;background:#ffff00}canvas{display:block}</style>`;
const product = (name: string, before = "", after = "") =>
  `<!doctype html><html lang="ro"><title>${name}</title>${STYLE}${before}<h1>${name}</h1><p class="price">129,90 lei</p><button>Adaugă în coș</button>${after}`;
/** Every pixel another colour: what no encoding makes small. */
const NOISE = `<canvas width="1280" height="400"></canvas><script>
  const canvas = document.querySelector("canvas"), context = canvas.getContext("2d");
  const image = context.createImageData(canvas.width, canvas.height);
  let seed = 1;
  for (let at = 0; at < image.data.length; at += 1) { seed = (seed * 48271) % 2147483647; image.data[at] = at % 4 === 3 ? 255 : seed & 255; }
  context.putImageData(image, 0, 0);</script>`;
const PAGES: Readonly<Record<string, string>> = {
  "/in-view": product("Ceainic"),
  "/zoomed": product("Cană"),
  "/pinched": product("Tavă"),
  "/below": product("Farfurie", '<div class="far"></div>'),
  "/covered": product("Lingură", "", '<div class="lid"></div>'),
  "/noise": product("Furculiță", NOISE),
  "/unwanted": product("Cuțit"),
  "/undone": product("Oală"),
};

interface StoredPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly byteCount: number;
  readonly webp: string;
}

let extension: LaunchedExtension;
let page: Page;
let dashboard: Page;

beforeAll(async () => {
  // A screen with two pixels for each of the page's, as most have.
  extension = await launchExtension({ language: "en-US", args: ["--force-device-scale-factor=2"] });
  dashboard = await extension.context.newPage();
  await dashboard.goto(extension.urlOf("dashboard.html#offers"));
  page = await extension.context.newPage();
  await page.route(`${SHOP}/**`, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: PAGES[new URL(route.request().url()).pathname] ?? "",
    }),
  );
});

afterAll(() => extension.close());

const pictures = () => readRows<StoredPicture>(dashboard, "pictures");

async function clipPage(path: string) {
  if (page.url() !== `${SHOP}${path}`) await page.goto(`${SHOP}${path}`);
  const popup = await openPopup(extension, page);
  await popup.press(clip.save);
  await popup.waitForText(clip.saved);
  return popup;
}

/** The picture that comes a moment after its price; undefined when none has come. */
async function pictureAfter(path: string): Promise<StoredPicture | undefined> {
  const known = new Set((await pictures()).map(({ id }) => id));
  const popup = await clipPage(path);
  let found: StoredPicture | undefined;
  for (let attempt = 0; attempt < 40 && found === undefined; attempt += 1) {
    await page.waitForTimeout(50);
    found = (await pictures()).find(({ id }) => !known.has(id));
  }
  await popup.close();
  return found;
}

/** What the file really is, and the share of it that has the price's own colour. */
function lookAt({ webp }: StoredPicture) {
  return dashboard.evaluate(async (file) => {
    const blob = await (await fetch(`data:image/webp;base64,${file}`)).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let price = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      if (red > 200 && green < 70 && blue > 200) price += 1;
    }
    return { width: image.width, height: image.height, size: blob.size, price: price / (data.length / 4) };
  }, webp);
}

describe("the picture of a price", { shuffle: false }, () => {
  it("shows the price with its surroundings, and weighs at most 40 kB", async () => {
    const picture = await pictureAfter("/in-view");
    if (!picture) throw new Error("No picture came.");
    const { width, height, size, price } = await lookAt(picture);
    expect({ width, height, size }).toEqual({
      width: picture.width,
      height: picture.height,
      size: picture.byteCount,
    });
    expect(size).toBeLessThanOrEqual(40_000);
    expect(price).toBeGreaterThan(0.03);
    expect(price).toBeLessThan(0.5);
  });

  it("shows it also where the person has zoomed the page", async () => {
    await page.goto(`${SHOP}/zoomed`);
    const zoom = (factor: number) =>
      dashboard.evaluate(async (wanted) => {
        const [tab] = (await chrome.tabs.query({})).filter(({ title }) => title === "Cană");
        if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, wanted);
      }, factor);
    await zoom(1.75);
    const picture = await pictureAfter("/zoomed");
    await zoom(1);
    if (!picture) throw new Error("No picture came.");
    expect((await lookAt(picture)).price).toBeGreaterThan(0.05);
  });

  it("shows it also where two fingers have drawn the page larger", async () => {
    await page.goto(`${SHOP}/pinched`);
    const session = await extension.context.newCDPSession(page);
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
    const picture = await pictureAfter("/pinched");
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
    if (!picture) throw new Error("No picture came.");
    expect((await lookAt(picture)).price).toBeGreaterThan(0.05);
  });

  it.each([
    ["scrolled out of view", "/below"],
    ["covered by something else", "/covered"],
  ])("is not taken when the price is %s; the price is saved all the same", async (_, path) => {
    expect(await pictureAfter(path)).toBeUndefined();
  });

  it("is taken of the same price once it is scrolled into view", async () => {
    await page.goto(`${SHOP}/below`);
    await page.locator(".price").scrollIntoViewIfNeeded();
    const picture = await pictureAfter("/below");
    expect(picture && (await lookAt(picture)).price).toBeGreaterThan(0.03);
  });

  it("weighs at most 40 kB whatever stands around the price", async () => {
    const picture = await pictureAfter("/noise");
    if (!picture) throw new Error("No picture came.");
    const { size, price } = await lookAt(picture);
    expect(size).toBeLessThanOrEqual(40_000);
    expect(price).toBeGreaterThan(0.02);
  });

  it("goes when the saving is undone", async () => {
    const before = await pictures();
    const popup = await clipPage("/undone");
    await expect.poll(async () => (await pictures()).length).toBe(before.length + 1);
    await popup.press(clip.undo);
    await popup.waitForText(clip.undone);
    await popup.close();
    expect((await pictures()).length).toBe(before.length);
  });

  it("stands beside what the page said on the offer's page, and is shown large when it is pressed", async () => {
    await dashboard.bringToFront();
    await dashboard.getByText("Ceainic").first().click();
    const small = dashboard.getByRole("button", { name: /^Enlarge the picture of “129,90 lei”/ });
    await small.focus();
    await dashboard.keyboard.press("Enter");
    const large = dashboard.getByRole("dialog").getByRole("img", { name: /^The page around “129,90 lei”/ });
    await large.waitFor();
    expect(await large.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    await dashboard.keyboard.press("Escape");
    await large.waitFor({ state: "detached" });
    await expect.poll(() => small.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("is removed where it is shown large, and comes back by undo", async () => {
    const small = dashboard.getByRole("button", { name: /^Enlarge the picture of “129,90 lei”/ });
    const before = (await pictures()).length;
    await small.click();
    await dashboard.getByRole("button", { name: words.remove }).click();
    await dashboard.getByText(words.removed, { exact: true }).waitFor();
    await small.waitFor({ state: "detached" });
    await dashboard.getByRole("dialog").waitFor({ state: "detached" });
    expect((await pictures()).length).toBe(before - 1);
    await dashboard.keyboard.press("Control+z");
    await small.waitFor();
    expect((await pictures()).length).toBe(before);
  });

  it("is removed with all others in the settings, and comes back by undo", async () => {
    const before = (await pictures()).length;
    await dashboard.goto(extension.urlOf("dashboard.html#settings"));
    const removeAll = dashboard.getByRole("button", { name: words.removeAll });
    await removeAll.click();
    await dashboard.getByText(words.removedAll, { exact: true }).waitFor();
    await removeAll.waitFor({ state: "detached" });
    expect(await pictures()).toEqual([]);
    await dashboard.keyboard.press("Control+z");
    await removeAll.waitFor();
    expect((await pictures()).length).toBe(before);
  });

  it("is not taken any more once the person wants none", async () => {
    await dashboard.goto(extension.urlOf("dashboard.html#settings"));
    await dashboard.getByText(words.hint).waitFor();
    const keep = dashboard.getByRole("checkbox", { name: words.keep });
    await keep.click();
    await expect.poll(() => keep.isChecked()).toBe(false);
    expect(await pictureAfter("/unwanted")).toBeUndefined();
  });
});
