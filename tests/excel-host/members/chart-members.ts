import { itemNotFound } from "../protocol/api-error.ts";
import { type HostObject, type Method, readOnly, type Scalar } from "../protocol/host-object.ts";
import { formatArea, quotedSheetName } from "../workbook/area.ts";
import { newId } from "../workbook/book.ts";
import type { BookChart, BookSeries, SheetArea } from "../workbook/chart.ts";
import { leftOf, topOf } from "../workbook/lane-size.ts";
import { cellAt, type Sheet } from "../workbook/sheet.ts";
import { collectionObject } from "./collection.ts";
import type { MemberContext } from "./member-context.ts";
import { numberArgument, placeArgument, textArgument } from "./read-argument.ts";
import { settingsObject } from "./settings-object.ts";

const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export function chartsObject(context: MemberContext, sheet: Sheet): HostObject {
  const toObject = (chart: BookChart) => chartObject(context, sheet, chart);
  return collectionObject({
    type: "ChartCollection",
    items: () => sheet.charts,
    toObject,
    find: (key) => sheet.charts.find(({ id, name }) => id === key || name === key),
    hasCount: true,
    methods: {
      Add: (type, source) => {
        const chart = makeChart(
          context,
          sheet,
          textArgument(type),
          placeArgument(context.book, source, sheet),
        );
        sheet.charts.push(chart);
        return toObject(chart);
      },
    },
  });
}

/** One series a column of the source: Excel takes the first row for names when it holds text. */
function makeChart({ book }: MemberContext, sheet: Sheet, type: string, source: SheetArea): BookChart {
  const hasNames = typeof cellAt(source.sheet, source.area.row, source.area.column)?.value === "string";
  const skipped = hasNames && source.area.rowCount > 1 ? 1 : 0;
  const series = Array.from({ length: source.area.columnCount }, (_, index): BookSeries => {
    const column = { ...source.area, column: source.area.column + index, columnCount: 1 };
    return {
      id: newId(book),
      values: {
        sheet: source.sheet,
        area: { ...column, row: column.row + skipped, rowCount: column.rowCount - skipped },
      },
      ...(skipped > 0 && { nameCell: { sheet: source.sheet, area: { ...column, rowCount: 1 } } }),
      settings: {},
    };
  });
  return {
    id: newId(book),
    name: `Chart ${sheet.charts.length + 1}`,
    type,
    left: 0,
    top: 0,
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    series,
    settings: {},
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart: kept as it was set, drawn by the workbook page only. */
function chartObject(context: MemberContext, sheet: Sheet, chart: BookChart): HostObject {
  return settingsObject(context, "Chart", chart.settings, {
    id: () => chart.id,
    scalars: {
      Id: readOnly(() => chart.id),
      Name: {
        get: () => chart.name,
        set: (name) => {
          chart.name = textArgument(name);
        },
      },
      ChartType: {
        get: () => chart.type,
        set: (type) => {
          chart.type = textArgument(type);
        },
      },
      ...sizeScalars(chart),
    },
    navigations: { Series: () => seriesCollection(context, sheet, chart) },
    methods: chartMethods(context, sheet, chart),
  });
}

function sizeScalars(chart: BookChart): Record<string, Scalar> {
  const sized = (key: "left" | "top" | "width" | "height"): Scalar => ({
    get: () => chart[key],
    set: (value) => {
      chart[key] = numberArgument(value);
    },
  });
  return { Left: sized("left"), Top: sized("top"), Width: sized("width"), Height: sized("height") };
}

function chartMethods({ book }: MemberContext, sheet: Sheet, chart: BookChart): Record<string, Method> {
  return {
    SetPosition: (startCell, endCell) => {
      const start = placeArgument(book, startCell, sheet).area;
      const end =
        endCell === undefined || endCell === null ? undefined : placeArgument(book, endCell, sheet).area;
      chart.left = leftOf(sheet, start.column);
      chart.top = topOf(sheet, start.row);
      if (end === undefined) return;
      chart.width = leftOf(sheet, end.column + end.columnCount) - chart.left;
      chart.height = topOf(sheet, end.row + end.rowCount) - chart.top;
    },
    Delete: () => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
function seriesCollection(context: MemberContext, sheet: Sheet, chart: BookChart): HostObject {
  const toObject = (series: BookSeries) => seriesObject(context, sheet, chart, series);
  return collectionObject({
    type: "ChartSeriesCollection",
    items: () => chart.series,
    toObject,
    find: (key) => chart.series.find(({ id }) => id === key),
    hasCount: true,
    methods: {
      // A series is found by its place, as Excel's client does.
      GetItemAt: (index) => {
        const found = chart.series[numberArgument(index)];
        if (!found) throw itemNotFound(`series ${String(index)}`);
        return toObject(found);
      },
      Add: (name) => {
        const series: BookSeries = { id: newId(context.book), settings: { Name: name ?? "" } };
        chart.series.push(series);
        return toObject(series);
      },
    },
  });
}

function seriesObject(
  context: MemberContext,
  sheet: Sheet,
  chart: BookChart,
  series: BookSeries,
): HostObject {
  const place = (range: unknown) => ({ ...placeArgument(context.book, range, sheet) });
  const nameOf = () => {
    const cell = series.nameCell;
    return (
      series.settings.Name ??
      (cell ? cellAt(cell.sheet, cell.area.row, cell.area.column)?.value : undefined) ??
      ""
    );
  };
  return settingsObject(context, "ChartSeries", series.settings, {
    id: () => series.id,
    scalars: {
      Name: {
        get: nameOf,
        set: (name) => {
          series.settings.Name = name;
        },
      },
    },
    methods: {
      SetValues: (range) => {
        series.values = place(range);
      },
      SetXAxisValues: (range) => {
        series.categories = place(range);
      },
      GetDimensionStringValues: () => [],
      Delete: () => {
        chart.series = chart.series.filter((other) => other !== series);
      },
    },
  });
}

/** "Sheet1!A2:A13", for a test or the page to show what a chart stands on. */
export function addressOf({ sheet, area }: SheetArea): string {
  return `${quotedSheetName(sheet.name)}!${formatArea(area)}`;
}
