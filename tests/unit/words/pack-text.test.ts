import { expect, it } from "vitest";
import { readPack } from "../../../shared/price/packs/read-pack.ts";
import { comparable as en } from "../../../shared/words/en/comparable.ts";
import { printPack } from "../../../shared/words/pack-text.ts";
import { comparable as ro } from "../../../shared/words/ro/comparable.ts";
import { comparable as ru } from "../../../shared/words/ru/comparable.ts";

it.each([
  ["Apă 6x1.5L", "6 × 1.5 l", "6 × 1,5 l", "6 × 1,5 л"],
  ["Bere 24 x 330 ml", "24 × 330 ml", "24 × 330 ml", "24 × 330 мл"],
  ["Cafea 500 g", "500 g", "500 g", "500 г"],
  ["Ceai 25 x 1,75 g", "25 × 1.75 g", "25 × 1,75 g", "25 × 1,75 г"],
  ["Pahare 100 buc", "100 pcs", "100 buc.", "100 шт."],
  ["Parchet 2,131 m²", "2.131 m²", "2,131 m²", "2,131 м²"],
])("“%s” is printed as a person would write it: %s", (name, english, romanian, russian) => {
  const pack = readPack(name);
  const printed = pack && [
    printPack(pack, en.packUnits, "en"),
    printPack(pack, ro.packUnits, "ro"),
    printPack(pack, ru.packUnits, "ru"),
  ];
  expect(printed).toEqual([english, romanian, russian]);
});
