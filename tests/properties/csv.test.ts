import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeChunks } from "../../shared/csv/decode-bytes.ts";
import { ENCODINGS } from "../../shared/csv/encoding-table.ts";
import { type Dialect, parseChunks, parseText } from "../../shared/csv/parse-rows.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import { readDayText } from "../../shared/csv/read-day.ts";
import { readNumber } from "../../shared/csv/read-number.ts";
import { rejectedRowsCsv } from "../../shared/csv/rejected-rows-csv.ts";
import { dayOfNumber } from "../../shared/model/day.ts";
import { RejectionReason } from "../../shared/model/rejected-row.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { canEncode, encodeText } from "../support/encode-text.ts";

const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  newline: fc.constantFrom("\r\n", "\n"),
  quote: fc.constant('"'),
}) as fc.Arbitrary<Dialect>;
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."abz 019.,;|\t\"'\n-ăîșțéßжюЯ№€"), maxLength: 12 }),
  fc.constantFrom("Brutăria Mărgăritar", "Северный ветер", "Müller & Söhne"),
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
  );

function printTable(rows: readonly (readonly string[])[], { delimiter, newline }: Dialect): string {
  const printCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(printCell).join(delimiter) + newline).join("");
}

it("reads back the rows that were printed, in every delimiter and line end", () => {
  fc.assert(
    fc.property(table, dialect, (rows, given) => {
      expect(parseText(printTable(rows, given), given)).toEqual(rows);
    }),
  );
});

it("reads the same rows from every encoding that has their letters", () => {
  fc.assert(
    fc.property(table, dialect, fc.constantFrom(...ENCODINGS), (rows, given, encoding) => {
      const text = printTable(rows, given);
      fc.pre(canEncode(text, encoding));
      const bytes = encodeText(text, encoding);
      const read = [...parseChunks(decodeChunks(bytes, encoding), given)].flatMap((batch) => batch.rows);
      expect(read).toEqual(rows);
    }),
  );
});

it("reads the same rows wherever a file falls into pieces", () => {
  fc.assert(
    fc.property(table, dialect, fc.uniqueArray(fc.integer({ min: 1, max: 400 })), (rows, given, cuts) => {
      const text = printTable(rows, given);
      const starts = [0, ...cuts.toSorted((a, b) => a - b).filter((place) => place < text.length)];
      const chunks = starts.map((start, index) => {
        const end = starts[index + 1] ?? text.length;
        return { text: text.slice(start, end), bytesRead: end };
      });
      expect([...parseChunks(chunks, given)].flatMap((batch) => batch.rows)).toEqual(rows);
    }),
  );
});

it("never throws at a file of any bytes, whatever it proposes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(previewImport(bytes).counts.rowCount).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("reads an amount to the last digit, grouped the German, the English or the French way", () => {
  const amount = fc.record({ coefficient: fc.integer(), scale: fc.integer({ min: 1, max: 4 }) });
  const style = fc.constantFrom(
    { group: ".", separator: "," } as const,
    { group: ",", separator: "." } as const,
    { group: "\u00a0", separator: "," } as const,
  );
  fc.assert(
    fc.property(amount, style, (decimal, { group, separator }) => {
      const [whole = "", fraction = ""] = printDecimal(decimal).split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      expect(readNumber(`${grouped}${separator}${fraction}`, separator)).toEqual({
        ok: true,
        value: decimal,
      });
    }),
  );
});

it("reads every day of a century in each order that it can be written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_524 }), fc.constantFrom(".", "/", "-"), (number, mark) => {
      const day = dayOfNumber(number - 10_957 + 7305);
      const [year = "", month = "", date = ""] = day.split("-");
      const expected = { ok: true, value: day };
      expect(readDayText([date, month, year].join(mark), "dmy")).toEqual(expected);
      expect(readDayText([month, date, year].join(mark), "mdy")).toEqual(expected);
      expect(readDayText([year, month, date].join(mark), undefined)).toEqual(expected);
    }),
  );
});

it("puts no cell into the file of rejected rows that a spreadsheet would run", () => {
  const reasons = Object.fromEntries(RejectionReason.options.map((reason) => [reason, "x"]));
  const words = {
    row: "r",
    column: "c",
    text: "t",
    why: "w",
    reasons: reasons as Record<RejectionReason, string>,
  };
  const text = fc.string({ unit: fc.constantFrom(..."=+-@\t \r\n\",;'ab1"), maxLength: 10 });
  fc.assert(
    fc.property(text, (value) => {
      const csv = rejectedRowsCsv([{ rowNumber: 1, text: value, reason: "not-a-number" }], words);
      const [, row = []] = parseText(csv.slice(1), { delimiter: ",", newline: "\r\n", quote: '"' });
      expect(row[2]?.replace(/^'/, "")).toBe(value.replace(/^'/, ""));
      expect(row[2]).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
