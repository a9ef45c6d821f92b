import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { cellAt, type GridCell, placeOf } from "./grid-cell.ts";
import type { ListItem } from "./list-column.ts";
import type { GridPlace } from "./move-in-grid.ts";

export interface ActiveCell {
  readonly place: GridPlace;
  readonly isEditing: boolean;
  /** Without moving the focus: it went there by itself, with a click. */
  readonly touch: (place: GridPlace) => void;
  readonly goTo: (place: GridPlace) => void;
  readonly edit: (place: GridPlace) => void;
  readonly stopEditing: (place: GridPlace) => void;
  readonly focus: () => void;
}

/** The cell at which the keyboard is; it stays with its row through sorting, searching and changes. */
export function useActiveCell<Item extends ListItem>(
  element: RefObject<HTMLElement | null>,
  items: readonly Item[],
  columnIds: readonly string[],
  scrollToRow: (row: number) => void,
): ActiveCell {
  const [cell, setCell] = useState<GridCell>({
    isHead: false,
    columnId: columnIds[1] ?? "",
    rowIndex: 0,
  });
  const [isEditing, setEditing] = useState(false);
  const [focusCount, setFocusCount] = useState(0);
  const isFocusWanted = useRef(false);
  const indexById = useMemo(() => new Map(items.map(({ id }, index) => [id, index])), [items]);
  const place = placeOf(cell, indexById, columnIds);
  // After each drawing, not before: the cell may have come into the document with it.
  useLayoutEffect(() => {
    if (!isFocusWanted.current) return;
    isFocusWanted.current = false;
    element.current?.querySelector<HTMLElement>("[data-active]")?.focus({ preventScroll: true });
  }, [element, cell, isEditing, focusCount]);
  const goTo = (next: GridPlace, willEdit = false) => {
    isFocusWanted.current = !willEdit;
    setCell(cellAt(next, items, columnIds));
    setEditing(willEdit);
    scrollToRow(next.row);
    setFocusCount((count) => count + 1);
  };
  return {
    place,
    isEditing,
    touch: (next) => setCell(cellAt(next, items, columnIds)),
    goTo: (next) => goTo(next),
    edit: (next) => goTo(next, true),
    stopEditing: (next) => {
      setEditing(false);
      setCell(cellAt(next, items, columnIds));
    },
    focus: () => goTo(place),
  };
}
