/** What a person typed below, beside and behind things of ours, and tables that they moved, when a refresh makes them longer or shorter. */
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { SheetPlan, TablePlan } from "../../shared/model/sheet-plan.ts";
import { type OfficeLayer, openOfficeLayer } from "./open-office-layer.ts";

const SHEET = "Products";
let office: OfficeLayer;
let worksheetId = "";

beforeAll(async () => {
  office = await openOfficeLayer();
}, 120_000);

afterAll(() => office.close());

afterEach(async () => {
  await office.removeSheet(worksheetId);
});

async function insert(plan: SheetPlan): Promise<void> {
  ({ worksheetId } = await office.rendered(plan));
}

/** `count` products whose keys begin with the table's id. */
function tableOf(id: string, count: number, hasTotals: boolean): TablePlan {
  return {
    kind: "table",
    id,
    name: `tbl${id}`,
    columns: [
      { id: "sku", header: "SKU", format: "text", total: { text: "Total" } },
      { id: "net", header: "Net", format: { digits: 2 }, total: { formula: "SUM({#net})", result: 0 } },
    ],
    rows: Array.from({ length: count }, (_, index) => ({
      key: `${id}-${index}`,
      cells: [`SKU-${index}`, count],
    })),
    hasTotals,
    hasFilter: false,
  };
}

/** A line of so many cells, and two tables below each other with an empty row between. */
function planOf(first: number, second: number, cellCount = 1): SheetPlan {
  const cells = Array.from({ length: cellCount }, (_, value) => ({ value }));
  return {
    kind: "client",
    subjectId: "texts",
    name: SHEET,
    language: "en",
    columnWidths: [12, 12],
    frozenRowCount: 0,
    keyHeader: "Key",
    charts: [],
    sections: [
      { kind: "block", id: "head", rows: [{ key: "line", cells }] },
      tableOf("a", first, true),
      tableOf("b", second, false),
    ],
  };
}

const type = (texts: Readonly<Record<string, string>>) =>
  office.workbook.page.evaluate(
    ([sheet, given]) => {
      for (const [address, text] of Object.entries(given)) window.workbookPage?.type(sheet, address, text);
    },
    [SHEET, texts] as const,
  );
const keysOf = async (name: string) =>
  (await office.sheet(SHEET)).tables
    .find((table) => table.name === name)
    ?.rows.map(([key]) => key)
    .filter(Boolean);
const wantedKeys = (id: string, count: number) => [
  "Key",
  ...Array.from({ length: count }, (_, index) => `${id}-${index}`),
];

it("two tables below each other grow and shrink past text between, beside and below them, and lose none of it", async () => {
  await insert(planOf(5, 4));
  await type({ B9: "between", G5: "beside the first", H12: "beside the second", B15: "below the second" });
  const texts = ["between", "beside the first", "beside the second", "below the second"];
  for (const [first, second] of [
    [9, 4],
    [9, 11],
    [3, 15],
    [3, 2],
    [1, 8],
  ] as const) {
    await office.rendered(planOf(first, second));
    const where = `${first} and ${second} rows`;
    expect((await office.sheet(SHEET)).rows.flat(), where).toEqual(expect.arrayContaining(texts));
    expect(await keysOf("tbla"), where).toEqual(wantedKeys("a", first));
    expect(await keysOf("tblb"), where).toEqual(wantedKeys("b", second));
  }
});

it("tables that they put beside each other each get their rows, and no row of the other's", async () => {
  await insert(planOf(5, 4));
  await office.workbook.page.evaluate(() => window.workbookPage?.moveTable("tblb", 2, 8));
  for (const [first, second] of [
    [5, 9],
    [12, 9],
    [12, 30],
    [4, 3],
  ] as const) {
    await office.rendered(planOf(first, second));
    const where = `${first} and ${second} rows`;
    expect(await keysOf("tbla"), where).toEqual(wantedKeys("a", first));
    expect(await keysOf("tblb"), where).toEqual(wantedKeys("b", second));
  }
});

it("text behind a line of ours stays where a later plan has more cells in that line", async () => {
  await insert(planOf(3, 3));
  await type({ C1: "call Ion", E1: "and Ana" });
  for (let round = 0; round < 2; round++) {
    expect((await office.rendered(planOf(3, 3, 5))).keptCellCount).toBe(2);
    expect((await office.sheet(SHEET)).rows[0]?.slice(1, 6)).toEqual([0, "call Ion", 2, "and Ana", 4]);
  }
});

it("a table of which nothing is known now stays as it stands, with what they typed into it, and goes on when it is known again", async () => {
  await insert(planOf(3, 3));
  await type({ C9: "4711", D8: "beside" });
  const unknown = planOf(6, 0);
  const sections = unknown.sections.map((section) =>
    section.kind === "table" && section.id === "b" ? { ...section, isUnknown: true as const } : section,
  );
  await office.rendered({ ...unknown, sections });
  expect(await keysOf("tbla")).toEqual(wantedKeys("a", 6));
  const tableB = async () => (await office.sheet(SHEET)).tables.find(({ name }) => name === "tblb")?.rows;
  expect((await tableB())?.map(([key]) => key)).toEqual(wantedKeys("b", 3));
  expect((await tableB())?.flat()).toContain(4711);
  await office.rendered(planOf(6, 4));
  expect((await tableB())?.map(([key]) => key)).toEqual(wantedKeys("b", 4));
  expect((await tableB())?.flat()).toContain(4711);
});
