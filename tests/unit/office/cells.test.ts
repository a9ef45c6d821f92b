import { describe, expect, it } from "vitest";
import { hashOfContent, movedContent } from "../../../excel-addin/office/cell-content.ts";
import { parseRecord, printRecord } from "../../../excel-addin/office/sheet-record.ts";
import { bytesOnTheWire, splitRows } from "../../../excel-addin/office/split-rows.ts";
import type { Day } from "../../../shared/model/day.ts";
import { addressOf, columnLetters } from "../../../shared/rendering/cell-address.ts";
import { contentOf } from "../../../shared/rendering/cell-content.ts";
import { freeSheetName, freeTableName } from "../../../shared/rendering/free-name.ts";

describe("addresses", () => {
  it("count columns past Z as Excel does", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    expect(addressOf({ row: 4, column: 1, rowCount: 2, columnCount: 3 })).toBe("B5:D6");
  });
});

describe("contents", () => {
  it("write a day as Excel's number and unknown as an empty cell, never as zero", () => {
    expect(contentOf({ day: "2026-11-24" as Day })).toBe(46350);
    expect(contentOf(null)).toBe("");
    expect(contentOf(0)).toBe(0);
  });

  it("stop a figure that JSON would turn into an empty cell", () => {
    expect(() => contentOf(Number.NaN)).toThrow("NaN");
  });

  it("hash 0.1 + 0.2 as 0.3, and the text 3 unlike the number 3", () => {
    expect(hashOfContent(0.1 + 0.2)).toBe(hashOfContent(0.3));
    expect(hashOfContent("3")).not.toBe(hashOfContent(3));
  });
});

describe("a person's content in another row", () => {
  it.each([
    ["=D12*2+$C$4+C5", "=D15*2+$C$4+C5"],
    ['=$D12&"D12"', '=$D15&"D12"'],
    ["=Other!D12+'My sheet'!D12", "=Other!D12+'My sheet'!D12"],
    ["=[@[Q12]]*LOG10(D12)", "=[@[Q12]]*LOG10(D15)"],
    ["=D$12", "=D$12"],
    ["=D120+AD12", "=D120+AD15"],
  ])("%s becomes %s when row 12 moves to row 15", (before, after) => {
    expect(movedContent(before, 11, 14, false)).toBe(after);
  });

  it("stays text when Excel would take it for a number, a day or a logical value", () => {
    expect(["007", "1/2", "TRUE", "+373 22"].map((text) => movedContent(text, 0, 1, false))).toEqual([
      "'007",
      "'1/2",
      "'TRUE",
      "'+373 22",
    ]);
    expect(movedContent("Sună mâine", 0, 1, false)).toBe("Sună mâine");
    expect(movedContent("007", 0, 1, true)).toBe("007");
  });
});

describe("names", () => {
  it("of sheets lose what Excel forbids and are numbered when taken", () => {
    expect(freeSheetName("A/B [Ș] 'x'", [])).toBe("A B Ș 'x");
    expect(freeSheetName("Hotel", ["hotel", "Hotel (2)"])).toBe("Hotel (3)");
    expect(freeSheetName("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
    expect(freeSheetName("History", [])).toBe("History (2)");
    expect(freeSheetName("///", [])).toBe("Dosar");
  });

  it("of tables never end like a cell's address", () => {
    expect(freeTableName("tblMonths", ["TBLMONTHS", "tblMonths_2"])).toBe("tblMonths_3");
  });
});

describe("requests", () => {
  it("hold rows up to their size, and every row once", () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`row ${index}`, index]);
    const chunks = splitRows(rows, 500);
    expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
    expect(chunks.every(({ bytes }) => bytes <= 500)).toBe(true);
    expect(chunks.map(({ start }) => start)).toEqual([...new Set(chunks.map(({ start }) => start))]);
  });

  it("count Cyrillic letters as the two bytes that they travel as", () => {
    expect(bytesOnTheWire(["Кот"]) - bytesOnTheWire(["Cat"])).toBe(3);
  });
});

describe("what is remembered of a sheet", () => {
  it("fits into cells of 32,767 characters and comes back the same", () => {
    const hashes = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`key${index}`, "abcd".repeat(8)]),
    );
    const table = {
      id: "lines",
      excelId: "5",
      keyColumnId: 1,
      columnIds: { net: 2 },
      columns: ["net"],
      hashes,
      parked: {},
    };
    const record = { version: 1 as const, blocks: {}, tables: [table], keptCells: [] };
    const chunks = printRecord(record);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(parseRecord(chunks)).toEqual(record);
    expect(parseRecord(chunks.slice(1))).toBeUndefined();
  });
});
