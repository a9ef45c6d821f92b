import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { usePageSetting } from "../page-setting.tsx";
import { FieldEditor, type Leaving } from "./field-editor.tsx";
import { focusOf, MENU_COLUMN, SELECT_COLUMN } from "./grid-cell.ts";
import type { ListColumn, ListItem } from "./list-column.ts";
import { useCellStyles } from "./list-styles.ts";
import { ROW_HEIGHT } from "./use-list-window.ts";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    insetInline: 0,
    display: "grid",
    alignItems: "stretch",
    boxSizing: "border-box",
    // What happens in one row moves nothing in the others: the browser need not look.
    contain: "size layout style",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  open: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  archived: { color: tokens.colorNeutralForeground3 },
  editing: { zIndex: 2 },
  link: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: "inherit",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
  editable: { cursor: "text" },
});

export interface ListRowProps<Item extends ListItem> {
  readonly item: Item;
  readonly index: number;
  readonly columns: readonly ListColumn<Item>[];
  readonly template: string;
  readonly href: string;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** The column of this row at which the keyboard is. */
  readonly activeColumnId: string | undefined;
  /** Present while the field of the active column is changed. */
  readonly onLeaveEditor?: ((how: Leaving) => void) | undefined;
}

/** A line of a list. Drawn again only when something of its own changed: 20,000 others do not matter to it. */
export const ListRow = memo(DrawnRow) as typeof DrawnRow;

function DrawnRow<Item extends ListItem>(props: ListRowProps<Item>) {
  const { item, index, columns, template, isSelected, isOpen, activeColumnId, onLeaveEditor } = props;
  const styles = useStyles();
  const cells = useCellStyles();
  const { lists } = usePageSetting().words;
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-current={isOpen ? "true" : undefined}
      data-row={index}
      style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT, gridTemplateColumns: template }}
      className={mergeClasses(
        styles.row,
        isSelected && styles.selected,
        isOpen && styles.open,
        item.isArchived && styles.archived,
        onLeaveEditor && styles.editing,
      )}
    >
      <td className={cells.choice} data-column={SELECT_COLUMN}>
        <input
          type="checkbox"
          className={cells.checkbox}
          aria-label={lists.select(item.name)}
          checked={isSelected}
          readOnly
          {...focusOf(activeColumnId === SELECT_COLUMN)}
        />
      </td>
      {columns.map((column, place) => (
        <RowCell
          key={column.id}
          {...props}
          column={column}
          isFirst={place === 0}
          isActive={activeColumnId === column.id}
        />
      ))}
      <td className={cells.choice} data-column={MENU_COLUMN}>
        <button
          type="button"
          className={cells.more}
          aria-label={lists.actionsOf(item.name)}
          aria-haspopup="menu"
          {...focusOf(activeColumnId === MENU_COLUMN)}
        >
          <MoreDots />
        </button>
      </td>
    </tr>
  );
}

/** Fluent's "more" drawn by hand: its icons bring styles of their own, which would weigh on every scroll. */
function MoreDots() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <circle cx="5" cy="10" r="1.25" />
      <circle cx="10" cy="10" r="1.25" />
      <circle cx="15" cy="10" r="1.25" />
    </svg>
  );
}

function RowCell<Item extends ListItem>(
  props: ListRowProps<Item> & {
    readonly column: ListColumn<Item>;
    readonly isFirst: boolean;
    readonly isActive: boolean;
  },
) {
  const { item, column, isFirst, isActive, href, onLeaveEditor } = props;
  const styles = useStyles();
  const cells = useCellStyles();
  const { edit } = column;
  const text = column.textOf(item);
  const shown = column.show?.(item) ?? (text || <span className={cells.unknown}>–</span>);
  const className = mergeClasses(cells.cell, column.isNumber && cells.number);
  if (isActive && onLeaveEditor && edit) {
    return (
      <td className={mergeClasses(className, cells.edited)} data-column={column.id}>
        <FieldEditor
          item={item}
          label={column.label}
          edit={edit}
          isNumber={column.isNumber}
          onLeave={onLeaveEditor}
        />
      </td>
    );
  }
  if (isFirst) {
    return (
      <th scope="row" className={className} data-column={column.id} title={text || undefined}>
        <a href={href} className={styles.link} {...focusOf(isActive)}>
          {shown}
        </a>
      </th>
    );
  }
  return (
    <td
      className={mergeClasses(className, edit && styles.editable)}
      data-column={column.id}
      title={text || undefined}
      tabIndex={isActive ? 0 : -1}
      data-active={isActive || undefined}
    >
      {shown}
    </td>
  );
}
