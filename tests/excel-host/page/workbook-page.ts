/** The page that stands in for Excel on the web: a workbook as a grid, the pane docked at its right. */

import type { RegisteredFunctions } from "../functions/function-metadata.ts";
import { showTotals } from "../members/table-members.ts";
import type { ApiSchema } from "../schema/api-schema.ts";
import { createSimulatedExcel, type Faults, type SimulatedExcel, type Traffic } from "../simulated-excel.ts";
import { parseArea } from "../workbook/area.ts";
import { activateSheet, sheetNamed, tell } from "../workbook/book.ts";
import type { CellValue } from "../workbook/cell.ts";
import { addTableColumn, insertRows, moveTable, sortTableDown } from "../workbook/person-actions.ts";
import { writeCell } from "../workbook/range-content.ts";
import { cellAt } from "../workbook/sheet.ts";
import { columnNames } from "../workbook/table.ts";
import { takeSnapshot, type WorkbookSnapshot } from "../workbook-snapshot.ts";
import { drawSheet } from "./draw-sheet.ts";
import { framePane } from "./frame-pane.ts";

/** What tests and the tour may do from outside, as the person or as bad luck. */
export interface WorkbookPage {
  readonly snapshot: () => WorkbookSnapshot;
  readonly type: (sheetName: string, address: string, text: string) => void;
  /** A column that the person adds at the right edge of a table, its header and values from the top. */
  readonly addTableColumn: (tableName: string, header: string, values: readonly string[]) => void;
  /** Sorts a table by one of its columns, from the largest. */
  readonly sortTableDown: (tableName: string, header: string) => void;
  /** Shows only rows with one of these texts in a column. */
  readonly filterTable: (tableName: string, header: string, values: readonly string[]) => void;
  /** Cuts a table out and puts it at a row and a column, from 0. */
  readonly moveTable: (tableName: string, row: number, column: number) => void;
  /** Shows the totals row, or takes it away. */
  readonly showTotals: (tableName: string, isShown: boolean) => void;
  /** Empty rows above the row with this number. */
  readonly insertRows: (sheetName: string, row: number, count: number) => void;
  /** What a cell shows, with what Excel would tell about an error. */
  readonly read: (
    sheetName: string,
    address: string,
  ) => { readonly value: CellValue; readonly message?: string };
  readonly show: (sheetName: string) => void;
  readonly protectSheet: (sheetName: string, isProtected: boolean) => void;
  readonly protectStructure: (isProtected: boolean) => void;
  readonly runCommand: (functionName: string) => void;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly functionCounts: SimulatedExcel["functionCounts"];
  readonly problems: readonly string[];
}

declare global {
  interface Window {
    workbookPage?: WorkbookPage;
  }
}

const DRAWN_EVERY_MS = 120;

async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const schema: ApiSchema = await (await fetch("schema.json")).json();
  const excelApi = query.get("api") ?? "1.16";
  const paneUrl = query.get("pane") ?? "https://localhost:3000/taskpane/index.html";
  const language = query.get("language") ?? "en-US";
  const excel = createSimulatedExcel(schema, excelApi, await readFunctions(paneUrl, language));
  const { book } = excel;
  const [grid, tabs, dock] = ["grid", "tabs", "dock"].map((id) => document.getElementById(id));
  if (!grid || !tabs || !dock) throw new Error("The page lacks its parts.");
  const pane = framePane({
    excel,
    paneUrl,
    excelApi,
    language,
    container: dock,
  });
  let isDrawn = false;
  const draw = () => {
    isDrawn = false;
    drawSheet(book, grid, edit);
    drawTabs();
  };
  const edit = (row: number, column: number, text: string) => {
    writeCell(book.active, row, column, text);
    tell(book, {
      kind: "changed",
      sheet: book.active,
      area: { row, column, rowCount: 1, columnCount: 1 },
      changeType: "RangeEdited",
    });
    pane.sendEvents();
  };
  const drawTabs = () => {
    const shown = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    tabs.replaceChildren(
      ...shown.map((sheet) => {
        const tab = document.createElement("button");
        tab.textContent = sheet.name;
        tab.setAttribute("aria-current", String(sheet === book.active));
        tab.addEventListener("click", () => {
          activateSheet(book, sheet);
          pane.sendEvents();
          draw();
        });
        return tab;
      }),
    );
  };
  const tableNamed = (tableName: string) => {
    const table = book.tables.find(({ name }) => name === tableName);
    if (!table) throw new Error(`There is no table ${tableName}.`);
    return table;
  };
  const drawSoon = () => {
    if (isDrawn) return;
    isDrawn = true;
    setTimeout(draw, DRAWN_EVERY_MS);
  };
  book.listeners.add(drawSoon);
  draw();
  window.workbookPage = {
    snapshot: () => takeSnapshot(book),
    type(sheetName, address, text) {
      const sheet = sheetNamed(book, sheetName);
      const area = parseArea(address);
      writeCell(sheet, area.row, area.column, text);
      tell(book, { kind: "changed", sheet, area, changeType: "RangeEdited" });
      pane.sendEvents();
    },
    addTableColumn(tableName, header, values) {
      addTableColumn(tableNamed(tableName), header, values);
      drawSoon();
    },
    sortTableDown(tableName, header) {
      sortTableDown(tableNamed(tableName), header);
      drawSoon();
    },
    filterTable(tableName, header, values) {
      const table = tableNamed(tableName);
      const id = table.columnIds[columnNames(table).indexOf(header)] ?? -1;
      table.filters.set(id, { filterOn: "Values", values });
    },
    moveTable(tableName, row, column) {
      moveTable(tableNamed(tableName), row, column);
      drawSoon();
    },
    showTotals(tableName, isShown) {
      showTotals(book, tableNamed(tableName), isShown);
      drawSoon();
    },
    insertRows(sheetName, row, count) {
      insertRows(book, sheetNamed(book, sheetName), row - 1, count);
      pane.sendEvents();
    },
    read(sheetName, address) {
      const { row, column } = parseArea(address);
      const { value = "", errorMessage } = cellAt(sheetNamed(book, sheetName), row, column) ?? {};
      return { value, ...(errorMessage !== undefined && { message: errorMessage }) };
    },
    show(sheetName) {
      activateSheet(book, sheetNamed(book, sheetName));
      pane.sendEvents();
    },
    protectSheet(sheetName, isProtected) {
      sheetNamed(book, sheetName).isProtected = isProtected;
    },
    protectStructure(isProtected) {
      book.isStructureProtected = isProtected;
    },
    runCommand: pane.runCommand,
    faults: excel.faults,
    traffic: excel.traffic,
    functionCounts: excel.functionCounts,
    problems: excel.problems,
  };
}

/** As the manifest names them, beside the pane's page; undefined for a pane without functions. */
async function readFunctions(paneUrl: string, language: string): Promise<RegisteredFunctions | undefined> {
  const tag = language.slice(0, 2);
  const file = tag === "ro" || tag === "ru" ? `functions.${tag}.json` : "functions.json";
  const response = await fetch(new URL(`../functions/${file}`, paneUrl)).catch(() => undefined);
  return response?.ok ? { namespace: "DOSAR", metadata: await response.json() } : undefined;
}

main().catch(reportError);
