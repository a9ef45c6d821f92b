/**
 * A native chart. Each series says its colour, without which LibreOffice draws none, and lines say that they are not smooth. The order of
 * elements is fixed by ECMA-376 part 1, 21.2.
 */
import { type ChartPlan, type ChartSeries, formatCodeOf } from "../model/sheet-plan.ts";
import { columnLetters } from "../rendering/cell-address.ts";
import { SERIES_COLORS } from "../rendering/cell-looks.ts";
import { FIRST_COLUMN, type NamedTable, type PlacedSheet, quotedName } from "./placed-sheet.ts";
import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

/** Ids of the two axes; they are the chart's own. */
const [CATEGORY_AXIS, VALUE_AXIS] = [111, 112];
/** In EMU: 12,700 a point. */
const LINE_WIDTH = { usual: 25_400, thin: 12_700 };

/** Undefined where the table has no rows or lacks a column: an empty chart tells nothing. */
export function chartPart(sheet: PlacedSheet, chart: ChartPlan): string | undefined {
  const table = sheet.tables.find(({ placed }) => placed.plan.id === chart.tableId);
  const categories = table && rangeOf(sheet, table, chart.categoryColumnId);
  if (table === undefined || categories === undefined) return undefined;
  const drawn = chart.series.flatMap((series, index) => {
    const values = rangeOf(sheet, table, series.columnId);
    return values === undefined ? [] : [{ series, index, values, name: headerOf(table, series.columnId) }];
  });
  if (drawn.length === 0) return undefined;
  const groupOf = (shape: ChartSeries["shape"]) =>
    drawn.filter(({ series }) => series.shape === shape).map((one) => seriesXml(one, categories));
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${NAMESPACES.chart}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.relationships}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>`,
    columnGroup(groupOf("column")),
    lineGroup(groupOf("line")),
    axesXml(chart, table),
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

interface DrawnSeries {
  readonly series: ChartSeries;
  readonly index: number;
  readonly values: string;
  readonly name: string;
}

function seriesXml({ series, index, values, name }: DrawnSeries, categories: string): string {
  const isLine = series.shape === "line";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    `<c:spPr>${isLine ? lineXml(series.role) : fillXml(SERIES_COLORS[series.role])}</c:spPr>`,
    isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>',
    `<c:cat><c:numRef><c:f>${escapeXml(categories)}</c:f></c:numRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function lineXml(role: ChartSeries["role"]): string {
  const isBound = role === "bound";
  const width = isBound ? LINE_WIDTH.thin : LINE_WIDTH.usual;
  const dash = isBound ? '<a:prstDash val="dash"/>' : "";
  return `<a:ln w="${width}">${fillXml(SERIES_COLORS[role])}${dash}</a:ln>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function columnGroup(series: readonly string[]): string {
  if (series.length === 0) return "";
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="80"/>${AXIS_IDS}</c:barChart>`;
}

function lineGroup(series: readonly string[]): string {
  if (series.length === 0) return "";
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
}

const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** Months stand on an axis of dates, so that a missing one leaves a gap. */
function axesXml({ categoryColumnId, axisFormat }: ChartPlan, { placed }: NamedTable): string {
  const format = placed.plan.columns.find(({ id }) => id === categoryColumnId)?.format ?? "plain";
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
  const ticks = '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  const category = `<c:axId val="${CATEGORY_AXIS}"/>${scaling}<c:axPos val="b"/><c:numFmt formatCode="${escapeXml(formatCodeOf(format))}" sourceLinked="0"/>${ticks}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblOffset val="100"/>`;
  const value = `<c:axId val="${VALUE_AXIS}"/>${scaling}<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="9525">${fillXml("#E0E0E0")}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${escapeXml(formatCodeOf(axisFormat))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>`;
  const ofMonths = `<c:dateAx>${category}<c:baseTimeUnit val="months"/></c:dateAx>`;
  return `${format === "month" ? ofMonths : `<c:catAx>${category}<c:noMultiLvlLbl val="0"/></c:catAx>`}<c:valAx>${value}</c:valAx>`;
}

function titleXml(title: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function rangeOf(sheet: PlacedSheet, { placed }: NamedTable, columnId: string): string | undefined {
  const index = placed.plan.columns.findIndex(({ id }) => id === columnId);
  const { length } = placed.plan.rows;
  if (index < 0 || length === 0) return undefined;
  const letters = columnLetters(FIRST_COLUMN + index);
  return `${quotedName(sheet)}!$${letters}$${placed.bodyRow + 1}:$${letters}$${placed.bodyRow + length}`;
}

function headerOf({ placed }: NamedTable, columnId: string): string {
  return placed.plan.columns.find(({ id }) => id === columnId)?.header ?? columnId;
}
