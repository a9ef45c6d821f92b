/** Draws the active sheet as a plain grid; what stands in the model is what is seen, formulas without a value as their text. */
import { columnName } from "../workbook/area.ts";
import type { Book } from "../workbook/book.ts";
import { numberFormatAt, styleAt } from "../workbook/cell-style.ts";
import type { BookChart, SheetArea } from "../workbook/chart.ts";
import { displayedText } from "../workbook/displayed-text.ts";
import { columnPoints, rowPoints } from "../workbook/lane-size.ts";
import { cellAt, type Sheet, usedArea } from "../workbook/sheet.ts";
import { tableLooksOf } from "./table-looks.ts";

const SPARE_ROWS = 8;
const LEAST_COLUMNS = 12;
const MOST_ROWS = 400;
const PIXELS_A_POINT = 4 / 3;
const HEAD_HEIGHT = 20;
const HEAD_WIDTH = 44;

/** `onEdit` gets the cell and what the person typed. */
export function drawSheet(
  book: Book,
  container: HTMLElement,
  onEdit: (row: number, column: number, text: string) => void,
): void {
  const sheet = book.active;
  const used = usedArea(sheet, false);
  const rowCount = Math.min(MOST_ROWS, (used ? used.row + used.rowCount : 20) + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, used ? used.column + used.columnCount + 1 : 0);
  const columns = Array.from({ length: columnCount }, (_, index) => index).filter(
    (column) => sheet.columns.get(column)?.isHidden !== true,
  );
  const looks = tableLooksOf(book, sheet);
  const table = document.createElement("table");
  table.className = sheet.showGridlines ? "grid" : "grid plain";
  table.append(headRow(sheet, columns));
  for (let row = 0; row < rowCount; row += 1) table.append(bodyRow(sheet, row, columns, looks, onEdit));
  const layer = document.createElement("div");
  layer.className = "layer";
  layer.append(table, ...sheet.charts.map((chart) => drawChart(chart, hiddenWidth(sheet))));
  container.replaceChildren(layer);
}

function headRow(sheet: Sheet, columns: readonly number[]): HTMLElement {
  const row = document.createElement("tr");
  row.append(document.createElement("th"));
  for (const column of columns) {
    const head = document.createElement("th");
    head.scope = "col";
    head.textContent = columnName(column);
    head.style.minWidth = `${columnPoints(sheet, column) * PIXELS_A_POINT}px`;
    row.append(head);
  }
  return row;
}

function bodyRow(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  looks: (row: number, column: number) => string,
  onEdit: (row: number, column: number, text: string) => void,
): HTMLElement {
  const line = document.createElement("tr");
  line.style.height = `${rowPoints(sheet, row) * PIXELS_A_POINT}px`;
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = String(row + 1);
  line.append(head);
  for (const column of columns) {
    const cell = cellElement(sheet, row, column, onEdit);
    cell.className = `${cell.className} ${looks(row, column)}`.trim();
    line.append(cell);
  }
  return line;
}

function cellElement(
  sheet: Sheet,
  row: number,
  column: number,
  onEdit: (row: number, column: number, text: string) => void,
): HTMLElement {
  const element = document.createElement("td");
  const cell = cellAt(sheet, row, column);
  element.dataset.address = `${columnName(column)}${row + 1}`;
  const isFormula = cell?.formula !== undefined && cell.value === "";
  const shown = isFormula
    ? String(cell?.formula)
    : displayedText(cell?.value ?? "", numberFormatAt(sheet, row, column));
  element.textContent = shown;
  if (isFormula) element.className = "formula";
  if (cell?.formula !== undefined) element.title = [cell.formula, cell.errorMessage ?? ""].join("\n").trim();
  element.style.maxWidth = `${columnPoints(sheet, column) * PIXELS_A_POINT}px`;
  // A long text runs on over empty cells, as in Excel.
  const isCut =
    isFormula || typeof cell?.value !== "string" || (cellAt(sheet, row, column + 1)?.value ?? "") !== "";
  element.style.overflow = isCut ? "hidden" : "visible";
  dress(element, sheet, row, column, typeof cell?.value === "number");
  element.contentEditable = "plaintext-only";
  element.addEventListener("blur", () => {
    const before = element.dataset.before;
    if (before !== undefined && before !== element.textContent)
      onEdit(row, column, element.textContent ?? "");
    else element.textContent = shown;
  });
  // What is edited is the formula, not its figure.
  element.addEventListener("focus", () => {
    element.textContent = cell?.formula ?? shown;
    element.dataset.before = element.textContent;
  });
  return element;
}

/** The cell's own looks. */
function dress(element: HTMLElement, sheet: Sheet, row: number, column: number, isNumber: boolean): void {
  const style = (property: string) => styleAt(sheet, row, column, property);
  element.style.textAlign = textAlignOf(style("HorizontalAlignment"), isNumber);
  if (style("Border.EdgeBottom.Style") === "Continuous") element.style.borderBottomColor = "currentcolor";
  if (style("Font.Bold") === true) element.style.fontWeight = "600";
  if (style("Font.Italic") === true) element.style.fontStyle = "italic";
  element.style.fontSize = `${Number(style("Font.Size") ?? 11) * PIXELS_A_POINT}px`;
  const [color, fill] = [style("Font.Color"), style("Fill.Color")];
  if (typeof color === "string" && color !== "" && color !== "#000000") element.style.color = color;
  if (typeof fill === "string" && fill !== "" && fill !== "#FFFFFF") element.style.backgroundColor = fill;
}

/** General puts numbers at the right and everything else at the left. */
function textAlignOf(alignment: unknown, isNumber: boolean): string {
  if (alignment === "Left" || alignment === "Center" || alignment === "Right") return alignment.toLowerCase();
  return isNumber ? "right" : "left";
}

/** Pixels that hidden columns take away before the charts. */
function hiddenWidth(sheet: Sheet): number {
  let width = 0;
  for (const [column, lane] of sheet.columns) {
    if (lane.isHidden === true) width += columnPoints(sheet, column) * PIXELS_A_POINT;
  }
  return width;
}

/** Columns for series without a type of their own, lines for the others; enough to see what the chart stands on. */
function drawChart(chart: BookChart, hidden: number): HTMLElement {
  const box = document.createElement("figure");
  box.className = "chart";
  const width = chart.width * PIXELS_A_POINT;
  const height = chart.height * PIXELS_A_POINT;
  box.style.left = `${HEAD_WIDTH + Math.max(0, chart.left * PIXELS_A_POINT - hidden)}px`;
  box.style.top = `${HEAD_HEIGHT + chart.top * PIXELS_A_POINT}px`;
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  const title = document.createElement("figcaption");
  title.textContent = String((chart.settings.Title as { Text?: unknown } | undefined)?.Text ?? chart.name);
  box.append(title, chartDrawing(chart, width, height - 28));
  return box;
}

function chartDrawing(chart: BookChart, width: number, height: number): SVGElement {
  const names = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(names, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("role", "img");
  const all = chart.series.map(({ values }) => (values ? numbersOf(values) : []));
  const most = Math.max(1, ...all.flat().filter((value) => value !== undefined));
  const count = Math.max(1, ...all.map((values) => values.length));
  const x = (index: number) => 16 + ((width - 32) * (index + 0.5)) / count;
  const y = (value: number) => height - 8 - ((height - 16) * value) / most;
  chart.series.forEach((series, place) => {
    const values = all[place] ?? [];
    const color = colorOf(series.settings) ?? COLORS[place % COLORS.length] ?? "#0F6CBD";
    if (series.settings.ChartType !== "Line") {
      values.forEach((value, index) => {
        if (value === undefined) return;
        const bar = document.createElementNS(names, "rect");
        const barWidth = ((width - 32) / count) * 0.6;
        bar.setAttribute("x", String(x(index) - barWidth / 2));
        bar.setAttribute("y", String(y(Math.max(0, value))));
        bar.setAttribute("width", String(barWidth));
        bar.setAttribute("height", String(Math.abs(y(value) - y(0))));
        bar.setAttribute("fill", color);
        svg.append(bar);
      });
      return;
    }
    const line = document.createElementNS(names, "polyline");
    const points = values.flatMap((value, index) => (value === undefined ? [] : `${x(index)},${y(value)}`));
    line.setAttribute("points", points.join(" "));
    line.setAttribute("fill", "none");
    line.setAttribute("stroke", color);
    line.setAttribute("stroke-width", "2");
    svg.append(line);
  });
  return svg;
}

const COLORS = ["#0F6CBD", "#424242", "#C4500B", "#8A8A8A"];

function colorOf(settings: Readonly<Record<string, unknown>>): string | undefined {
  const format = settings.Format as
    | { Line?: { Color?: unknown }; Fill?: { SolidColor?: unknown } }
    | undefined;
  const color = format?.Fill?.SolidColor ?? format?.Line?.Color;
  return typeof color === "string" ? color : undefined;
}

function numbersOf({ sheet, area }: SheetArea): (number | undefined)[] {
  return Array.from({ length: area.rowCount }, (_, index) => {
    const value = cellAt(sheet, area.row + index, area.column)?.value;
    return typeof value === "number" ? value : undefined;
  });
}
