/**
 * A refresh that Excel ends at any of its requests, before or after it has carried it out: the next refresh leaves the
 * sheet as one without a fault would have, with everything of the person's beside its rows.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SheetPlan, TableRow } from "../../shared/model/sheet-plan.ts";
import { type OfficeLayer, openOfficeLayer } from "./open-office-layer.ts";
import type { SheetSnapshot } from "./workbook-snapshot.ts";

const SHEET = "Products";
/** Long enough that a table takes several requests of this size. */
const LONG_TEXT = "x".repeat(250);
const REQUEST_BYTES = 30_000;

let office: OfficeLayer;

beforeAll(async () => {
  office = await openOfficeLayer({ requestBytes: REQUEST_BYTES });
}, 120_000);

afterAll(() => office.close());

/** Products in this order; `factor` moves all figures. */
function planOf(skus: readonly number[], factor: number): SheetPlan {
  const rows = skus.map(
    (sku): TableRow => ({
      key: `sku-${sku}`,
      cells: [`SKU-${String(sku).padStart(3, "0")}`, sku * factor, null, `${LONG_TEXT} ${sku}`],
    }),
  );
  return {
    kind: "client",
    subjectId: "c1",
    name: SHEET,
    language: "en",
    columnWidths: [12, 12, 12, 12],
    frozenRowCount: 0,
    keyHeader: "Key",
    charts: [],
    sections: [
      { kind: "block", id: "head", rows: [{ key: "factor", cells: [{ value: factor }] }] },
      {
        kind: "table",
        id: "products",
        name: "tblProducts",
        columns: [
          { id: "sku", header: "SKU", format: "text" },
          { id: "net", header: "Net", format: { digits: 2 }, total: { formula: "SUM({#net})", result: 0 } },
          { id: "double", header: "Double", format: { digits: 2 }, formula: "{@net}*2" },
          { id: "note", header: "Note", format: "text" },
        ],
        rows,
        hasTotals: true,
        hasFilter: false,
      },
      { kind: "block", id: "foot", rows: [{ key: "end", cells: [{ value: `end of ${skus.length}` }] }] },
    ],
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const BEFORE = planOf(range(0, 130), 2);
const AFTER = planOf(range(3, 140).toReversed(), 3);
const AGAIN = planOf(range(3, 140).toReversed(), 5);

/** A difference is to be read by people. */
async function sheet(): Promise<SheetSnapshot> {
  return JSON.parse(JSON.stringify(await office.sheet(SHEET)).replaceAll(LONG_TEXT, "…"));
}

/** A column of their own with text, numbers and a formula, figures typed over, a row put in between, all sorted. */
async function actAsPerson(): Promise<void> {
  const remarks = range(0, 130).map((sku) =>
    sku % 4 === 0 ? "" : sku % 4 === 1 ? `0${sku}` : `remark ${sku}`,
  );
  await office.workbook.page.evaluate(
    ([name, values]) => {
      const page = window.workbookPage;
      page?.addTableColumn("tblProducts", "Mine", values);
      page?.insertRows(name, 8, 1);
      for (const [address, text] of [
        ["B8", "Their own row"],
        ["C8", "77"],
        ["F8", "theirs"],
        ["C20", "4444"],
        ["D21", "1"],
        ["C4", "5555"],
      ] as const)
        page?.type(name, address, text);
      page?.sortTableDown("tblProducts", "SKU");
    },
    [SHEET, remarks] as const,
  );
}

async function startAnew(): Promise<void> {
  const { worksheetId } = await office.rendered(BEFORE);
  current = worksheetId;
  await actAsPerson();
}

let current = "";

const takeAway = () => office.removeSheet(current);

it("at each request of a refresh: the next one makes good, figures and the person's cells alike", async () => {
  await startAnew();
  await office.rendered(AGAIN);
  const wanted = await sheet();
  expect(JSON.stringify(wanted.rows)).toContain("Their own row");
  expect(JSON.stringify(wanted.rows)).toContain("4444");
  await takeAway();

  let failureCount = 0;
  for (const isAnswerLost of [false, true]) {
    for (let request = 1, isFailing = true; isFailing; request++) {
      await startAnew();
      await office.setFaults({ failsIn: request, isAnswerLost });
      isFailing = !(await office.render(AFTER)).ok;
      await office.setFaults({ failsIn: 0 });
      if (isFailing) failureCount += 1;
      await office.rendered(AGAIN);
      const { rows, tables } = await sheet();
      const where = `request ${request}, answer ${isAnswerLost ? "lost" : "refused"}`;
      expect(rows, where).toEqual(wanted.rows);
      expect(tables, where).toEqual(wanted.tables);
      await takeAway();
    }
  }
  // Ten requests, each refused once and its answer lost once.
  expect(failureCount).toBe(20);
}, 300_000);

/** Without the registry, which the first sheet of a workbook brings and which stays. */
const shownNames = async () => (await office.sheetNames()).filter((name) => name !== "_dosar");

it("at each request of inserting: nothing is left behind, and inserting again makes one sheet", async () => {
  const before = await shownNames();
  for (const isAnswerLost of [false, true])
    for (let request = 1, isFailing = true; isFailing; request++) {
      await office.setFaults({ failsIn: request, isAnswerLost });
      const outcome = await office.render(BEFORE);
      isFailing = !outcome.ok;
      await office.setFaults({ failsIn: 0 });
      if (outcome.ok) await office.removeSheet(outcome.value.worksheetId);
      expect(await shownNames(), `request ${request}, lost: ${isAnswerLost}`).toEqual(before);
    }
  current = (await office.rendered(BEFORE)).worksheetId;
  expect(await shownNames()).toEqual([...before, SHEET]);
  await takeAway();
}, 120_000);

it("a table that gets shorter takes nothing with it that stands beside it", async () => {
  await startAnew();
  await office.workbook.page.evaluate((name) => window.workbookPage?.type(name, "H130", "call Ion"), SHEET);
  await office.rendered(planOf(range(0, 90), 2));
  const { rows, tables } = await sheet();
  expect(rows.flat()).toContain("call Ion");
  expect(tables[0]?.rows.filter(([key]) => key !== "").length).toBe(90 + 1);
  await takeAway();
}, 120_000);
