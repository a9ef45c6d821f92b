/** The tour's steps: each does what a person would, and stops when a figure is not the one that is known. */
import { clip } from "../../shared/words/en/clip.ts";
import { sheets as sheetWords } from "../../shared/words/en/sheets.ts";
import type { SheetSnapshot } from "../excel-host/workbook-snapshot.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { openPopup } from "../support/open-popup.ts";
import {
  connectWorkbook,
  makeClientSheet,
  makePricesSheet,
  makeSegmentForecast,
  refreshThisSheet,
} from "../support/use-pane.ts";
import type { Stage } from "./stage.ts";
import type { StepId } from "./start-page.ts";

/** Each answers with what was seen. */
export const STEPS: Readonly<Record<StepId, (stage: Stage) => Promise<string>>> = {
  importReal: importRealLedger,
  importGenerated: importGeneratedLedger,
  clipPrice,
  clipChange,
  connect,
  realClientSheet,
  generatedClientSheet,
  generatedForecast,
  realForecast,
  prices,
  refresh,
};

const print = new Intl.NumberFormat("en-US");

async function importRealLedger({ extension, realLedger, keepPicture }: Stage): Promise<string> {
  const { lineCount } = realLedger.totals;
  await importIntoDosar(extension, {
    name: "online-retail.csv",
    bytes: realLedger.bytes,
    lineCount,
    currency: "GBP",
    source: "online-retail",
    onScreen: keepPicture,
  });
  return `${print.format(lineCount)} lines`;
}

async function importGeneratedLedger({ extension, generatedLedger, keepPicture }: Stage): Promise<string> {
  const { fileName, csv, label, totals } = generatedLedger;
  await importIntoDosar(extension, {
    name: fileName,
    bytes: Buffer.from(csv),
    lineCount: totals.lineCount,
    label,
    source: "generated",
    onScreen: keepPicture,
  });
  return `${print.format(totals.lineCount)} lines`;
}

async function clipPrice({ extension, shop, keepFile }: Stage): Promise<string> {
  const page = await extension.context.newPage();
  await page.goto(`${shop.url}/cafea-arabica`);
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.newOffer);
  await popup.waitForText(clip.save);
  keepFile("popup-new.png", await popup.picture());
  await popup.press(clip.save);
  await popup.waitForText(clip.saved);
  await popup.close();
  await page.close();
  return "84.90 lei";
}

async function clipChange({ extension, shop, keepFile }: Stage): Promise<string> {
  shop.setCoffeePrice(9190);
  const page = await extension.context.newPage();
  await page.goto(`${shop.url}/cafea-arabica`);
  const popup = await openPopup(extension, page);
  await popup.waitForText("+8.2%");
  keepFile("popup-known.png", await popup.picture());
  await popup.press(clip.save);
  await popup.waitForText(clip.saved);
  await popup.close();
  const second = await openPopup(extension, page);
  await second.press(clip.note);
  await second.waitForText(clip.saveNote);
  await second.fill(clip.search, "Teilor");
  await second.waitForText("Băcănia Teilor · Competitor");
  await second.fill(clip.text, "Prăjită săptămânal, livrare în două zile.");
  await second.press(clip.saveNote);
  await second.waitForText(clip.savedFor("Băcănia Teilor"));
  await second.close();
  await page.close();
  return "91.90 lei, +8.2%";
}

async function connect({ extension, workbook, keepPicture }: Stage): Promise<string> {
  const code = await connectWorkbook(extension, workbook);
  await keepPicture(workbook.page, "workbook-connected");
  return `code ${code}`;
}

async function realClientSheet({ workbook, realLedger, keepPicture }: Stage): Promise<string> {
  const [best] = Object.entries(realLedger.totals.byClient).sort((a, b) => b[1].netPence - a[1].netPence);
  if (!best) throw new Error("The ledger has no client.");
  const [code, { netPence }] = best;
  await makeClientSheet(workbook, code);
  await keepPicture(workbook.page, "client-sheet-real");
  return sameSum(await sheetOf(workbook, code), netPence, `client ${code}, £`);
}

async function generatedClientSheet({ workbook, generatedLedger, keepPicture }: Stage): Promise<string> {
  await makeClientSheet(workbook, "G1001");
  await keepPicture(workbook.page, "client-sheet-generated");
  const net = generatedLedger.totals.netBaniByClient.G1001 ?? 0;
  const { sheets } = await workbook.snapshot();
  const sheet = sheets.find(
    ({ tables, rows }) => hasMonths(tables) && JSON.stringify(rows.slice(0, 5)).includes("generated"),
  );
  return sameSum(sheet, net, "client G1001, lei ");
}

async function generatedForecast({ workbook, generatedLedger, keepPicture }: Stage): Promise<string> {
  await makeSegmentForecast(workbook, "Romania");
  await keepPicture(workbook.page, "forecast-generated");
  const months = forecastMonths(await sheetOf(workbook, "Romania"));
  const ahead = months.filter(({ forecast }) => typeof forecast === "number").length;
  if (ahead !== 12) throw new Error(`The forecast has ${ahead} months instead of 12.`);
  const { netBaniByCountryAndMonth } = generatedLedger.totals;
  const sold = months.filter(({ netMinorUnits }) => netMinorUnits !== undefined);
  for (const { month, netMinorUnits } of sold) {
    const known = netBaniByCountryAndMonth[`Romania ${month}`];
    if (netMinorUnits !== known)
      throw new Error(`Romania ${month}: the sheet has ${netMinorUnits}, the ledger ${known}.`);
  }
  return `12 months ahead with their interval, ${sold.length} months of history as in the ledger`;
}

async function realForecast({ workbook, realLedger, keepPicture }: Stage): Promise<string> {
  await makeSegmentForecast(workbook, "United Kingdom");
  await keepPicture(workbook.page, "forecast-real");
  const sheet = await sheetOf(workbook, "United Kingdom");
  const said = sheet.rows.flat().filter((cell) => typeof cell === "string");
  if (!said.some((text) => text.includes(sheetWords.forecast.seasons["too-short"])))
    throw new Error("The sheet does not say that three months are too short.");
  const sum = forecastMonths(sheet).reduce((total, { netMinorUnits }) => total + (netMinorUnits ?? 0), 0);
  const known = realLedger.totals.byCountry["United Kingdom"]?.netPence;
  if (sum !== known) throw new Error(`United Kingdom: the sheet adds up to ${sum}, the ledger to ${known}.`);
  return `said; £${print.format(sum / 100)}, as in the ledger`;
}

interface ForecastMonth {
  readonly month: string;
  /** Absent in the months ahead. */
  readonly netMinorUnits: number | undefined;
  readonly forecast: unknown;
}

function forecastMonths({ tables }: SheetSnapshot): readonly ForecastMonth[] {
  const table = tables.find(({ name }) => name.startsWith("tblForecast"));
  const [key, net, forecast] = ["Key", "Net sales", "Forecast"].map(
    (header) => table?.headers.indexOf(header) ?? -1,
  );
  const rows = table?.rows.slice(1) ?? [];
  return rows
    .map((row) => ({
      month: String(row[key ?? -1]),
      netMinorUnits: minorUnitsOf(row[net ?? -1]),
      forecast: row[forecast ?? -1],
    }))
    .filter(({ month }) => /^\d{4}-\d\d$/.test(month));
}

function minorUnitsOf(value: unknown): number | undefined {
  return typeof value === "number" ? Math.round(value * 100) : undefined;
}

async function prices({ workbook, keepPicture }: Stage): Promise<string> {
  await makePricesSheet(workbook);
  await keepPicture(workbook.page, "prices");
  const { sheets } = await workbook.snapshot();
  const text = JSON.stringify(
    sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblPrices")?.rows,
  );
  if (!text?.includes("91.9")) throw new Error(`The newest price is not on the sheet: ${text}`);
  return "91.90 lei, with its page and its age";
}

async function refresh({ workbook, keepPicture, keepFile }: Stage): Promise<string> {
  await workbook.page.evaluate(() =>
    window.workbookPage?.addTableColumn("tblPrices", "My remark", ["ask for a discount"]),
  );
  await refreshThisSheet(workbook);
  await keepPicture(workbook.page, "refreshed");
  const snapshot = await workbook.snapshot();
  keepFile("workbook.json", JSON.stringify(snapshot, null, 1));
  const table = snapshot.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblPrices");
  if (table?.rows[1]?.[table.headers.indexOf("My remark")] !== "ask for a discount") {
    throw new Error("The refresh lost the person's column.");
  }
  return "the column is still there";
}

async function sheetOf(workbook: Stage["workbook"], part: string): Promise<SheetSnapshot> {
  const { sheets } = await workbook.snapshot();
  const found = sheets.find(({ name }) => name.includes(part));
  if (!found) throw new Error(`No sheet "${part}" among ${sheets.map(({ name }) => name).join(", ")}`);
  return found;
}

/** Table names are unique in a workbook: the second client's months are "tblMonths2". */
function isMonths({ name }: { readonly name: string }): boolean {
  return name.startsWith("tblMonths");
}

function hasMonths(tables: SheetSnapshot["tables"]): boolean {
  return tables.some(isMonths);
}

/** Holds the sum of the months' net sales against the known one, both in the smallest unit of money. */
function sameSum(sheet: SheetSnapshot | undefined, known: number, what: string): string {
  const table = sheet?.tables.find(isMonths);
  const column = table?.headers.indexOf("Net sales") ?? -1;
  const sum = (table?.rows.slice(1, -1) ?? []).reduce(
    (total, row) => total + Math.round(Number(row[column]) * 100),
    0,
  );
  if (sum !== known) throw new Error(`${what}: the sheet adds up to ${sum}, the ledger to ${known}.`);
  return `${what}${print.format(sum / 100)}, as in the ledger`;
}
