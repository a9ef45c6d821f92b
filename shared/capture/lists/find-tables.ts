import { foldSpace } from "../element-text.ts";
import type { PageText } from "../page-text.ts";
import { isLeftOut } from "./left-out.ts";
import { PRICE_HEADER } from "./list-words-table.ts";

/** A table by its cells: titles one a column, and rows that have as many cells. */
export interface PageTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Element[])[];
}

const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 3;
const MOST_COLUMNS = 40;
const LONGEST_TITLE = 60;
/** A word for a price stands so many levels below its cell at most. */
const CELL_LEVELS = 3;

/** Tables with a header that names a price: real ones, ARIA grids, and rows of plain elements. */
export function findTables(document: Document, page: PageText): PageTable[] {
  const tables: PageTable[] = [];
  const taken = new Set<Element>();
  for (const root of document.querySelectorAll("table,[role=grid],[role=table],[role=treegrid]")) {
    taken.add(root);
    const table = tableOf(rowsIn(root));
    if (table && !isLeftOut(root)) tables.push(table);
  }
  for (const piece of page.pieces) {
    const header = headerRowAt(piece.element, page, piece.start);
    if (!header || taken.has(header.container)) continue;
    taken.add(header.container);
    if (header.container.closest("table,[role=grid],[role=table],[role=treegrid]")) continue;
    const table = tableOf([header.row, ...header.rows]);
    if (table && !isLeftOut(header.container)) tables.push(table);
  }
  return joinAlike(tables);
}

function rowsIn(root: Element): Element[] {
  const isTable = root.tagName.toUpperCase() === "TABLE";
  const rows = [...root.querySelectorAll(isTable ? "tr" : "[role=row]")];
  return isTable ? rows.filter((row) => row.closest("table") === root) : rows;
}

function tableOf(rows: readonly Element[]): PageTable | undefined {
  const cellsOf = rows.map((row) => [...row.children]);
  const depth = headDepthOf(cellsOf[0] ?? []);
  const first = cellsOf.findIndex((cells, index) => !isHeader(rows[index] as Element, cells, index, depth));
  if (first < 1) return undefined;
  const titles = titlesOf(cellsOf.slice(0, first));
  if (titles.length < FEWEST_COLUMNS || titles.length > MOST_COLUMNS) return undefined;
  if (!titles.some((title) => PRICE_HEADER.test(title))) return undefined;
  return { titles, rows: cellsOf.slice(first).filter((cells) => cells.length === titles.length) };
}

/** Over how many rows the cells of a first row reach: a head of two rows where one title stands over two columns. */
function headDepthOf(cells: readonly Element[]): number {
  const isOverSeveral = cells.some((cell) => spanOf(cell, "colspan") > 1);
  return isOverSeveral ? Math.max(1, ...cells.map((cell) => spanOf(cell, "rowspan"))) : 1;
}

function isHeader(row: Element, cells: readonly Element[], index: number, depth: number): boolean {
  if (row.closest("thead")) return true;
  const isTitle = (cell: Element) =>
    cell.tagName.toUpperCase() === "TH" || cell.getAttribute("role") === "columnheader";
  if (cells.length > 0 && cells.every(isTitle)) return true;
  const words = cells.map((cell) => foldSpace(cell.textContent ?? ""));
  return (
    index < depth &&
    (index > 0 || words.some((word) => PRICE_HEADER.test(word))) &&
    words.every((word) => word.length < LONGEST_TITLE && !/\d[.,]\d{2}(?!\d)/.test(word))
  );
}

/** Titles of all header rows over each column, put together from the top: "Price" over "with VAT" is "Price with VAT". */
function titlesOf(rows: readonly (readonly Element[])[]): string[] {
  const titles: string[] = [];
  const taken: number[] = [];
  for (const cells of rows) {
    let column = 0;
    const skipTaken = () => {
      while ((taken[column] ?? 0) > 0) {
        taken[column] = (taken[column] ?? 0) - 1;
        column += 1;
      }
    };
    for (const cell of cells) {
      skipTaken();
      const title = foldSpace(cell.textContent ?? "").slice(0, 120);
      const rowSpan = spanOf(cell, "rowspan");
      for (let left = spanOf(cell, "colspan"); left > 0 && column < MOST_COLUMNS + 1; left -= 1) {
        titles[column] = foldSpace(`${titles[column] ?? ""} ${title}`).slice(0, 200);
        taken[column] = rowSpan - 1;
        column += 1;
      }
    }
    skipTaken();
  }
  return Array.from(titles, (title) => title ?? "");
}

function spanOf(cell: Element, name: "colspan" | "rowspan"): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}

interface HeaderRow {
  readonly container: Element;
  readonly row: Element;
  readonly rows: readonly Element[];
}

/** A row of plain elements that has a word for a price, followed by rows with as many cells. */
function headerRowAt(element: Element, page: PageText, start: number): HeaderRow | undefined {
  const stop = page.text.indexOf("\n", start);
  const title = page.text.slice(start, stop < 0 ? start + LONGEST_TITLE : stop);
  if (title.length > LONGEST_TITLE || !PRICE_HEADER.test(title)) return undefined;
  let cell: Element | null = element;
  for (let level = 0; cell && level < CELL_LEVELS; level += 1, cell = cell.parentElement) {
    const row = cell.parentElement;
    const count = row?.childElementCount ?? 0;
    if (!row || count < 3 || count > MOST_COLUMNS) continue;
    const rows = rowsBehind(row, count);
    if (rows.length >= FEWEST_ROWS && row.parentElement) return { container: row.parentElement, row, rows };
  }
  return undefined;
}

/** Siblings with as many cells as the header; where rows have a part of their own, those in the part behind the header. */
function rowsBehind(header: Element, count: number): Element[] {
  const isRow = ({ childElementCount }: Element) => childElementCount === count;
  const beside = behind(header);
  const parts = [beside[0], header.parentElement ? behind(header.parentElement)[0] : undefined];
  const choices = [beside, ...parts.map((part) => [...(part?.children ?? [])])];
  return choices.map((rows) => rows.filter(isRow)).find((rows) => rows.length >= FEWEST_ROWS) ?? [];
}

function behind(element: Element): Element[] {
  const found: Element[] = [];
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
  return found;
}

/** A price list in several tables with the same titles is one. */
function joinAlike(tables: readonly PageTable[]): PageTable[] {
  const byTitles = new Map<string, PageTable>();
  for (const table of tables) {
    const key = table.titles.join("\n");
    const before = byTitles.get(key);
    byTitles.set(key, before ? { ...before, rows: [...before.rows, ...table.rows] } : table);
  }
  return [...byTitles.values()];
}
