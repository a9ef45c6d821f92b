import { zipSync } from "fflate";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";

const day = (text: string) => new Date(`${text}Z`);
const book = (...sheets: WriteSheet[]) => writeXlsx({ sheets });
async function tableOf(bytes: Uint8Array, sheet?: string) {
  const read = await readWorkbook(bytes, sheet);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

it("reads cells as what they hold: days, numbers without a format's rounding, codes whole", async () => {
  const bytes = await book({
    name: "Vânzări",
    rows: [
      ["Data", "Preț", "EAN", "Nota"],
      [day("2026-03-02T00:00"), 19.99, 5_941_234_567_890, "de la\nIași"],
      [day("2026-03-03T14:30"), 0.1 + 0.2, 7, "=1+1"],
      [day("1900-01-15T00:00"), 1234.567, 1.234, true],
    ],
  });
  const { rows } = await tableOf(bytes);
  expect(rows).toEqual([
    ["Data", "Preț", "EAN", "Nota"],
    ["2026-03-02", "19.99", "5941234567890", "de la\nIași"],
    ["2026-03-03 14:30:00", "0.3", "7", "=1+1"],
    // "1.234" alone in its column might be a thousand to whom reads the text.
    ["1900-01-15", "1234.567", "1.2340", "TRUE"],
  ]);
});

it("shows codes with their zeros and amounts with their currency, as the same list saved as CSV does", async () => {
  const bytes = await book({
    name: "Coduri",
    columns: [
      { numFmt: "00000" },
      { numFmt: "#,##0.00 [$€-407]" },
      { numFmt: '#,##0.00\\ "lei";[Red]-#,##0.00\\ "lei"' },
      { numFmt: '0 "buc"' },
      { numFmt: "[$-418]#,##0.00" },
    ],
    rows: [
      ["Cod", "Preț", "Sumă", "Cant.", "Net"],
      [123, 10.5, -7, 3, 12.5],
      [-5, 1234.567, 0, 1, 1],
    ],
  });
  const { rows } = await tableOf(bytes);
  expect(rows.slice(1)).toEqual([
    ["00123", "10.5 €", "-7 lei", "3", "12.5"],
    ["-5", "1234.567 €", "0 lei", "1", "1"],
  ]);
});

it("takes a formula by its last value, and one that was never calculated for unknown", async () => {
  const bytes = await book({
    name: "F",
    rows: [["a", "b"], [1], [2, "x"]],
    cells: new Map([
      ["1,1", { formula: "A2*2", formulaResult: 2 }],
      ["2,0", { formula: "A2+1" }],
    ]),
  });
  const { rows } = await tableOf(bytes);
  expect(rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["", "x"],
  ]);
});

it("says a client that is merged over its lines in each, and a total once; a merged header stays", async () => {
  const bytes = await book({
    name: "M",
    rows: [
      ["Client", "2025", null, "Total"],
      [null, "Buc", "Lei", null],
      ["Alfa SRL", 1, 10, 30],
      [null, 2, 20, null],
      ["Beta SRL", 5, 50, 50],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
      { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
      { startRow: 2, startCol: 3, endRow: 3, endCol: 3 },
    ],
  });
  const { rows } = await tableOf(bytes);
  expect(rows[1]).toEqual(["", "Buc", "Lei", ""]);
  expect(rows[3]).toEqual(["Alfa SRL", "2", "20", ""]);
});

it("says the code that is merged left of a client in each line, and a total left of a note once", async () => {
  const down = (startRow: number, endRow: number, ...columns: readonly number[]) =>
    columns.map((column) => ({ startRow, startCol: column, endRow, endCol: column }));
  const bytes = await book({
    name: "C",
    rows: [
      ["Cod client", "Client", "Lei", "Total", "Nota"],
      [1001, "Alfa SRL", 10, 30, "plătit"],
      [null, null, 20, null, null],
      [1002, "Beta SRL", 5, 11, "restant"],
      [null, null, 6, null, null],
      [7, "Gama SRL", 8, 17, "restant"],
      [null, null, 9, null, null],
    ],
    merges: [...down(1, 2, 0, 1, 3, 4), ...down(3, 4, 0, 1, 3, 4), ...down(5, 6, 1)],
  });
  const { rows } = await tableOf(bytes);
  expect(rows[2]).toEqual(["1001", "Alfa SRL", "20", "", "plătit"]);
  expect(rows[4]).toEqual(["1002", "Beta SRL", "6", "", "restant"]);
  // A number that is not merged over these rows is of its own row alone.
  expect(rows[6]).toEqual(["", "Gama SRL", "9", "", ""]);
});

it("says a merged number with decimals once, wherever it stands", async () => {
  const bytes = await book({
    name: "D",
    rows: [
      ["Sold", "Client", "Lei"],
      [30.5, "Alfa SRL", 10],
      [null, null, 20],
    ],
    merges: [0, 1].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
  });
  expect((await tableOf(bytes)).rows[2]).toEqual(["", "Alfa SRL", "20"]);
});

it("proposes the first sheet in sight that holds a table, and reads the one that is asked for", async () => {
  const bytes = await book(
    {
      name: "Ascuns",
      hidden: true,
      rows: [
        ["x", "y"],
        [1, 2],
        [3, 4],
      ],
    },
    { name: "Copertă", rows: [["Raport 2026"], [], ["Director: Ion"]] },
    {
      name: "Date",
      rows: [
        ["Client", "Suma"],
        ["Alfa", 5],
      ],
    },
  );
  const { sheets, sheet, rows } = await tableOf(bytes);
  expect({ sheet, rows }).toEqual({
    sheet: "Date",
    rows: [
      ["Client", "Suma"],
      ["Alfa", "5"],
    ],
  });
  expect(sheets).toEqual([
    { name: "Ascuns", isHidden: true },
    { name: "Copertă", isHidden: false },
    { name: "Date", isHidden: false },
  ]);
  expect((await tableOf(bytes, "Ascuns")).rows[1]).toEqual(["1", "2"]);
});

it("keeps the numbers of rows: blank rows stand where they stand", async () => {
  const bytes = await book({ name: "R", rows: [["Titlu"], [], ["a", "b"], ["1", "2"]] });
  expect((await tableOf(bytes)).rows).toEqual([
    ["Titlu", ""],
    ["", ""],
    ["a", "b"],
    ["1", "2"],
  ]);
});

/** What the archive's directory says of its largest part. */
function declare(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const places = Array.from({ length: changed.length - 46 }, (_, place) => place).filter(
    (place) => view.getUint32(place, true) === 0x02014b50,
  );
  const largest = places.toSorted((a, b) => view.getUint32(b + 24, true) - view.getUint32(a + 24, true))[0];
  view.setUint32((largest ?? 0) + 24, size, true);
  return changed;
}

it("does not unpack what says that it is vast, nor what is larger than it says", async () => {
  const bytes = await book({ name: "S", rows: Array.from({ length: 2000 }, (_, row) => [row, "x"]) });
  expect(await readWorkbook(declare(bytes, 6e8), undefined)).toMatchObject({
    problem: { code: "workbook-too-large" },
  });
  expect(await readWorkbook(declare(bytes, 1000), undefined)).toMatchObject({
    problem: { code: "workbook" },
  });
});

it("says of a sheet with a stray cell far away that it spans too much, not that it is damaged", async () => {
  const stray = [...Array.from({ length: 16_383 }, () => null), "x"];
  const lines = Array.from({ length: 1300 }, (_, row) => ["Alfa SRL", row]);
  const bytes = await book({ name: "S", rows: [stray, ...lines] });
  expect(await readWorkbook(bytes, undefined)).toMatchObject({ problem: { code: "sheet-spans-too-much" } });
});

it.each([
  ["cut off", async () => (await book({ name: "S", rows: [["a"]] })).slice(0, -300)],
  ["no workbook", async () => zipSync({ "[Content_Types].xml": new Uint8Array(3) })],
])("names a workbook that cannot be read: %s", async (_, make) => {
  expect(await readWorkbook(await make(), undefined)).toMatchObject({ problem: { code: "workbook" } });
});
