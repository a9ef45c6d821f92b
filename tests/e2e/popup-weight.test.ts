/** What the popup's first screen loads, as the browser lists it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clip } from "../../shared/words/ru/clip.ts";
import { EXTENSION_FOLDER, type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

/** A KAM opens it over any page, dozens of times a day. */
const MOST_BYTES = 120_000;

let extension: LaunchedExtension;

beforeAll(async () => {
  extension = await launchExtension({ language: "ru-RU" });
});

afterAll(async () => {
  await extension.close();
});

it("the popup loads at most 120 kB of script, compressed, in the language with the longest words", async () => {
  const page = await extension.context.newPage();
  const scripts = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
  });
  // In a tab of its own there is no page to read; the card's script is loaded all the same.
  await page.goto(extension.urlOf("popup.html"));
  await page.getByText(clip.closed).waitFor();
  expect(scripts.size).toBeGreaterThan(3);
  const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(EXTENSION_FOLDER, path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
