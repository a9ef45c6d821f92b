import { expect, it } from "vitest";
import { isCurrencySign, isLetter, isMark, isNumeric } from "../../../shared/price/character-kind.ts";

it.each([
  ["letter", isLetter, /\p{L}/u],
  ["mark", isMark, /\p{M}/u],
  ["number", isNumeric, /\p{N}/u],
  ["currency sign", isCurrencySign, /\p{Sc}/u],
])("every UTF-16 unit is a %s exactly where Unicode says so", (_, isKind, pattern) => {
  const units = Array.from({ length: 0x10000 }, (_unused, unit) => unit);
  expect(units.filter((unit) => isKind(unit) !== pattern.test(String.fromCharCode(unit)))).toEqual([]);
});
