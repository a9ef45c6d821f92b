/** What the popup's first screen loads, as the browser lists it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clip } from "../../shared/words/ru/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { EXTENSION_FOLDER, type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";

/** A KAM opens it over any page, dozens of times a day. */
const MOST_BYTES = 120_000;

let shop: ServedShop;
let extension: LaunchedExtension;

beforeAll(async () => {
  shop = await serveShop();
  extension = await launchExtension({ language: "ru-RU" });
});

afterAll(async () => {
  await extension.close();
  await shop.close();
});

it("the popup loads at most 120 kB of script, compressed, in the language with the longest words", async () => {
  const page = await extension.context.newPage();
  await page.goto(`${shop.url}/cafea-arabica`);
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.save);
  const scripts = await popup.evaluate<readonly string[]>(
    `performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith(".js"))`,
  );
  await popup.close();
  expect(scripts.length).toBeGreaterThan(3);
  const sizes = [...new Set(scripts)].map(
    (path) => gzipSync(readFileSync(join(EXTENSION_FOLDER, path))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
