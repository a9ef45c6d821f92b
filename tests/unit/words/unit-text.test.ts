import { expect, it } from "vitest";
import { spellUnit } from "../../../shared/price/read-unit.ts";
import { soldUnits as en } from "../../../shared/words/en/sold-units.ts";
import { soldUnits as ro } from "../../../shared/words/ro/sold-units.ts";
import { soldUnits as ru } from "../../../shared/words/ru/sold-units.ts";
import { printUnit } from "../../../shared/words/unit-text.ts";

it.each([
  ["buc.", "piece", "buc.", "шт."],
  ["100 г", "100 g", "100 g", "100 г"],
  ["1,5 kg", "1.5 kg", "1,5 kg", "1,5 кг"],
  ["6-pack", "6 pack", "6 pachet", "6 уп."],
  ["m2", "m²", "m²", "м²"],
  ["palet", "palet", "palet", "palet"],
])("what one price buys as a page writes it, “%s”, is told in the person's words", (written, ...printed) => {
  const kept = spellUnit(written);
  const languages = [
    ["en", en],
    ["ro", ro],
    ["ru", ru],
  ] as const;
  expect(languages.map(([language, words]) => printUnit(kept, words, language))).toEqual(printed);
});
