/** The same workbook by each writer: a table of 50,000 lines with a calculated column and totals, and 48 sums over it. */
import { createWriteStream, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Cell, writeXlsx } from "hucre/xlsx";
import { dayOfNumber } from "../../shared/model/day.ts";
import type { SheetPlan, TableColumn } from "../../shared/model/sheet-plan.ts";
import type { ByteTransform } from "../../shared/std/byte-transform.ts";
import { writeWorkbook } from "../../shared/xlsx/write-workbook.ts";
import { HEADERS, SUM_COUNT, type WorkbookLine } from "./workbook-rows.ts";

export type WriterName = "ours" | "exceljs" | "hucre";

export const WRITERS: Readonly<
  Record<WriterName, (lines: readonly WorkbookLine[], file: string) => Promise<void>>
> = { ours: writeOurs, exceljs: writeExceljs, hucre: writeHucre };

const MONEY = "#,##0.00";
const FORMATS = ["@", "dd mmm yyyy", "@", "@", "@", "@", "@", MONEY, MONEY, "0.0%", MONEY];
/** Days from Excel's first to 1970. */
const DAYS_BEFORE_1970 = 25_569;

async function writeOurs(lines: readonly WorkbookLine[], file: string): Promise<void> {
  const out = createWriteStream(file);
  const deflate = () => new CompressionStream("deflate-raw") as ByteTransform;
  for await (const piece of writeWorkbook([planOf(lines)], deflate))
    if (!out.write(piece)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
  await new Promise<void>((resolve) => out.end(() => resolve()));
}

function planOf(lines: readonly WorkbookLine[]): SheetPlan {
  const money = { digits: 2 };
  const formats = [
    "text",
    "day",
    "text",
    "text",
    "text",
    "text",
    "text",
    money,
    money,
    "percent",
    money,
  ] as const;
  const columns = HEADERS.map(
    (header, index): TableColumn => ({
      id: COLUMN_IDS[index] ?? "",
      header,
      format: formats[index] ?? "plain",
      ...(header === "Value" && {
        formula: "{@quantity}*{@unitPrice}",
        total: { formula: "SUBTOTAL(109,{#value})", result: 0 },
      }),
    }),
  );
  const sums = Array.from({ length: SUM_COUNT }, (_, index) => ({
    key: `sum${index}`,
    cells: [
      { formula: `SUMIFS({lines.value},{lines.region},"Region ${index % 41}")`, format: money, value: 0 },
    ],
  }));
  return {
    kind: "client",
    subjectId: "bench",
    name: "Sales",
    language: "en",
    columnWidths: HEADERS.map(() => 16),
    frozenRowCount: 1,
    keyHeader: "Key",
    charts: [],
    sections: [
      { kind: "block", id: "sums", rows: sums },
      {
        kind: "table",
        id: "lines",
        name: "tblSales",
        hasTotals: true,
        hasFilter: true,
        columns,
        rows: lines.map(({ texts, day, quantity, unitPrice, discount, value }, index) => ({
          key: String(index),
          cells: [
            texts[0],
            { day: dayOfNumber(day - DAYS_BEFORE_1970) },
            ...texts.slice(1),
            quantity,
            unitPrice,
            discount,
            value,
          ],
        })),
      },
    ],
  };
}

const COLUMN_IDS = [
  "product",
  "day",
  "document",
  "type",
  "client",
  "region",
  "sku",
  "quantity",
  "unitPrice",
  "discount",
  "value",
];

async function writeHucre(lines: readonly WorkbookLine[], file: string): Promise<void> {
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach(({ value }, index) => {
    cells.set(`${index + 1},10`, {
      formula: "tblSales[[#This Row],[Quantity]]*tblSales[[#This Row],[Unit price]]",
      formulaResult: value,
    });
  });
  const sums = new Map<string, Partial<Cell>>();
  for (let index = 0; index < SUM_COUNT; index++)
    sums.set(`${index},0`, { formula: sumFormula(index), formulaResult: 0 });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Sales",
        columns: FORMATS.map((numFmt) => ({ numFmt })),
        rows: [[...HEADERS], ...lines.map((line) => [...valuesOf(line)])],
        cells,
        tables: [
          { name: "tblSales", range: `A1:K${lines.length + 1}`, columns: HEADERS.map((name) => ({ name })) },
        ],
      },
      { name: "Sums", rows: Array.from({ length: SUM_COUNT }, () => [0]), cells: sums },
    ],
  });
  writeFileSync(file, bytes);
}

async function writeExceljs(lines: readonly WorkbookLine[], file: string): Promise<void> {
  const load = createRequire(new URL("../../tests/bench/peers/package.json", import.meta.url));
  const { Workbook } = load("exceljs") as Exceljs;
  const book = new Workbook();
  const sheet = book.addWorksheet("Sales");
  const formula = "tblSales[[#This Row],[Quantity]]*tblSales[[#This Row],[Unit price]]";
  sheet.addTable({
    name: "tblSales",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    columns: HEADERS.map((name) => ({
      name,
      filterButton: true,
      ...(name === "Value" && { totalsRowFunction: "sum" }),
    })),
    rows: lines.map((line) => {
      const values = valuesOf(line);
      return [...values.slice(0, 10), { formula, result: line.value }];
    }),
  });
  FORMATS.forEach((format, index) => {
    if (format !== "@") sheet.getColumn(index + 1).numFmt = format;
  });
  const sums = book.addWorksheet("Sums");
  for (let index = 0; index < SUM_COUNT; index++)
    sums.getCell(index + 1, 1).value = { formula: sumFormula(index), result: 0 };
  await book.xlsx.writeFile(file);
}

/** What of exceljs is used; it is no package of Dosar's. */
interface Exceljs {
  readonly Workbook: new () => {
    addWorksheet(name: string): {
      addTable(table: object): void;
      getColumn(number: number): { numFmt: string };
      getCell(row: number, column: number): { value: object };
    };
    readonly xlsx: { writeFile(file: string): Promise<void> };
  };
}

function sumFormula(index: number): string {
  return `SUMIFS(tblSales[Value],tblSales[Region],"Region ${index % 41}")`;
}

function valuesOf({ texts, day, quantity, unitPrice, discount, value }: WorkbookLine) {
  const date = new Date((day - DAYS_BEFORE_1970) * 86_400_000);
  return [texts[0], date, ...texts.slice(1), quantity, unitPrice, discount, value] as const;
}
