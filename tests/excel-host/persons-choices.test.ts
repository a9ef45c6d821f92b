/** What a person changed of a table besides its rows: totals, filters, what stands below and beside it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { sampleClientPlan, sampleForecastPlan, samplePricesPlan } from "../support/sample-plans.ts";
import { type OfficeLayer, openOfficeLayer } from "./open-office-layer.ts";

const SHEET = "Hotel";
let office: OfficeLayer;
let worksheetId = "";

beforeAll(async () => {
  office = await openOfficeLayer();
}, 120_000);

afterAll(() => office.close());

beforeEach(async () => {
  ({ worksheetId } = await office.rendered(planOf(3)));
});

afterEach(async () => {
  await office.removeSheet(worksheetId);
});

/** A title in row 1, products from row 2, their totals, and a foot two rows below. */
function planOf(count: number): SheetPlan {
  return {
    kind: "client",
    subjectId: "hotel",
    name: SHEET,
    language: "en",
    columnWidths: [12, 12, 12],
    frozenRowCount: 0,
    keyHeader: "Key",
    charts: [],
    sections: [
      { kind: "block", id: "head", rows: [{ key: "title", cells: [{ value: "Hotel" }] }] },
      {
        kind: "table",
        id: "products",
        name: "tblProducts",
        columns: [
          { id: "sku", header: "SKU", format: "text", total: { text: "Total" } },
          { id: "net", header: "Net", format: { digits: 2 }, total: { formula: "SUM({#net})", result: 0 } },
          {
            id: "cost",
            header: "Cost",
            format: { digits: 2 },
            total: { formula: "SUM({#cost})", result: 0 },
          },
        ],
        rows: Array.from({ length: count }, (_, index) => ({
          key: `k${index}`,
          cells: [`SKU-${index}`, index * count, 1],
        })),
        hasTotals: true,
        hasFilter: true,
      },
      { kind: "block", id: "foot", rows: [{ key: "end", cells: [{ value: `${count} products` }] }] },
    ],
  };
}

const type = (address: string, text: string) => office.type(SHEET, address, text);
const totals = async () => (await office.sheet(SHEET)).tables[0]?.rows.at(-1)?.slice(1);

it("a total that they typed over stays, whatever the table grows or shrinks to, until they empty it", async () => {
  await type("C6", "4711");
  expect((await office.rendered(planOf(5))).keptCellCount).toBe(1);
  expect(await totals()).toEqual(["Total", 4711, "=SUM(tblProducts[Cost])"]);
  await office.rendered(planOf(2));
  expect(await totals()).toEqual(["Total", 4711, "=SUM(tblProducts[Cost])"]);
  await type("C5", "");
  await office.rendered(planOf(2));
  expect(await totals()).toEqual(["Total", "=SUM(tblProducts[Net])", "=SUM(tblProducts[Cost])"]);
});

it("another formula of theirs stays in the totals, a total of ours follows a header that they renamed", async () => {
  await type("C6", "=AVERAGE(tblProducts[Net])");
  await type("D2", "Expense");
  await type("D6", "=SUM(tblProducts[Expense])");
  await office.rendered(planOf(4));
  expect(await totals()).toEqual(["Total", "=AVERAGE(tblProducts[Net])", "=SUM(tblProducts[Expense])"]);
});

it("where they took the totals row away nothing is written below the table", async () => {
  await office.workbook.page.evaluate(() => window.workbookPage?.showTotals("tblProducts", false));
  await type("B6", "");
  await type("C6", "");
  await type("D6", "mine");
  await office.rendered(planOf(5));
  const { rows } = await office.sheet(SHEET);
  expect(rows[7]?.slice(1, 4)).toEqual(["", "", "mine"]);
});

it("a filter stays on, also over rows that are new", async () => {
  await office.workbook.page.evaluate(() =>
    window.workbookPage?.filterTable("tblProducts", "SKU", ["SKU-1"]),
  );
  await office.rendered(planOf(6));
  const [table] = (await office.sheet(SHEET)).tables;
  expect(table?.filters).toEqual({ SKU: { filterOn: "Values", values: ["SKU-1"] } });
  expect(table?.rows).toHaveLength(6 + 2);
});

it("a filter outlives a refresh that Excel ends at any of its requests; one that they set since wins", async () => {
  const filterBy = (sku: string) =>
    office.workbook.page.evaluate(
      (value) => window.workbookPage?.filterTable("tblProducts", "SKU", [value]),
      sku,
    );
  const filters = async () => (await office.sheet(SHEET)).tables[0]?.filters;
  await filterBy("SKU-1");
  const { syncCount } = await office.rendered(planOf(6));
  for (const isAnswerLost of [false, true])
    for (let request = 1; request <= syncCount; request++) {
      await office.rendered(planOf(3));
      await filterBy("SKU-1");
      await office.setFaults({ failsIn: request, isAnswerLost });
      await office.render(planOf(6));
      await office.setFaults({ failsIn: 0 });
      await office.rendered(planOf(6));
      expect(await filters(), `request ${request}, lost: ${isAnswerLost}`).toEqual({
        SKU: { filterOn: "Values", values: ["SKU-1"] },
      });
    }

  await office.setFaults({ failsIn: 4 });
  expect((await office.render(planOf(4))).ok).toBe(false);
  await office.setFaults({ failsIn: 0 });
  await filterBy("SKU-2");
  await office.rendered(planOf(4));
  expect(await filters()).toEqual({ SKU: { filterOn: "Values", values: ["SKU-2"] } });
});

it("text beside and below the table stays in its row of the sheet's own, when the table grows and when it shrinks", async () => {
  await type("B8", "below");
  await type("F4", "beside the second");
  await office.rendered(planOf(6));
  const grown = (await office.sheet(SHEET)).rows;
  expect(
    grown.flat().filter((content) => content === "below" || content === "beside the second"),
  ).toHaveLength(2);
  expect(grown.findIndex((row) => row[1] === "below")).toBe(7 + 3);
  await office.rendered(planOf(1));
  const shrunk = (await office.sheet(SHEET)).rows.flat();
  expect(shrunk).toContain("below");
  expect(shrunk).toContain("beside the second");
});

it.each([
  ["in a cell of ours", "C4", "12"],
  ["over a total", "D6", "1"],
  ["over a title", "B1", "Our hotel"],
  ["below everything", "B20", "call Ion"],
  ["beside the table", "G4", "call Ion"],
  ["in a column of their own", "E3", "call Ion"],
])("a new sheet on which they wrote %s is taken away only with it", async (_, address, text) => {
  expect(await office.removeSheet(worksheetId, false)).toBe("removed");
  ({ worksheetId } = await office.rendered(planOf(3)));
  await type(address, text);
  expect(await office.removeSheet(worksheetId, false)).toBe("written-on");
  expect(await office.sheetNames()).toContain(SHEET);
  expect(await office.removeSheet(worksheetId, true)).toBe("removed");
});

it.each([
  ["client", sampleClientPlan()],
  ["forecast", sampleForecastPlan()],
  ["prices", samplePricesPlan()],
])("a new %s sheet on which nobody wrote is taken away at once, also after a refresh", async (_, plan) => {
  const made = await office.rendered(plan);
  await office.rendered(plan);
  expect(await office.removeSheet(made.worksheetId, false)).toBe("removed");
});
