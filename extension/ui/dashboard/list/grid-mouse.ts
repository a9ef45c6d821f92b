import type { FocusEvent, MouseEvent } from "react";
import type { GridActions } from "./grid-actions.ts";
import { MENU_COLUMN, SELECT_COLUMN } from "./grid-cell.ts";
import type { ListItem } from "./list-column.ts";
import type { ListGridProps } from "./list-grid-props.ts";
import type { GridPlace } from "./move-in-grid.ts";
import { reached, type Selection, toggled } from "./selection.ts";
import type { ActiveCell } from "./use-active-cell.ts";

/** A click goes to a cell, a double one edits it; boxes, Ctrl and Shift choose rows; names are links. */
export function gridMouse<Item extends ListItem>(
  props: ListGridProps<Item>,
  active: ActiveCell,
  actions: GridActions,
) {
  const { items, selection } = props;
  return {
    /** Screen readers focus what they read; the keyboard then goes on from there. */
    onFocus: (event: FocusEvent) => {
      const hit = cellUnder(event, actions.columnIds);
      if (hit === undefined || isSamePlace(hit.place, active.place)) return;
      active.touch(hit.place);
    },
    onClick: (event: MouseEvent) => {
      const hit = cellUnder(event, actions.columnIds);
      if (hit === undefined) return;
      active.touch(hit.place);
      const item = items[hit.place.row];
      if (item === undefined) return actions.press(hit.place);
      if (hit.columnId === MENU_COLUMN) return props.onMenu(item, hit.target);
      const next = chosenBy(event, hit, selection, item.id, () => items.map(({ id }) => id));
      if (next !== undefined) props.onSelect(next);
    },
    onDoubleClick: (event: MouseEvent) => {
      const hit = cellUnder(event, actions.columnIds);
      const item = hit && items[hit.place.row];
      if (item === undefined || hit === undefined) return;
      if (hit.columnId === SELECT_COLUMN || hit.columnId === MENU_COLUMN) return;
      if (actions.isEditable(hit.place)) active.edit(hit.place);
      else props.onOpen(item);
    },
    onContextMenu: (event: MouseEvent) => {
      const hit = cellUnder(event, actions.columnIds);
      const item = hit && items[hit.place.row];
      // A link keeps the browser's own menu, with "open in a new tab".
      if (hit === undefined || item === undefined || hit.isLink) return;
      event.preventDefault();
      active.touch(hit.place);
      props.onMenu(item, hit.target);
    },
  };
}

interface Hit {
  readonly place: GridPlace;
  readonly columnId: string;
  readonly target: HTMLElement;
  readonly isLink: boolean;
}

/** Undefined inside of an editor, where clicks and double clicks are those of a text. */
function cellUnder(
  { target }: Pick<MouseEvent | FocusEvent, "target">,
  columnIds: readonly string[],
): Hit | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>("[data-column]");
  const row = target.closest<HTMLElement>("[data-row]");
  const columnId = cell?.dataset.column;
  if (cell === null || row === null || columnId === undefined) return undefined;
  const isEditor = columnId !== SELECT_COLUMN && target.closest("input, select") !== null;
  if (isEditor) return undefined;
  const place = { row: Number(row.dataset.row), column: columnIds.indexOf(columnId) };
  return { place, columnId, target: cell, isLink: target.closest("a") !== null };
}

function isSamePlace(a: GridPlace, b: GridPlace): boolean {
  return a.row === b.row && a.column === b.column;
}

function chosenBy(
  event: MouseEvent,
  hit: Hit,
  selection: Selection,
  id: string,
  order: () => readonly string[],
): Selection | undefined {
  if (hit.isLink) return undefined;
  if (event.shiftKey) return reached(selection, id, order());
  const isToggling = hit.columnId === SELECT_COLUMN || event.ctrlKey || event.metaKey;
  return isToggling ? toggled(selection, id) : undefined;
}
