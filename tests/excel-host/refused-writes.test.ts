/** A workbook that may not be changed: nothing is written, nothing is left half-done, and the problem says so. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import { type OfficeLayer, openOfficeLayer } from "./open-office-layer.ts";

const SHEET = "Hotel";
const REFUSED = { ok: false, problem: { code: "sheet-protected", isPartlyWritten: false } };
let office: OfficeLayer;

beforeAll(async () => {
  office = await openOfficeLayer();
}, 120_000);

afterAll(() => office.close());

function planOf(net: number, text = ""): SheetPlan {
  return {
    kind: "client",
    subjectId: "c1",
    name: SHEET,
    language: "en",
    columnWidths: [12, 12],
    frozenRowCount: 0,
    keyHeader: "Key",
    charts: [],
    sections: [
      { kind: "block", id: "head", rows: [{ key: "title", cells: [{ value: "Hotel" }] }] },
      {
        kind: "table",
        id: "lines",
        name: "tblLines",
        columns: [
          { id: "sku", header: "SKU", format: "text" },
          { id: "net", header: "Net", format: { digits: 2 } },
        ],
        rows: Array.from({ length: 200 }, (_, index) => ({
          key: `k${index}`,
          cells: [`${text}${index}`, net],
        })),
        hasTotals: false,
        hasFilter: true,
      },
    ],
  };
}

const everything = async () => JSON.stringify(await office.workbook.snapshot());
const protectSheet = (isProtected: boolean) =>
  office.workbook.page.evaluate(([name, given]) => window.workbookPage?.protectSheet(name, given), [
    SHEET,
    isProtected,
  ] as const);
const protectStructure = (isProtected: boolean) =>
  office.workbook.page.evaluate((given) => window.workbookPage?.protectStructure(given), isProtected);

it("a workbook that is open for reading, or whose sheets are protected, gets no sheet", async () => {
  const before = await everything();
  await office.setFaults({ isReadOnly: true });
  expect(await office.render(planOf(1))).toMatchObject(REFUSED);
  await office.setFaults({ isReadOnly: false });
  await protectStructure(true);
  expect(await office.render(planOf(1))).toMatchObject(REFUSED);
  await protectStructure(false);
  expect(await everything()).toBe(before);
});

it("a new sheet that Excel refuses half-way is taken away, and the problem calls nothing written", async () => {
  const before = await office.sheetNames();
  await office.setFaults({ payloadLimit: 100_000 });
  expect(await office.render(planOf(1, "x".repeat(1000)))).toMatchObject({
    ok: false,
    problem: { code: "sheet-too-big", isPartlyWritten: false },
  });
  await office.setFaults({ payloadLimit: 5 * 1024 * 1024 });
  expect(await office.sheetNames()).toEqual(before);
});

it("a protected sheet is left as it is, and is refreshed when the protection is off", async () => {
  const { worksheetId } = await office.rendered(planOf(1));
  const before = await everything();
  await protectSheet(true);
  expect(await office.render(planOf(2))).toMatchObject(REFUSED);
  expect(await everything()).toBe(before);
  await protectSheet(false);
  await office.rendered(planOf(2));
  expect((await office.sheet(SHEET)).tables[0]?.rows[1]).toEqual(["k0", "0", 2]);
  await office.removeSheet(worksheetId);
});
