/** What is put into a page that a person is reading: small, and with no library of ours in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EXTENSION_FOLDER } from "../support/launch-extension.ts";

it.each([
  ["capture.js", 8_000],
  ["list.js", 100_000],
  ["selection.js", 5_000],
  ["picker.js", 100_000],
  ["region.js", 25_000],
  ["show-quote.js", 30_000],
])("%s has neither zod nor React, and at most %i bytes", (file, most) => {
  const script = readFileSync(join(EXTENSION_FOLDER, file), "utf8");
  expect(script).not.toMatch(/_zod|ZodError|react/i);
  expect(script.length).toBeLessThanOrEqual(most);
});
