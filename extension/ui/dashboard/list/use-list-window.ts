import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useState } from "react";
import { observeSize } from "../observe-size.ts";
import { type VisibleRange, visibleRangeOf } from "./visible-range.ts";

/** In CSS pixels. Rows have one line; the list reckons with this which of them are in sight. */
export const ROW_HEIGHT = 40;
/** Scrolling draws anew after so many rows, not at each pixel. */
const ROWS_A_STEP = 4;

export interface ListWindow extends VisibleRange {
  readonly width: number;
  /** Rows that fit under the head at once. */
  readonly pageSize: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  readonly scrollToRow: (row: number) => void;
}

/** Follows the size and the scrolling of the element in which the rows stand. */
export function useListWindow(
  element: RefObject<HTMLElement | null>,
  rowCount: number,
  firstTop: number,
): ListWindow {
  const [size, setSize] = useState({ width: 0, height: 800 });
  const [top, setTop] = useState(firstTop);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setSize((before) => sizeOf(current, before));
    const stop = observeSize(current, measure);
    current.scrollTop = firstTop;
    return stop;
    // Where the list stood is put back once, when it is opened.
  }, [element]);
  const scrollToRow = useCallback(
    (row: number) => {
      const { current } = element;
      if (current === null || row < 0) return;
      const room = current.clientHeight - ROW_HEIGHT;
      const rowTop = row * ROW_HEIGHT;
      if (rowTop < current.scrollTop) current.scrollTop = rowTop;
      else if (rowTop + ROW_HEIGHT > current.scrollTop + room) current.scrollTop = rowTop + ROW_HEIGHT - room;
    },
    [element],
  );
  return {
    ...visibleRangeOf(top, size.height + ROWS_A_STEP * ROW_HEIGHT, ROW_HEIGHT, rowCount),
    width: size.width,
    pageSize: Math.max(1, Math.floor(size.height / ROW_HEIGHT) - 2),
    scrollToRow,
    onScroll: ({ currentTarget }) => {
      const step = ROW_HEIGHT * ROWS_A_STEP;
      setTop(Math.floor(currentTarget.scrollTop / step) * step);
    },
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** `before` itself when nothing has changed, so that nothing is drawn anew. */
function sizeOf({ clientWidth, clientHeight }: Element, before: Size): Size {
  const isSame = before.width === clientWidth && before.height === clientHeight;
  return isSame ? before : { width: clientWidth, height: clientHeight };
}
