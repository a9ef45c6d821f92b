import { makeStyles, tokens } from "@fluentui/react-components";
import { useImperativeHandle, useMemo, useRef } from "react";
import { fitColumns } from "./fit-columns.ts";
import { MENU_COLUMN, SELECT_COLUMN } from "./grid-cell.ts";
import { gridInput } from "./grid-input.ts";
import type { ListItem } from "./list-column.ts";
import type { ListGridProps } from "./list-grid-props.ts";
import { ListHead } from "./list-head.tsx";
import { ListRow } from "./list-row.tsx";
import { useActiveCell } from "./use-active-cell.ts";
import { ROW_HEIGHT, useListWindow } from "./use-list-window.ts";

/** The column to choose by and the one with the menu, in CSS pixels. */
const CHOICE_WIDTH = 36;
const MENU_WIDTH = 44;

const useStyles = makeStyles({
  window: {
    position: "relative",
    contain: "strict",
    overflowX: "hidden",
    overflowY: "auto",
    minHeight: "160px",
    height: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { display: "block", borderSpacing: 0 },
  rows: { display: "block", position: "relative" },
});

/**
 * A table of any number of rows, of which only those in sight are in the document, with the keyboard of a sheet: see
 * gridInput. Columns for which there is no room leave, so it never scrolls sideways.
 */
export function ListGrid<Item extends ListItem>(props: ListGridProps<Item>) {
  const { label, items, sort, selection, openId, hrefOf, ref } = props;
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const view = useListWindow(element, items.length, props.firstTop ?? 0);
  const columns = useMemo(
    () => fitColumns(props.columns, view.width === 0 ? 0 : view.width - CHOICE_WIDTH - MENU_WIDTH),
    [props.columns, view.width],
  );
  const columnIds = [SELECT_COLUMN, ...columns.map(({ id }) => id), MENU_COLUMN];
  const active = useActiveCell(element, items, columnIds, view.scrollToRow);
  const { leaveEditor, handlers } = gridInput(props, columns, active, view.pageSize);
  useImperativeHandle(ref, () => ({ focus: active.focus }));
  const template = `${CHOICE_WIDTH}px ${columns.map(({ width }) => `minmax(0, ${width}fr)`).join(" ")} ${MENU_WIDTH}px`;
  const { place, isEditing } = active;
  const activeColumnId = columnIds[place.column];
  const chosenCount = selection.ids.size;
  return (
    <div
      ref={element}
      className={styles.window}
      onScroll={(event) => {
        view.onScroll(event);
        props.onScrolled?.(event.currentTarget.scrollTop);
      }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: A table whose cells take the keyboard and whose rows are chosen is a grid.
        role="grid"
        aria-label={label}
        aria-multiselectable="true"
        aria-rowcount={items.length + 1}
        aria-colcount={columnIds.length}
        className={styles.table}
        {...handlers}
      >
        <ListHead
          columns={columns}
          template={template}
          sort={sort}
          choice={chosenCount === 0 ? "none" : chosenCount === items.length ? "all" : "some"}
          activeColumnId={place.row < 0 ? activeColumnId : undefined}
        />
        <tbody className={styles.rows} style={{ height: items.length * ROW_HEIGHT }}>
          {rowsToDraw(view, place.row).map((index) => {
            const item = items[index];
            if (item === undefined) return null;
            const isActive = index === place.row;
            return (
              <ListRow
                key={item.id}
                item={item}
                index={index}
                columns={columns}
                template={template}
                href={hrefOf(item.id)}
                isSelected={selection.ids.has(item.id)}
                isOpen={item.id === openId}
                activeColumnId={isActive ? activeColumnId : undefined}
                onLeaveEditor={isActive && isEditing ? leaveEditor : undefined}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Those in sight, and the one with the keyboard wherever it stands: else scrolling away would lose the focus. */
function rowsToDraw({ start, end }: { readonly start: number; readonly end: number }, activeRow: number) {
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset);
  if (activeRow >= 0 && activeRow < start) return [activeRow, ...rows];
  return activeRow >= end ? [...rows, activeRow] : rows;
}
