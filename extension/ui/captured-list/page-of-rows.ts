/**
 * A list is shown in pages rather than scrolled through a window of drawn rows: its rows are fields, which a screen reader's reading
 * and the Tab key pass one by one, and which must not be taken away from under the focus.
 */
export const PAGE_SIZE = 100;

export interface RowPage {
  /** From 0; the wanted one, else the last that there is. */
  readonly page: number;
  readonly pageCount: number;
  /** Of the rows, `end` not included. */
  readonly start: number;
  readonly end: number;
}

export function pageOfRows(rowCount: number, wanted: number): RowPage {
  const pageCount = Math.max(1, Math.ceil(rowCount / PAGE_SIZE));
  const page = Math.min(Math.max(0, wanted), pageCount - 1);
  return { page, pageCount, start: page * PAGE_SIZE, end: Math.min(rowCount, (page + 1) * PAGE_SIZE) };
}
