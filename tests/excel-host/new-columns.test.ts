/** A sheet that an earlier version of Dosar made gets the columns that are new since, and keeps all that is the person's. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { SheetPlan, TableColumn, TablePlan } from "../../shared/model/sheet-plan.ts";
import { samplePricesPlan } from "../support/sample-plans.ts";
import { type OfficeLayer, openOfficeLayer } from "./open-office-layer.ts";

const SHEET = "Competitors' prices";
const NEW = ["pack", "comparable", "baseUnit"];
const HEADERS = ["Pack", "Price per unit", "Unit"];
let office: OfficeLayer;
let worksheetId = "";

const today = samplePricesPlan();
const earlier = withoutColumns(today, NEW);

beforeAll(async () => {
  office = await openOfficeLayer();
}, 120_000);

afterAll(() => office.close());

beforeEach(async () => {
  ({ worksheetId } = await office.rendered(earlier));
});

afterEach(async () => {
  await office.removeSheet(worksheetId);
});

function withoutColumns(plan: SheetPlan, ids: readonly string[]): SheetPlan {
  const without = (table: TablePlan): TablePlan => {
    const stays = (_: unknown, index: number) => !ids.includes(table.columns[index]?.id ?? "");
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.filter(stays) }));
    return {
      ...table,
      columns: table.columns.filter<TableColumn>((column): column is TableColumn => !ids.includes(column.id)),
      rows,
    };
  };
  return {
    ...plan,
    sections: plan.sections.map((section) => (section.kind === "table" ? without(section) : section)),
  };
}

const type = (address: string, text: string) => office.type(SHEET, address, text);

async function table() {
  const [found] = (await office.sheet(SHEET)).tables;
  if (found === undefined) throw new Error("The table is gone.");
  return found;
}

async function columnOf(header: string) {
  const { headers, rows } = await table();
  const [keyed, index] = [rows.slice(1), headers.indexOf(header)];
  return Object.fromEntries(keyed.map((row) => [row[0], row[index]]));
}

async function addRemarks(): Promise<void> {
  await office.workbook.page.evaluate(() =>
    window.workbookPage?.addTableColumn("tblPrices", "Remark", ["a", "b", "c", "d", "e", "f"]),
  );
}

it("at the right end, with the figures of each row; their own column stays beside its rows", async () => {
  await addRemarks();
  const remarks = await columnOf("Remark");
  await office.rendered(today);
  expect((await table()).headers.slice(-4)).toEqual(["Remark", ...HEADERS]);
  expect(await columnOf("Remark")).toEqual(remarks);
  expect(await columnOf("Pack")).toEqual({
    o1: "",
    o2: "",
    o3: "6 × 1.5 l",
    o4: "24 × 330 g",
    o5: "100 pcs",
    o6: "2,000 pcs",
  });
  expect(await columnOf("Price per unit")).toMatchObject({ o1: "", o3: 61.1 });
});

it("and once: a second refresh adds none, and what they type over a new figure is kept", async () => {
  await office.rendered(today);
  const { headers, address } = await table();
  const row = Number(/\d+/.exec(address)?.[0]) + 1;
  const letter = /:([A-Z]+)/.exec(address)?.[1];
  await type(`${letter}${row}`, "bottle");
  expect((await office.rendered(today)).keptCellCount).toBe(1);
  expect((await table()).headers).toEqual(headers);
  expect(Object.values(await columnOf("Unit"))).toContain("bottle");
});

it("past what they wrote beside the table, which moves aside in its row", async () => {
  const { address } = await table();
  const row = Number(/\d+/.exec(address)?.[0]) + 2;
  const beside = String.fromCharCode((/:([A-Z]+)/.exec(address)?.[1] ?? "A").charCodeAt(0) + 1);
  // With an empty column between, or Excel would take it for a column of the table.
  await type(`${String.fromCharCode(beside.charCodeAt(0) + 1)}${row}`, "call Ion");
  await office.rendered(today);
  const { rows } = await office.sheet(SHEET);
  expect(rows[row - 1]).toContain("call Ion");
  expect((await table()).rows.flat()).not.toContain("call Ion");
  expect((await table()).headers.slice(-3)).toEqual(HEADERS);
});

it("once there is room: beside another table the figures go on without them", async () => {
  const small: TablePlan = {
    kind: "table",
    id: "small",
    name: "tblSmall",
    columns: [{ id: "count", header: "Count", format: { digits: 0 } }],
    rows: [{ key: "k", cells: [1] }],
    hasTotals: false,
    hasFilter: false,
  };
  const withSmall = (plan: SheetPlan): SheetPlan => ({ ...plan, sections: [...plan.sections, small] });
  await office.removeSheet(worksheetId);
  ({ worksheetId } = await office.rendered(withSmall(earlier)));
  const { headers, address } = await table();
  const firstRow = Number(/\d+/.exec(address)?.[0]);
  const moveSmall = (row: number) =>
    office.workbook.page.evaluate(([to, column]) => window.workbookPage?.moveTable("tblSmall", to, column), [
      row,
      headers.length + 1,
    ] as const);
  // It begins beside the last row, so that only a half of it would move aside.
  await moveSmall(firstRow + 5);
  await office.rendered(withSmall(today));
  expect((await table()).headers).toEqual(headers);
  expect(await columnOf("Price")).toMatchObject({ o1: 549.9 });
  await moveSmall(firstRow + 40);
  await office.rendered(withSmall(today));
  expect((await table()).headers).toEqual([...headers, ...HEADERS]);
  expect(await columnOf("Pack")).toMatchObject({ o3: "6 × 1.5 l" });
});

it("after a refresh that Excel ended at any of its requests, too", async () => {
  await addRemarks();
  await office.rendered(today);
  const wanted = await table();
  for (const isAnswerLost of [false, true])
    for (let request = 1, isFailing = true; isFailing; request++) {
      await office.removeSheet(worksheetId);
      ({ worksheetId } = await office.rendered(earlier));
      await addRemarks();
      await office.setFaults({ failsIn: request, isAnswerLost });
      isFailing = !(await office.render(today)).ok;
      await office.setFaults({ failsIn: 0 });
      await office.rendered(today);
      const { headers, rows } = await table();
      const where = `request ${request}, answer ${isAnswerLost ? "lost" : "refused"}`;
      expect(headers, where).toEqual(wanted.headers);
      expect(rows, where).toEqual(wanted.rows);
    }
}, 120_000);
