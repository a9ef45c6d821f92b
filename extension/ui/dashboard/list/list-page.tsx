import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { ListTable } from "../../../../shared/actions/list-table.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { ExportRowsButton } from "../exports/export-rows-button.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { ListBar } from "./list-bar.tsx";
import type { ListItem } from "./list-column.ts";
import { type BulkActions, ListFoot } from "./list-foot.tsx";
import { ListGrid } from "./list-grid.tsx";
import type { ListGridHandle } from "./list-grid-props.ts";
import { RowMenu } from "./row-menu.tsx";
import { type ListOptions, useList } from "./use-list.ts";
import { useSearchKey } from "./use-search-key.ts";

const NARROW = "@media (max-width: 1100px)";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%", height: "100%" },
  body: {
    flexGrow: 1,
    minHeight: "260px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
  },
  withDetails: {
    gridTemplateColumns: "minmax(0, 5fr) minmax(360px, 4fr)",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(220px, 40vh) auto" },
  },
  tall: { [NARROW]: { height: "auto" } },
  list: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
  details: { display: "grid", minHeight: 0, minWidth: 0 },
  none: {
    flexGrow: 1,
    display: "grid",
    placeContent: "center",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  noneText: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

export interface ListPageProps<Item extends ListItem> extends ListOptions<Item> {
  readonly table: ListTable;
  readonly title: string;
  readonly lead?: ReactNode;
  /** What can be done with the whole list; at most one of them primary. */
  readonly actions?: ReactNode;
  /** Said between the heading and the list. */
  readonly notice?: ReactNode;
  /** Said while there is nothing at all, archived or not. */
  readonly empty: ReactNode;
  /** Offered when a search finds nothing: adding what was looked for. */
  readonly onAddNamed?: ((name: string) => void) | undefined;
  /** Said there when nothing can be added here. */
  readonly noResultHint?: string;
  readonly actionsOf: (items: readonly Item[], onDone: () => void) => BulkActions;
  readonly hrefOf: (id: string) => string;
  readonly openId: string | undefined;
  /** The page of the item that is open. */
  readonly details: (id: string, onClose: () => void) => ReactNode;
}

/** A list with everything around it: heading, search, rows, and the page of the row that is open. */
export function ListPage<Item extends ListItem>(props: ListPageProps<Item>) {
  const { title, lead, actions, notice, empty, items, openId, hrefOf, details } = props;
  const styles = useStyles();
  const grid = useRef<ListGridHandle>(null);
  const close = () => {
    location.hash = hrefOf("");
    grid.current?.focus();
  };
  const isOpen = openId !== undefined;
  return (
    <div className={mergeClasses(styles.page, isOpen && styles.tall)}>
      <ViewHeading title={title} lead={lead}>
        {actions}
      </ViewHeading>
      {notice}
      {items.length === 0 ? (
        empty
      ) : (
        <FilledList {...props} grid={grid}>
          {isOpen && <div className={styles.details}>{details(openId, close)}</div>}
        </FilledList>
      )}
    </div>
  );
}

type FilledListProps<Item extends ListItem> = ListPageProps<Item> & {
  readonly grid: React.RefObject<ListGridHandle | null>;
  readonly children: ReactNode;
};

function FilledList<Item extends ListItem>(props: FilledListProps<Item>) {
  const { table, openId, actionsOf, grid, choice, children } = props;
  const styles = useStyles();
  const { words } = usePageSetting();
  const list = useList(props);
  const searchBox = useSearchKey();
  const { place, change } = list;
  return (
    <>
      <ListBar
        searchLabel={words.lists.search[table]}
        searchRef={searchBox}
        query={place.query}
        onQuery={list.search}
        onDown={() => grid.current?.focus()}
        onNear={list.prepareSearch}
        counts={list.counts}
        filterId={list.filterId}
        onFilter={(filterId) => change({ filterId, top: 0 })}
        choice={choice}
        chosen={place.choice}
        onChoose={(value) => change({ choice: value, top: 0 })}
        action={<ExportRowsButton table={table} shown={list.shown} chosen={list.chosen} />}
      />
      <div className={mergeClasses(styles.body, openId !== undefined && styles.withDetails)}>
        <div className={styles.list}>
          <Rows {...props} list={list} />
          <Foot table={table} list={list} actionsOf={actionsOf} grid={grid} />
        </div>
        {children}
      </div>
    </>
  );
}

type List<Item extends ListItem> = ReturnType<typeof useList<Item>>;

/** The rows with their menu, or what to do when none fits. */
function Rows<Item extends ListItem>(props: FilledListProps<Item> & { readonly list: List<Item> }) {
  const { list, columns, hrefOf, openId, actionsOf, grid, title } = props;
  const styles = useStyles();
  const [menu, setMenu] = useState<{ readonly item: Item; readonly target: HTMLElement }>();
  const { place, change, shown, chosen } = list;
  const done = () => doneWith(list, grid);
  const open = ({ id }: Item) => {
    location.hash = hrefOf(id);
  };
  const leave = () => {
    if (chosen.length > 0) list.clearSelection();
    else if (openId !== undefined) location.hash = hrefOf("");
    else if (place.query !== "") list.search("");
  };
  const remove = (item: Item) => {
    const isChosen = chosen.some(({ id }) => id === item.id);
    actionsOf(isChosen ? chosen : [item], done).onDelete?.();
  };
  if (shown.length === 0) {
    const showAll = () => change({ query: "", filterId: "", choice: "" });
    return <NoneFound {...props} query={place.query} onShowAll={showAll} />;
  }
  return (
    <div className={styles.grid}>
      <ListGrid
        ref={grid}
        label={title}
        items={shown}
        columns={columns}
        sort={list.sort}
        onSort={list.sortBy}
        selection={list.selection}
        onSelect={list.setSelection}
        openId={openId}
        hrefOf={hrefOf}
        onOpen={open}
        onMenu={(item, target) => setMenu({ item, target })}
        onDelete={remove}
        onLeave={leave}
        firstTop={place.top}
        onScrolled={list.keepTop}
      />
      {menu && (
        <RowMenu
          target={menu.target}
          onOpen={() => open(menu.item)}
          onClose={() => {
            setMenu(undefined);
            grid.current?.focus();
          }}
          {...actionsOf([menu.item], done)}
        />
      )}
    </div>
  );
}

function Foot<Item extends ListItem>(
  props: Pick<FilledListProps<Item>, "table" | "actionsOf" | "grid"> & { readonly list: List<Item> },
) {
  const { table, list, actionsOf, grid } = props;
  const { words, locale } = usePageSetting();
  const { shown, chosen } = list;
  const countOf = (count: number) => words.lists.counts[table](count, printCount(count, locale));
  return (
    <ListFoot
      shown={countOf(shown.length)}
      chosen={chosen.length > 0 ? countOf(chosen.length) : undefined}
      onClear={() => doneWith(list, grid)}
      {...(chosen.length > 0 ? actionsOf(chosen, () => doneWith(list, grid)) : {})}
    />
  );
}

/** After something was done with rows, none is chosen and the keyboard stands where it was. */
function doneWith<Item extends ListItem>(list: List<Item>, grid: FilledListProps<Item>["grid"]): void {
  list.clearSelection();
  grid.current?.focus();
}

function NoneFound<Item extends ListItem>(
  props: Pick<ListPageProps<Item>, "onAddNamed" | "noResultHint"> & {
    readonly query: string;
    readonly onShowAll: () => void;
  },
) {
  const { query, onAddNamed, noResultHint, onShowAll } = props;
  const styles = useStyles();
  const { lists } = usePageSetting().words;
  const name = query.trim();
  return (
    <div className={styles.none}>
      <p className={styles.noneText} role="status">
        {name === "" ? lists.noneInFilter : lists.noResult(name)}
      </p>
      {name !== "" && noResultHint !== undefined && <p className={styles.noneText}>{noResultHint}</p>}
      <div className={styles.actions}>
        {name !== "" && onAddNamed && (
          <Button onClick={() => onAddNamed(name)}>{lists.addNamed(name)}</Button>
        )}
        <Button appearance="subtle" onClick={onShowAll}>
          {lists.showAll}
        </Button>
      </div>
    </div>
  );
}
