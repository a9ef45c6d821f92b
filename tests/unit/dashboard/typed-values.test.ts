import { expect, it } from "vitest";
import { readTags } from "../../../extension/ui/dashboard/changes/edit-of.ts";
import { readTypedPrice } from "../../../extension/ui/dashboard/products/price-edit.ts";
import { isLetterKey } from "../../../extension/ui/kit/letter-key.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import { compareDecimals } from "../../../shared/std/decimal.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";

it("reads “HoReCa; litoral, HoReCa,” as two tags", () => {
  expect(readTags(" HoReCa; litoral, HoReCa,")).toEqual(["HoReCa", "litoral"]);
  expect(readTags(" ")).toEqual([]);
});

it("reads 84,90 lei as 84.90 RON, and 1.234 in the currency that the price had", () => {
  expect(readTypedPrice("84,90 lei", { locale: "ro-RO", currency: undefined })).toEqual({
    coefficient: 8490,
    scale: 2,
    currency: "RON",
  });
  expect(readTypedPrice("1.234", { locale: "ro-RO", currency: "EUR" })).toMatchObject({
    coefficient: 1234,
    scale: 0,
    currency: "EUR",
  });
});

it("reads back the price that it printed, so that an untouched cell changes nothing", () => {
  expect(readTypedPrice("1.299,00 RON", { locale: "ro-RO", currency: "RON" })).toMatchObject({
    coefficient: 129_900,
    currency: "RON",
  });
});

it.each([
  ["ro-RO", 1299, 3],
  ["ro-RO", 12_345, 3],
  ["ru-RU", 1_234_567, 4],
  ["en-GB", 1299, 3],
  ["en-US", 1_234_567, 2],
  ["de-CH", 1_234_567, 2],
  ["pl-PL", 12_345_678, 0],
] as const)("reads back in %s what it shows of %i with %i decimals", (locale, coefficient, scale) => {
  const price = { coefficient, scale, currency: "EUR" as CurrencyCode };
  const read = readTypedPrice(printUnitPrice(price, locale), { locale, currency: "EUR" });
  expect(read && compareDecimals(read, price)).toBe(0);
});

it("reads 1.25 in Romania as one and a quarter, since no thousands are written so", () => {
  expect(readTypedPrice("1.25", { locale: "ro-RO", currency: "EUR" })).toMatchObject({
    coefficient: 125,
    scale: 2,
  });
});

it.each([
  ["z", "KeyZ", true],
  ["я", "KeyZ", true],
  ["z", "KeyY", true],
  ["y", "KeyZ", false],
])("knows Ctrl+Z by the key %j at %s: %s", (key, code, isUndo) => {
  expect(isLetterKey({ key, code }, "z")).toBe(isUndo);
});

it("reads no price in words, nor an amount whose currency nobody said", () => {
  expect(readTypedPrice("ask first", { locale: "en-GB", currency: "EUR" })).toBeUndefined();
  expect(readTypedPrice("84.90", { locale: "en", currency: undefined })).toBeUndefined();
});
