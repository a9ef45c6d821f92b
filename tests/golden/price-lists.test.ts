import { describe, expect, it } from "vitest";
import { readPriceList } from "../../shared/capture/price-list/read-price-list.ts";
import type { DrawnPage } from "../support/price-lists/drawn-page.ts";
import {
  germanCatalogue,
  moldovanMiddleCells,
  polishQuantityPrices,
  romanianTwoPrices,
  russianWrappedNames,
} from "../support/price-lists/invented-lists.ts";
import { dottedMenu, raisedCents, turnedPage, twoTables } from "../support/price-lists/odd-lists.ts";
import { printPriceList } from "../support/price-lists/print-price-list.ts";
import { groupTitles, namesAroundRows, touchingCells } from "../support/price-lists/printed-lists.ts";
import { textPagesOf } from "../support/price-lists/text-pages.ts";

const LISTS: Readonly<Record<string, () => DrawnPage[]>> = {
  "ro-two-prices": romanianTwoPrices,
  "ru-wrapped-names": russianWrappedNames,
  "pl-quantity-prices": polishQuantityPrices,
  "de-catalogue": germanCatalogue,
  "md-middle-cells": moldovanMiddleCells,
  "en-turned": () => turnedPage(1),
  "en-turned-back": () => turnedPage(3),
  "ro-dots": dottedMenu,
  "ro-raised-cents": raisedCents,
  "ro-two-tables": twoTables,
  "ro-group-titles": groupTitles,
  "pl-touching-cells": touchingCells,
  "by-names-around": namesAroundRows,
};

describe("price lists on pages", () => {
  it.each(Object.entries(LISTS))("%s is read as written down", async (name, draw) => {
    const read = readPriceList(textPagesOf(draw()), {
      file: { name: `${name}.pdf`, contentHash: "0".repeat(64) },
    });
    const printed = read.ok ? printPriceList(read.value) : read.problem.code;
    await expect(`${printed}\n`).toMatchFileSnapshot(`price-lists/${name}.txt`);
  });
});
