/** Whatever stands on the pages of a file, reading it ends, throws nothing and gives what a list may hold. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Matrix, placeItems, type RawItem } from "../../shared/capture/price-list/place-items.ts";
import { readPriceList } from "../../shared/capture/price-list/read-price-list.ts";
import { CapturedRow } from "../../shared/model/captured-list.ts";

const file = { name: "any.pdf", contentHash: "0".repeat(64) };
const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 842];

const text = fc.oneof(
  fc.constantFrom(
    "Cod",
    "Denumire",
    "Preț, lei",
    "Цена с НДС, руб.",
    "Cena netto",
    "12,50",
    "1.234,00 lei",
    "–",
    "la cerere",
  ),
  fc.integer({ min: 0, max: 9_999_999 }).map(String),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(" ".repeat(5000), ".".repeat(5000), `${"1.".repeat(2000)}`),
);
const coordinate = fc.oneof(
  fc.integer({ min: 0, max: 84 }).map((step) => step * 10),
  fc.double(),
);
const item: fc.Arbitrary<RawItem> = fc.record({
  text,
  transform: fc
    .tuple(fc.constantFrom(6, 9, 14, 0, -9), fc.constantFrom(0, 0, 0, 9), coordinate, coordinate)
    .map(([size, turn, x, y]): Matrix => [size, turn, -turn, size, x, y]),
  width: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.double()),
  font: fc.constantFrom("plain", "bold"),
});

it("any text at any place is read, or refused with a reason", () => {
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 60 }), { maxLength: 4 }), (pages) => {
      const placed = pages.map((items, index) =>
        placeItems({ number: index + 1, width: 595, height: 842, view: UPRIGHT, items }),
      );
      const read = readPriceList(placed, { file, currency: "RON" });
      if (!read.ok) return;
      for (const row of read.value.rows) expect(CapturedRow.safeParse(row).error).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

it("a page of 20,000 texts on one line is read within seconds", () => {
  const items = Array.from(
    { length: 20_000 },
    (_, index): RawItem => ({
      text: index % 2 === 0 ? `Produs ${index}` : "12,50 lei",
      transform: [9, 0, 0, 9, index % 595, 400],
      width: 5,
      font: "plain",
    }),
  );
  const started = performance.now();
  readPriceList([placeItems({ number: 1, width: 595, height: 842, view: UPRIGHT, items })], { file });
  expect(performance.now() - started).toBeLessThan(10_000);
});
