import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compileData } from "../../../compile-data.ts";
import * as words from "../../../shared/price/price-words.data.ts";
import { bundleOf } from "../../bench/serve-bundle.ts";

const TABLES = fileURLToPath(new URL("../../../shared/price/price-words.data.ts", import.meta.url));

it("the tables of words are in a build as they are in the tests, without what works them out", async () => {
  const code = await bundleOf(TABLES, [compileData()]);
  expect(await import(`data:text/javascript,${encodeURIComponent(code)}`)).toEqual(words);
  expect(code).not.toMatch(/function|=>/);
});
