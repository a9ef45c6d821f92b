import { MENU_COLUMN, SELECT_COLUMN } from "./grid-cell.ts";
import type { GridCommand } from "./grid-keys.ts";
import type { ListColumn, ListItem } from "./list-column.ts";
import type { ListGridProps } from "./list-grid-props.ts";
import type { GridPlace } from "./move-in-grid.ts";
import { reached, toggled, toggledAll } from "./selection.ts";
import { nextSort } from "./sort-items.ts";
import type { ActiveCell } from "./use-active-cell.ts";

export interface GridActions {
  readonly columnIds: readonly string[];
  readonly isEditable: (place: GridPlace) => boolean;
  /** A head was pressed: sorts by its column, or chooses all rows. */
  readonly press: (place: GridPlace) => void;
  /** Chooses all rows from the anchor to a place, as Shift with an arrow does. */
  readonly extend: (from: GridPlace, to: GridPlace) => void;
  readonly run: (command: GridCommand, target: HTMLElement) => void;
}

/** What can be done at the cell where the keyboard is, whether a key or the mouse asks for it. */
export function gridActions<Item extends ListItem>(
  props: ListGridProps<Item>,
  columns: readonly ListColumn<Item>[],
  active: ActiveCell,
): GridActions {
  const { items, selection, onSelect } = props;
  const { place } = active;
  const item = items[place.row];
  const order = () => items.map(({ id }) => id);
  const columnIds = [SELECT_COLUMN, ...columns.map(({ id }) => id), MENU_COLUMN];
  const isEditable = ({ row, column }: GridPlace) => row >= 0 && columns[column - 1]?.edit !== undefined;
  const press = ({ column }: GridPlace) => {
    const pressed = columns[column - 1];
    if (columnIds[column] === SELECT_COLUMN) onSelect(toggledAll(selection, order()));
    else if (pressed?.compare) props.onSort(nextSort(props.sort, pressed));
  };
  const enter = (target: HTMLElement) => {
    if (item === undefined) press(place);
    else if (columnIds[place.column] === MENU_COLUMN) props.onMenu(item, target);
    // The first column is the name, and Enter on a name opens it; F2 edits it.
    else if (place.column > 1 && isEditable(place)) active.edit(place);
    else props.onOpen(item);
  };
  const commands: Readonly<Record<GridCommand, (target: HTMLElement) => void>> = {
    toggle: () => (item === undefined ? press(place) : onSelect(toggled(selection, item.id))),
    "choose-all": () => onSelect({ ids: new Set(order()), anchorId: item?.id }),
    enter,
    edit: () => isEditable(place) && active.edit(place),
    menu: (target) => item && props.onMenu(item, target),
    delete: () => item && props.onDelete(item),
    leave: props.onLeave,
  };
  return {
    columnIds,
    isEditable,
    press,
    extend: (from, to) => {
      const start = items[from.row]?.id;
      const anchorId = selection.ids.size === 0 ? start : (selection.anchorId ?? start);
      onSelect(reached({ ...selection, anchorId }, items[to.row]?.id ?? "", order()));
    },
    run: (command, target) => commands[command](target),
  };
}
