/** What is told by characters one by one is what the general rules say of the same texts. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { plainDecimalOf } from "../../shared/csv/plain-decimal.ts";
import { isPlainAmount } from "../../shared/csv/read-currency-cell.ts";
import { readNumber } from "../../shared/csv/read-number.ts";
import { textIn } from "../../shared/csv/row-reader.ts";
import { isTotalsText } from "../../shared/csv/totals-words.ts";

const WHITE = [
  " ",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "\u2009",
  "\u202f",
  "\u3000",
  "\ufeff",
  "\v",
  "\u0085",
  "\u001f",
];
const texts = fc
  .array(fc.constantFrom(...WHITE, "a", "Ș", "ж", "\u0301", "𝒳", "-", "0"), { maxLength: 8 })
  .map((parts) => parts.join(""));

it("tidies a text as the general rule does, and leaves alone what that leaves alone", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const isUntidy = /\s\s|^\s|\s$|[\n\r\t\u00a0]/.test(text);
      expect(textIn(text)).toBe(isUntidy ? text.replace(/\s+/g, " ").trim() : text);
    }),
  );
});

const amounts = fc
  .array(
    fc.constantFrom(..."0123456789", ".", ",", "-", "+", "(", ")", "'", "’", "/", " ", "\u00a0", "€", "l"),
    {
      maxLength: 9,
    },
  )
  .map((signs) => signs.join(""));

it("knows an amount without a word by the general rule", () => {
  fc.assert(
    fc.property(amounts, (text) => {
      expect(isPlainAmount(text)).toBe(/^[\d\s.,()+'’-]*$/u.test(text));
    }),
  );
});

it("reads plain digits as the general reader does where that must go its long way", () => {
  const separators = fc.constantFrom<"." | ",">(".", ",");
  fc.assert(
    fc.property(amounts, separators, (text, separator) => {
      const plain = plainDecimalOf(text, separator);
      // A blank before it keeps the short way out, and means nothing.
      if (plain !== undefined) expect(readNumber(` ${text}`, separator)).toEqual({ ok: true, value: plain });
    }),
  );
});

it("finds no total where there is neither a letter nor a star", () => {
  const alphabet = [..."0123456789", ".", "-", "/", " ", "№", "#", "("];
  const numbers = fc.array(fc.constantFrom(...alphabet)).map((signs) => signs.join(""));
  fc.assert(
    fc.property(numbers, (text) => {
      expect(isTotalsText(text)).toBe(false);
    }),
  );
});
