/**
 * A refresh that Excel ends at any of its requests, before or after it has carried it out: the next refresh leaves the
 * sheet as one without a fault would have, with everything of the person's beside its rows.
 */
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RenderReport } from "../../excel-addin/office/insert-or-update-sheet.ts";
import type { SheetPlan, TableRow } from "../../shared/model/sheet-plan.ts";
import { bundleOf } from "../bench/serve-bundle.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import type { SheetSnapshot } from "./workbook-snapshot.ts";

const SHEET = "Products";
/** Long enough that a table takes several requests. */
const LONG_TEXT = "x".repeat(25_000);

let context: BrowserContext;
let pane: ServedPane;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  pane = await servePane({ port: 0 });
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  workbook = await openWorkbook(context, { paneUrl: pane.url });
  await workbook.pane.waitForFunction(
    () => typeof Excel !== "undefined" && Office.context?.host !== undefined,
  );
  await workbook.pane.evaluate(await bundleOf(join(import.meta.dirname, "office-entry.ts")));
}, 120_000);

afterAll(async () => {
  await context.browser()?.close();
  await pane.close();
});

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
          { id: "net", header: "Net", format: { digits: 2 }, total: { formula: "SUM({#net})" } },
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

type Outcome = { readonly ok: true; readonly value: RenderReport } | { readonly ok: false };

function render(plan: SheetPlan): Promise<Outcome> {
  return workbook.pane.evaluate(async (given) => {
    const options = {
      newWorkbookId: () => "w1",
      refreshedAt: "2026-11-24T08:00:00Z",
      revision: 1,
      origin: "o",
    };
    const outcome = await window.office?.insertOrUpdateSheet(given, options);
    return outcome?.ok ? outcome : { ok: false as const };
  }, plan);
}

async function rendered(plan: SheetPlan): Promise<RenderReport> {
  const outcome = await render(plan);
  if (!outcome.ok) throw new Error("Excel refused the sheet.");
  return outcome.value;
}

async function sheet(): Promise<SheetSnapshot> {
  const found = (await workbook.snapshot()).sheets.find(({ name }) => name === SHEET);
  if (!found) throw new Error("The sheet is gone.");
  // A difference is to be read by people.
  return JSON.parse(JSON.stringify(found).replaceAll(LONG_TEXT, "…"));
}

/** A column of their own with text, numbers and a formula, figures typed over, a row put in between, all sorted. */
async function actAsPerson(): Promise<void> {
  const remarks = range(0, 130).map((sku) =>
    sku % 4 === 0 ? "" : sku % 4 === 1 ? `0${sku}` : `remark ${sku}`,
  );
  await workbook.page.evaluate(
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
  const { worksheetId } = await rendered(BEFORE);
  current = worksheetId;
  await actAsPerson();
}

let current = "";

async function takeAway(): Promise<void> {
  await workbook.pane.evaluate((id) => window.office?.removeDosarSheet(id), current);
}

const setFault = (failsIn: number, isAnswerLost: boolean) =>
  workbook.page.evaluate((given) => Object.assign(window.workbookPage?.faults ?? {}, given), {
    failsIn,
    isAnswerLost,
  });

it("at each request of a refresh: the next one makes good, figures and the person's cells alike", async () => {
  await startAnew();
  await rendered(AGAIN);
  const wanted = await sheet();
  expect(JSON.stringify(wanted.rows)).toContain("Their own row");
  expect(JSON.stringify(wanted.rows)).toContain("4444");
  await takeAway();

  let failureCount = 0;
  for (const isAnswerLost of [false, true]) {
    for (let request = 1, isFailing = true; isFailing; request++) {
      await startAnew();
      await setFault(request, isAnswerLost);
      isFailing = !(await render(AFTER)).ok;
      await setFault(0, false);
      if (isFailing) failureCount += 1;
      await rendered(AGAIN);
      const { rows, tables } = await sheet();
      const where = `request ${request}, answer ${isAnswerLost ? "lost" : "refused"}`;
      expect(rows, where).toEqual(wanted.rows);
      expect(tables, where).toEqual(wanted.tables);
      await takeAway();
    }
  }
  // Reading, at least three requests of writing, reading back, and the record.
  expect(failureCount).toBeGreaterThan(12);
}, 300_000);

it("at each request of inserting: nothing is left behind, and inserting again makes one sheet", async () => {
  const names = async () => (await workbook.snapshot()).sheets.map(({ name }) => name);
  const before = await names();
  for (let request = 1, isFailing = true; isFailing; request++) {
    await setFault(request, false);
    isFailing = !(await render(BEFORE)).ok;
    await setFault(0, false);
    if (!isFailing) break;
    expect(await names(), `request ${request}`).toEqual(before);
  }
  current = (await rendered(BEFORE)).worksheetId;
  expect(await names()).toEqual([...before, SHEET]);
  await takeAway();
}, 120_000);

it("a table that gets shorter takes nothing with it that stands beside it", async () => {
  await startAnew();
  await workbook.page.evaluate((name) => window.workbookPage?.type(name, "H130", "call Ion"), SHEET);
  await rendered(planOf(range(0, 90), 2));
  const { rows, tables } = await sheet();
  expect(rows.flat()).toContain("call Ion");
  expect(tables[0]?.rows.filter(([key]) => key !== "").length).toBe(90 + 1);
  await takeAway();
}, 120_000);
