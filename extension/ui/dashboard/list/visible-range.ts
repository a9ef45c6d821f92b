/** Which rows of a long list stand in the window, with a few around, so that fast scrolling shows no gap. */
export interface VisibleRange {
  readonly start: number;
  readonly end: number;
}

const ROWS_AROUND = 8;

export function visibleRangeOf(
  scrollTop: number,
  windowHeight: number,
  rowHeight: number,
  rowCount: number,
): VisibleRange {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const shownCount = Math.ceil(windowHeight / rowHeight);
  return {
    start: Math.max(0, Math.min(first, rowCount) - ROWS_AROUND),
    end: Math.min(rowCount, first + shownCount + ROWS_AROUND),
  };
}
