/** Plans → the parts of a workbook file (ECMA-376 part 2), in the order in which they must be printed. */
import type { SheetPlan } from "../model/sheet-plan.ts";
import { chartPart } from "./chart-part.ts";
import { drawingPart } from "./drawing-part.ts";
import { type PlacedSheet, placeSheets } from "./placed-sheet.ts";
import { createRelations } from "./relations.ts";
import { sheetPart } from "./sheet-part.ts";
import { createStyleBook } from "./style-book.ts";
import { tablePart } from "./table-part.ts";
import { createTextTable } from "./text-table.ts";
import { workbookPart } from "./workbook-part.ts";
import { NAMESPACES, XML_HEAD } from "./xml.ts";

/** A part under its name in the package; printed once, after those before it. */
export interface Part {
  readonly name: string;
  readonly print: () => Iterable<string>;
}

interface TypedPart extends Part {
  /** Absent of the lists of relations, whose type goes by their name. */
  readonly type?: string;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  sheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  texts: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

export function partsOf(plans: readonly SheetPlan[]): readonly Part[] {
  const sheets = placeSheets(plans);
  const [texts, styles] = [createTextTable(), createStyleBook()];
  const chartCounter = { count: 0 };
  const ofSheets = sheets.flatMap((sheet, index) =>
    partsOfSheet(sheet, index, { texts, styles, chartCounter }),
  );
  const relations = createRelations();
  const sheetIds = sheets.map((_, index) => relations.add("worksheet", `worksheets/sheet${index + 1}.xml`));
  relations.add("styles", "styles.xml");
  relations.add("sharedStrings", "sharedStrings.xml");
  const root = createRelations();
  root.add("officeDocument", "xl/workbook.xml");
  const parts: TypedPart[] = [
    { name: "_rels/.rels", print: () => [root.print()] },
    { name: "xl/workbook.xml", type: TYPES.workbook, print: () => [workbookPart(sheets, sheetIds)] },
    { name: "xl/_rels/workbook.xml.rels", print: () => [relations.print()] },
    ...ofSheets,
    { name: "xl/sharedStrings.xml", type: TYPES.texts, print: () => texts.print() },
    { name: "xl/styles.xml", type: TYPES.styles, print: () => [styles.print()] },
  ];
  return [{ name: "[Content_Types].xml", print: () => [contentTypes(parts)] }, ...parts];
}

interface WorkbookWriting {
  readonly texts: ReturnType<typeof createTextTable>;
  readonly styles: ReturnType<typeof createStyleBook>;
  readonly chartCounter: { count: number };
}

/** A sheet's rows are printed before its relations, since links are met on the way. */
function partsOfSheet(
  sheet: PlacedSheet,
  index: number,
  { texts, styles, chartCounter }: WorkbookWriting,
): TypedPart[] {
  const number = index + 1;
  const relations = createRelations();
  const charts = chartsOf(sheet, chartCounter);
  const drawingId =
    charts.length > 0 ? relations.add("drawing", `../drawings/drawing${number}.xml`) : undefined;
  const tableIds = sheet.tables.map((table) => relations.add("table", `../tables/table${table.number}.xml`));
  const writing = { texts, styles, relations, links: [] };
  return [
    {
      name: `xl/worksheets/sheet${number}.xml`,
      type: TYPES.sheet,
      print: () => sheetPart(sheet, { drawingId, tableIds, isFirst: index === 0 }, writing),
    },
    ...(drawingId === undefined && tableIds.length === 0 && !hasLinks(sheet)
      ? []
      : [{ name: `xl/worksheets/_rels/sheet${number}.xml.rels`, print: () => [relations.print()] }]),
    ...sheet.tables.map((table) => ({
      name: `xl/tables/table${table.number}.xml`,
      type: TYPES.table,
      print: () => [tablePart(table, sheet.names, sheet.plan.keyHeader)],
    })),
    ...drawingParts(sheet, number, charts),
  ];
}

interface WrittenChart {
  readonly plan: SheetPlan["charts"][number];
  readonly number: number;
  readonly xml: string;
}

function chartsOf(sheet: PlacedSheet, counter: { count: number }): readonly WrittenChart[] {
  return sheet.plan.charts.flatMap((plan) => {
    const xml = chartPart(sheet, plan);
    if (xml === undefined) return [];
    counter.count += 1;
    return [{ plan, number: counter.count, xml }];
  });
}

function drawingParts(sheet: PlacedSheet, number: number, charts: readonly WrittenChart[]): TypedPart[] {
  if (charts.length === 0) return [];
  const relations = createRelations();
  const drawn = charts.map((chart) => ({
    plan: chart.plan,
    relationId: relations.add("chart", `../charts/chart${chart.number}.xml`),
  }));
  return [
    {
      name: `xl/drawings/drawing${number}.xml`,
      type: TYPES.drawing,
      print: () => [drawingPart(sheet, drawn)],
    },
    { name: `xl/drawings/_rels/drawing${number}.xml.rels`, print: () => [relations.print()] },
    ...charts.map((chart) => ({
      name: `xl/charts/chart${chart.number}.xml`,
      type: TYPES.chart,
      print: () => [chart.xml],
    })),
  ];
}

function hasLinks({ plan }: PlacedSheet): boolean {
  return plan.sections.some((section) =>
    section.kind === "table"
      ? section.rows.some(({ link }) => link !== undefined)
      : section.rows.some(({ cells }) => cells.some((cell) => cell?.link !== undefined)),
  );
}

function contentTypes(parts: readonly TypedPart[]): string {
  const overrides = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  return `${XML_HEAD}<Types xmlns="${NAMESPACES.contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}
