import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPack } from "../../shared/price/packs/read-pack.ts";
import { readPrice, readPrices } from "../../shared/price/read-prices.ts";
import { compareDecimals } from "../../shared/std/decimal.ts";

interface Notation {
  readonly group: string;
  readonly point: string;
  readonly print: (amount: string) => string;
  readonly currency: string;
}

const notation = fc.record<Notation>({
  group: fc.constantFrom("", ".", ",", " ", "\u00a0", "\u202f", "'", "’"),
  point: fc.constantFrom(".", ","),
  print: fc.constantFrom(
    (amount: string) => `${amount} lei`,
    (amount: string) => `${amount}\u00a0Lei`,
    (amount: string) => `RON ${amount}`,
    (amount: string) => `${amount} RON`,
    (amount: string) => `Preț: ${amount} lei/buc`,
  ),
  currency: fc.constant("RON"),
});

function write(minorUnits: number, { group, point, print }: Notation): string {
  const digits = String(minorUnits).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, group);
  return print(`${whole}${point}${digits.slice(-2)}`);
}

describe("reading is the inverse of writing", () => {
  it("gives back any amount with two decimals in any notation of a shop", () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999_999 }), notation, (minorUnits, style) => {
        fc.pre(style.group !== style.point);
        const price = readPrice(write(minorUnits, style), { language: "ro" });
        expect(price?.currency).toBe(style.currency);
        expect(price && compareDecimals(price.amount, { coefficient: minorUnits, scale: 2 })).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  const LOCALES = [
    ["ro-RO", "RON"],
    ["ro-MD", "MDL"],
    ["ru-RU", "RUB"],
    ["en-US", "USD"],
    ["en-GB", "GBP"],
    ["de-DE", "EUR"],
    ["de-CH", "CHF"],
    ["fr-FR", "EUR"],
    ["it-IT", "EUR"],
    ["pl-PL", "PLN"],
    ["cs-CZ", "CZK"],
    ["hu-HU", "HUF"],
    ["bg-BG", "EUR"],
    ["uk-UA", "UAH"],
    ["sv-SE", "SEK"],
    ["tr-TR", "TRY"],
  ] as const;

  it("gives back any amount that Intl prints for a language and country, with its currency", () => {
    const display = fc.constantFrom("symbol" as const, "code" as const, "narrowSymbol" as const);
    fc.assert(
      fc.property(
        fc.nat({ max: 9_999_999_999 }),
        fc.constantFrom(...LOCALES),
        display,
        (minorUnits, [language, currency], currencyDisplay) => {
          const format = new Intl.NumberFormat(language, {
            style: "currency",
            currency,
            currencyDisplay,
            minimumFractionDigits: 2,
          });
          const text = format.format(minorUnits / 100);
          const price = readPrice(text, { language });
          expect([text, price?.currency]).toEqual([text, currency]);
          expect([
            text,
            price && compareDecimals(price.amount, { coefficient: minorUnits, scale: 2 }),
          ]).toEqual([text, 0]);
          expect(text.slice(price?.start, price?.end)).toBe(price?.quote);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("quotes only what stands in the text, whatever the text is", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom("1", "23", "456", ".", ",", " ", "lei", "€", "$", "-", "TVA", "x", "/", "kg", "\n"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const price of readPrices(text, { language: "ro" })) {
          expect(price.start).toBeGreaterThanOrEqual(end);
          expect(price.amount.coefficient).toBeGreaterThanOrEqual(0);
          if (/\d/.test(price.quote)) expect(text.slice(price.start, price.end)).toBe(price.quote);
          end = price.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a pack that is written is read", () => {
  const unit = fc.constantFrom(
    ...([
      ["g", 1000, "kg"],
      ["г", 1000, "kg"],
      ["kg", 1, "kg"],
      ["кг", 1, "kg"],
      ["ml", 1000, "l"],
      ["мл", 1000, "l"],
      ["l", 1, "l"],
      ["л", 1, "l"],
    ] as const),
  );
  const link = fc.constantFrom(" x ", "x", " × ", " х ", " buc x ", " шт по ", " szt. po ", " Stück à ");

  it("by count and size, in any unit, however the two are joined", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.integer({ min: 1, max: 999 }),
        unit,
        link,
        (...pack) => {
          const [count, size, [written, inBase, base], joined] = pack;
          const read = readPack(`Marfă ${count}${joined}${size} ${written}`);
          expect(read?.unit).toBe(base);
          const wanted = { coefficient: count * size, scale: inBase === 1 ? 0 : 3 };
          expect(read && compareDecimals(read.quantity, wanted)).toBe(0);
        },
      ),
    );
  });
});
