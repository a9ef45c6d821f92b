import type { KeyboardEvent } from "react";
import type { Leaving } from "./field-editor.tsx";
import { gridActions } from "./grid-actions.ts";
import { commandOf } from "./grid-keys.ts";
import { gridMouse } from "./grid-mouse.ts";
import type { ListColumn, ListItem } from "./list-column.ts";
import type { ListGridProps } from "./list-grid-props.ts";
import { type GridPlace, moveInGrid } from "./move-in-grid.ts";
import type { ActiveCell } from "./use-active-cell.ts";

/**
 * Keys and mouse of a list. Arrows, Home, End, Page and Ctrl with them move; Shift with up and down chooses; Space
 * chooses one, Ctrl+A all; Enter opens a name and edits any other cell, F2 edits; Delete asks; Esc leaves.
 */
export function gridInput<Item extends ListItem>(
  props: ListGridProps<Item>,
  columns: readonly ListColumn<Item>[],
  active: ActiveCell,
  pageSize: number,
) {
  const rowCount = props.items.length;
  const actions = gridActions(props, columns, active);
  const move = (event: KeyboardEvent): boolean => {
    const isWhole = event.ctrlKey || event.metaKey;
    const size = { rowCount, columnCount: actions.columnIds.length, pageSize };
    const next = event.altKey ? undefined : moveInGrid(active.place, { key: event.key, isWhole }, size);
    if (next === undefined) return false;
    if (event.shiftKey && next.row >= 0 && next.row !== active.place.row) actions.extend(active.place, next);
    active.goTo(next);
    return true;
  };
  return {
    handlers: {
      ...gridMouse(props, active, actions),
      onKeyDown: (event: KeyboardEvent) => {
        const command = commandOf(event);
        if (command !== undefined && event.target instanceof HTMLElement) actions.run(command, event.target);
        if (command !== undefined || move(event)) event.preventDefault();
      },
    },
    leaveEditor: (how: Leaving) => {
      const { place } = active;
      if (how === "away") return active.stopEditing(place);
      const isGoingOn = how === "next" || how === "previous";
      const next = isGoingOn ? nextEditable(place, how, columns, rowCount) : undefined;
      if (next === undefined) active.goTo(place);
      else active.edit(next);
    },
  };
}

/** The next field that can be changed, in reading order over the rows; undefined after the last. */
function nextEditable<Item>(
  { row, column }: GridPlace,
  way: "next" | "previous",
  columns: readonly ListColumn<Item>[],
  rowCount: number,
): GridPlace | undefined {
  const editable = columns.flatMap(({ edit }, index) => (edit ? [index + 1] : []));
  const inRow = editable[editable.indexOf(column) + (way === "next" ? 1 : -1)];
  if (inRow !== undefined) return { row, column: inRow };
  const nextRow = way === "next" ? row + 1 : row - 1;
  const nextColumn = way === "next" ? editable[0] : editable.at(-1);
  if (nextRow < 0 || nextRow >= rowCount || nextColumn === undefined) return undefined;
  return { row: nextRow, column: nextColumn };
}
