/**
 * What the style TableStyleLight1 adds to a cell's own looks: a bold header and totals with lines, every other row grey.
 * https://support.microsoft.com/office/format-an-excel-table-6789619f-c889-495c-99c2-2f971c0e2370
 */
import type { Book } from "../workbook/book.ts";
import type { Sheet } from "../workbook/sheet.ts";
import { bodyArea } from "../workbook/table.ts";

/** Class names of the drawn cell for a place in a table; "" outside of tables. */
export function tableLooksOf(book: Book, sheet: Sheet): (row: number, column: number) => string {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  return (row, column) => {
    const table = tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
    if (!table) return "";
    const body = bodyArea(table);
    if (row < body.row) return "table-head";
    if (row >= body.row + body.rowCount) return "table-total";
    return table.settings.ShowBandedRows !== false && (row - body.row) % 2 === 0 ? "table-band" : "";
  };
}
