import fc from "fast-check";
import { expect, it } from "vitest";
import { readTable } from "../../shared/csv/read-table.ts";
import { encodeText } from "../support/encode-text.ts";

const HEADERS = {
  ro: ["Nr. factura", "Data", "Denumire client", "Articol", "Cantitate", "Pret unitar", "Valoare"],
  ru: ["Номер", "Дата", "Контрагент", "Товар", "Количество", "Цена", "Сумма"],
  en: ["Invoice", "Date", "Customer", "Item", "Qty", "Price", "Amount"],
} as const;
const NAMES = [
  "Alfa Prim SRL",
  "Brutăria Mărgăritar",
  "ООО Колос",
  "Hardware, tools & more",
  'Cafe "Central"',
  "Gama | Delta; fiii",
];

const name = fc.constantFrom(...NAMES);
const row = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  client: name,
  item: name,
  quantity: fc.integer({ min: 1, max: 4000 }),
  cents: fc.integer({ min: 1, max: 9_999_999 }),
  isQuoted: fc.boolean(),
});

const report = fc.record({
  language: fc.constantFrom("ro", "ru", "en"),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  separators: fc.constantFrom<readonly [group: string, point: string]>(
    ["", "."],
    [",", "."],
    [".", ","],
    ["\u00a0", ","],
  ),
  columnCount: fc.integer({ min: 4, max: 7 }),
  /** Rows of text above the table. */
  preamble: fc.array(fc.constantFrom("Raport de vânzări", "Отчёт за январь", ""), { maxLength: 4 }),
  hasHeader: fc.boolean(),
  rows: fc.array(row, { minLength: 3, maxLength: 30 }),
  foot: fc.constantFrom("none", "note", "total", "total and note"),
});
type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

function printReport(given: Report): string[] {
  const { language, delimiter, separators, columnCount, rows, foot } = given;
  const print = (cells: readonly string[], isQuoted = false) =>
    cells
      .slice(0, columnCount)
      .map((cell) => quoted(cell, delimiter, isQuoted))
      .join(delimiter);
  const amount = (cents: number) => printAmount(cents, separators);
  const body = rows.map(({ day, client, item, quantity, cents, isQuoted }, index) =>
    print(
      [
        `F${1000 + index}`,
        `${String(day).padStart(2, "0")}.01.2026`,
        client,
        item,
        String(quantity),
        amount(cents),
        amount(cents * 3),
      ],
      isQuoted,
    ),
  );
  const total = print(["Total", "", "", "", "12", amount(123_456), amount(7_654_321)]);
  const note = print(["Întocmit: I. Pop", "", "", "", "", "", ""]);
  return [
    ...given.preamble.map((text) => quoted(text, delimiter, false)),
    ...(given.hasHeader ? [print(HEADERS[language])] : []),
    ...body,
    ...(foot.startsWith("total") ? [total] : []),
    ...(foot.endsWith("note") ? [note] : []),
  ];
}

function quoted(cell: string, delimiter: string, isQuoted: boolean): string {
  const isNeeded = isQuoted || cell.includes(delimiter) || cell.includes('"');
  return isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function printAmount(cents: number, [group, point]: readonly [string, string]): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${point}${String(cents % 100).padStart(2, "0")}`;
}

it("finds the delimiter, the header, the rows and the foot of a report, whatever stands above and below it", () => {
  fc.assert(
    fc.property(report, (given) => {
      const table = readTable(encodeText(`${printReport(given).join("\r\n")}\r\n`, "utf-8"));
      const footCount = { none: 0, note: 1, total: 1, "total and note": 2 }[given.foot];
      expect({
        ...table.dialect,
        header: table.headerRow,
        rows: table.rowCount,
        foot: table.footerRowCount,
      }).toEqual({
        delimiter: given.delimiter,
        quote: '"',
        newline: "\r\n",
        header: given.hasHeader ? given.preamble.length : undefined,
        rows: given.rows.length,
        foot: footCount,
      });
    }),
    { numRuns: 300 },
  );
});
