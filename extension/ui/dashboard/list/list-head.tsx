import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePageSetting } from "../page-setting.tsx";
import { focusOf, MENU_COLUMN, SELECT_COLUMN } from "./grid-cell.ts";
import type { ListColumn, ListItem, ListSort } from "./list-column.ts";
import { useCellStyles } from "./list-styles.ts";
import { ROW_HEIGHT } from "./use-list-window.ts";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    display: "block",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  row: { display: "grid", height: "100%" },
  sorted: { color: tokens.colorNeutralForeground1 },
});

export interface ListHeadProps<Item extends ListItem> {
  readonly columns: readonly ListColumn<Item>[];
  readonly template: string;
  readonly sort: ListSort | undefined;
  readonly choice: "none" | "some" | "all";
  readonly activeColumnId: string | undefined;
}

/** Names of the columns; the one that the list is sorted by has an arrow. */
export function ListHead<Item extends ListItem>(props: ListHeadProps<Item>) {
  const { columns, template, sort, choice, activeColumnId } = props;
  const styles = useStyles();
  const cells = useCellStyles();
  const { lists } = usePageSetting().words;
  return (
    <thead className={styles.head}>
      <tr
        aria-rowindex={1}
        data-row={-1}
        className={styles.row}
        style={{ height: ROW_HEIGHT, gridTemplateColumns: template }}
      >
        <th scope="col" className={cells.choice} data-column={SELECT_COLUMN}>
          <input
            type="checkbox"
            className={cells.checkbox}
            aria-label={lists.selectAll}
            checked={choice === "all"}
            readOnly
            ref={(box) => {
              if (box) box.indeterminate = choice === "some";
            }}
            {...focusOf(activeColumnId === SELECT_COLUMN)}
          />
        </th>
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            sort={sort?.columnId === column.id ? sort : undefined}
            isActive={activeColumnId === column.id}
          />
        ))}
        <th
          scope="col"
          className={cells.choice}
          data-column={MENU_COLUMN}
          aria-label={lists.actions}
          {...focusOf(activeColumnId === MENU_COLUMN)}
        />
      </tr>
    </thead>
  );
}

function HeadCell<Item extends ListItem>(props: {
  readonly column: ListColumn<Item>;
  readonly sort: ListSort | undefined;
  readonly isActive: boolean;
}) {
  const { column, sort, isActive } = props;
  const styles = useStyles();
  const cells = useCellStyles();
  const className = mergeClasses(cells.cell, column.isNumber && cells.number, sort && styles.sorted);
  if (column.compare === undefined) {
    return (
      <th
        scope="col"
        className={className}
        title={column.label}
        data-column={column.id}
        {...focusOf(isActive)}
      >
        {column.label}
      </th>
    );
  }
  const order = sort?.isDescending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      className={className}
      data-column={column.id}
      aria-sort={sort === undefined ? "none" : order}
    >
      <button type="button" className={cells.headButton} title={column.label} {...focusOf(isActive)}>
        {column.label}
        {sort && <span aria-hidden="true"> {sort.isDescending ? "↓" : "↑"}</span>}
      </button>
    </th>
  );
}
