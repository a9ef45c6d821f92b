/** From the dashboard's ledger to sheets: the built extension, the built pane, the unmodified office.js, a simulated workbook. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../excel-host/workbook-snapshot.ts";
import { type GeneratedLedger, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import {
  connectWorkbook,
  makeClientSheet,
  makeSegmentForecast,
  refreshThisSheet,
} from "../support/use-pane.ts";

const CLIENT = "G1001";
/** What the manifest asks for: an Excel that has no more must do. */
const LOWEST_EXCEL_API = readExcelApi();

let ledger: GeneratedLedger;
let extension: LaunchedExtension;
let pane: ServedPane;
let workbook: OpenedWorkbook;

beforeAll(async () => {
  ledger = generateLedger({ seed: 7, from: { year: 2022, month: 11 }, monthCount: 48 });
  pane = await servePane();
  extension = await launchExtension({ language: "en-US" });
  await importIntoDosar(extension, {
    name: ledger.fileName,
    bytes: Buffer.from(ledger.csv),
    lineCount: ledger.totals.lineCount,
    label: ledger.label,
  });
  workbook = await openWorkbook(extension.context, { paneUrl: pane.url, excelApi: LOWEST_EXCEL_API });
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

async function sheetNamed(part: string): Promise<SheetSnapshot> {
  const { sheets } = await workbook.snapshot();
  const found = sheets.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`No sheet "${part}" among ${sheets.map(({ name }) => name).join(", ")}`);
  return found;
}

function readExcelApi(): string {
  const manifest = readFileSync(join(import.meta.dirname, "../../manifest.xml"), "utf8");
  const version = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1];
  if (version === undefined) throw new Error("The manifest names no ExcelApi set.");
  return version;
}

function tableOf({ tables }: SheetSnapshot, name: string) {
  const table = tables.find((known) => known.name === name);
  if (!table) throw new Error(`No table ${name}.`);
  return table;
}

/** A column of the body as texts, the totals row left out. */
function columnOf(table: ReturnType<typeof tableOf>, header: string): readonly string[] {
  return table.rows.slice(1, -1).map((row) => String(row[table.headers.indexOf(header)]));
}

/** Types over a product's cell as the person does. */
async function typeInto(
  table: ReturnType<typeof tableOf>,
  sku: string,
  header: string,
  text: string,
): Promise<void> {
  const headerRow = Number(/\d+/.exec(table.address)?.[0]);
  const row = headerRow + 1 + columnOf(table, "SKU").indexOf(sku);
  const address = `${String.fromCharCode(65 + table.headers.indexOf(header))}${row}`;
  const sheet = (await workbook.snapshot()).sheets.find(({ tables }) =>
    tables.some(({ address: known, name }) => known === table.address && name === table.name),
  );
  await workbook.page.evaluate(([name, place, typed]) => window.workbookPage?.type(name, place, typed), [
    sheet?.name ?? "",
    address,
    text,
  ] as const);
}

/** Sum of a column's numbers, the totals row left out; in whole bani. */
function sumOf(table: ReturnType<typeof tableOf>, header: string): number {
  const column = table.headers.indexOf(header);
  const rows = table.rows.slice(1, -1);
  return rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
}

describe("a workbook", { shuffle: false }, () => {
  it("is connected after the person has compared the six digits", async () => {
    const code = await connectWorkbook(extension, workbook);
    expect(code).toMatch(/^\d{6}$/);
  });

  it("gets a client's sheet whose months and lines add up to the ledger's net, to the last ban", async () => {
    await makeClientSheet(workbook, CLIENT);
    const sheet = (await workbook.snapshot()).sheets.find(({ tables }) =>
      tables.some(({ name }) => name === "tblMonths"),
    );
    if (!sheet) throw new Error("No client sheet.");
    const expected = ledger.totals.netBaniByClient[CLIENT];
    expect(sumOf(tableOf(sheet, "tblMonths"), "Net sales")).toBe(expected);
    expect(sumOf(tableOf(sheet, "tblLines"), "Net sales")).toBe(expected);
    expect(tableOf(sheet, "tblMonths").rows.length).toBe(48 + 2);
    expect(sheet.charts[0]?.series.length).toBe(2);
    expect(JSON.stringify(sheet.rows.slice(0, 5))).toContain("generated");
  });

  it("gets a forecast of twelve months with its interval and how far it was off in the past", async () => {
    await makeSegmentForecast(workbook, "Romania");
    const sheet = await sheetNamed("Forecast");
    const table = tableOf(sheet, "tblForecast");
    const net = table.headers.indexOf("Net sales");
    const history = table.rows.slice(1).filter((row) => typeof row[net] === "number");
    for (const row of history) {
      const known = ledger.totals.netBaniByCountryAndMonth[`Romania ${row[0]}`];
      expect(Math.round(Number(row[net]) * 100), String(row[0])).toBe(known);
    }
    const forecast = table.headers.indexOf("Forecast");
    const ahead = table.rows.slice(1).filter((row) => typeof row[forecast] === "number");
    expect([history.length, ahead.length]).toEqual([36, 12]);
    expect(JSON.stringify(sheet.rows)).toContain("Tested on the past");
  });

  it("keeps a column of the person's at each refresh, with each value beside its row, and touches no other sheet", async () => {
    const client = (await workbook.snapshot()).sheets.find(({ tables }) =>
      tables.some(({ name }) => name === "tblProducts"),
    );
    if (!client) throw new Error("No client sheet.");
    const before = tableOf(client, "tblProducts");
    const skus = before.rows.slice(1).map((row) => String(row[before.headers.indexOf("SKU")]));
    const remarks = skus.map((sku) => `remark on ${sku}`);
    await workbook.page.evaluate(
      (values) => window.workbookPage?.addTableColumn("tblProducts", "My remark", values),
      remarks.slice(0, 20),
    );
    await workbook.page.evaluate(() => window.workbookPage?.type("Sheet1", "B2", "mine"));
    await workbook.page.evaluate((name) => window.workbookPage?.show(name), client.name);
    await refreshThisSheet(workbook);
    const after = tableOf(await sheetNamed(client.name), "tblProducts");
    const [sku, remark] = [after.headers.indexOf("SKU"), after.headers.indexOf("My remark")];
    const pairs = after.rows.slice(1, 21).map((row) => [row[sku], row[remark]]);
    expect(pairs).toEqual(skus.slice(0, 20).map((code) => [code, `remark on ${code}`]));
    expect((await sheetNamed("Sheet1")).rows).toEqual([
      ["", ""],
      ["", "mine"],
    ]);
  });

  it("keeps what the person sorted, put in between and typed over, at the second refresh as at the first", async () => {
    const { sheets } = await workbook.snapshot();
    const client = sheets.find(({ tables }) => tables.some(({ name }) => name === "tblProducts"));
    if (!client) throw new Error("No client sheet.");
    const inOrder = columnOf(tableOf(client, "tblProducts"), "SKU");
    await workbook.page.evaluate((name) => {
      window.workbookPage?.sortTableDown("tblProducts", "SKU");
      window.workbookPage?.insertRows(name, 4, 2);
    }, client.name);
    const sorted = tableOf(await sheetNamed(client.name), "tblProducts");
    const [first = "", second = ""] = columnOf(sorted, "SKU");
    expect(first > second).toBe(true);
    await typeInto(sorted, first, "Net sales", "12345");
    await typeInto(sorted, second, "Product", "Our no. 2");
    await workbook.page.evaluate((name) => window.workbookPage?.type(name, "C4", "ask Ion"), client.name);

    for (const turn of ["first", "second"]) {
      await refreshThisSheet(workbook);
      await workbook.pane.getByText("2 cells that you typed over kept").waitFor();
      const sheet = await sheetNamed(client.name);
      const table = tableOf(sheet, "tblProducts");
      const skus = columnOf(table, "SKU");
      expect(skus, turn).toEqual(inOrder);
      expect(columnOf(table, "Net sales")[skus.indexOf(first)], turn).toBe("12345");
      expect(columnOf(table, "Product")[skus.indexOf(second)], turn).toBe("Our no. 2");
      expect(columnOf(table, "My remark"), turn).toEqual(skus.map((sku) => `remark on ${sku}`));
      expect(sheet.rows[3]?.[2], turn).toBe("ask Ion");
      expect(
        sheet.rows[4]?.every((value) => value === ""),
        turn,
      ).toBe(true);
      expect(sheet.rows[5]?.[1], turn).toBe("Data until");
    }
  });

  it("was refused nothing by Excel: no member that its lowest set lacks, no shape that does not fit", async () => {
    const problems = await workbook.page.evaluate(() => window.workbookPage?.problems);
    expect(problems).toEqual([]);
  });
});
