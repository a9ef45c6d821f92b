import { expect, it } from "vitest";
import { readTags } from "../../../extension/ui/dashboard/changes/edit-of.ts";
import { readTypedPrice } from "../../../extension/ui/dashboard/products/price-edit.ts";

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

it("reads no price in words, nor an amount whose currency nobody said", () => {
  expect(readTypedPrice("ask first", { locale: "en-GB", currency: "EUR" })).toBeUndefined();
  expect(readTypedPrice("84.90", { locale: "en", currency: undefined })).toBeUndefined();
});
