import { describe, expect, it } from "vitest";
import { archiveFilters } from "../../../extension/ui/dashboard/list/archive-filters.ts";
import { byNumber, byText } from "../../../extension/ui/dashboard/list/compare.ts";
import { findOpen } from "../../../extension/ui/dashboard/list/find-open.ts";
import { fitColumns } from "../../../extension/ui/dashboard/list/fit-columns.ts";
import { cellAt, placeOf } from "../../../extension/ui/dashboard/list/grid-cell.ts";
import type { ListColumn } from "../../../extension/ui/dashboard/list/list-column.ts";
import { moveInGrid } from "../../../extension/ui/dashboard/list/move-in-grid.ts";
import {
  NO_SELECTION,
  reached,
  toggled,
  toggledAll,
  within,
} from "../../../extension/ui/dashboard/list/selection.ts";
import { inLastOrder, nextSort, sortItems } from "../../../extension/ui/dashboard/list/sort-items.ts";
import { visibleRangeOf } from "../../../extension/ui/dashboard/list/visible-range.ts";

const item = (id: string, net?: number, isArchived = false) => ({ id, name: id, isArchived, net });
type Item = ReturnType<typeof item>;
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(" ");

const columns: readonly ListColumn<Item>[] = [
  {
    id: "name",
    label: "Name",
    width: 200,
    rank: 0,
    textOf: ({ name }) => name,
    compare: byText(({ name }) => name, "ro"),
  },
  {
    id: "net",
    label: "Net",
    width: 100,
    rank: 1,
    isFirstDescending: true,
    textOf: ({ net }) => String(net ?? ""),
    compare: byNumber(({ net }) => net),
    isUnknown: ({ net }) => net === undefined,
  },
];

describe("sorting a list", () => {
  const items = [item("b", 5), item("c"), item("a", -3), item("d", 9)];

  it("has 9 before 5 before −3 from the largest down, and the unknown at the end either way", () => {
    expect(idsOf(sortItems(items, columns, { columnId: "net", isDescending: true }))).toBe("d b a c");
    expect(idsOf(sortItems(items, columns, { columnId: "net", isDescending: false }))).toBe("a b d c");
  });

  it("has Școala between Salon and Țesătorie in Romanian, and lot 9 before lot 10", () => {
    const names = ["Țesătorie", "lot 10", "Școala", "lot 9", "Salon"].map((name) => item(name));
    expect(
      sortItems(names, columns, { columnId: "name", isDescending: false }).map(({ name }) => name),
    ).toEqual(["lot 9", "lot 10", "Salon", "Școala", "Țesătorie"]);
  });

  it("starts from the largest of figures and from A of names, and turns round when pressed again", () => {
    const [name, net] = columns;
    if (name === undefined || net === undefined) throw new Error("No columns.");
    const first = nextSort(undefined, net);
    expect(first).toEqual({ columnId: "net", isDescending: true });
    expect(nextSort(first, net)).toEqual({ columnId: "net", isDescending: false });
    expect(nextSort(first, name)).toEqual({ columnId: "name", isDescending: false });
  });

  it("keeps the last order for what is still there and puts the new at the end", () => {
    expect(
      idsOf(inLastOrder([item("a"), item("b"), item("new")], [item("b"), item("gone"), item("a")])),
    ).toBe("b a new");
  });
});

describe("the columns of a list", () => {
  it("all stay in 300 px, and only the name in 299", () => {
    expect(fitColumns(columns, 300)).toHaveLength(2);
    expect(fitColumns(columns, 299).map(({ id }) => id)).toEqual(["name"]);
    expect(fitColumns(columns, 10).map(({ id }) => id)).toEqual(["name"]);
  });
});

describe("keys in a list of 100 rows and 5 columns", () => {
  const size = { rowCount: 100, columnCount: 5, pageSize: 10 };
  const press = (row: number, column: number, key: string, isWhole = false) =>
    moveInGrid({ row, column }, { key, isWhole }, size);

  it("go down to the last row and up to the head", () => {
    expect(press(99, 1, "ArrowDown")).toEqual({ row: 99, column: 1 });
    expect(press(0, 1, "ArrowUp")).toEqual({ row: -1, column: 1 });
    expect(press(-1, 1, "ArrowUp")).toEqual({ row: -1, column: 1 });
  });

  it("jump by a page of 10, to the ends of the row, and with Ctrl to the ends of the list", () => {
    expect(press(5, 2, "PageDown")).toEqual({ row: 15, column: 2 });
    expect(press(5, 2, "PageUp")).toEqual({ row: 0, column: 2 });
    expect(press(5, 2, "End")).toEqual({ row: 5, column: 4 });
    expect(press(5, 2, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(press(5, 2, "End", true)).toEqual({ row: 99, column: 4 });
  });

  it("leave letters alone", () => {
    expect(press(5, 2, "a")).toBeUndefined();
  });
});

describe("the cell with the keyboard", () => {
  const items = ["a", "b", "c"].map((id) => item(id));
  const columnIds = ["select", "name", "net", "menu"];
  const indexOf = (list: readonly Item[]) => new Map(list.map(({ id }, index) => [id, index]));
  const cell = cellAt({ row: 1, column: 2 }, items, columnIds);

  it("goes along when its row is sorted elsewhere", () => {
    expect(placeOf(cell, indexOf(items.toReversed().concat(item("d"))), columnIds)).toEqual({
      row: 1,
      column: 2,
    });
    expect(placeOf(cell, indexOf([item("c"), item("a"), item("b")]), columnIds).row).toBe(2);
  });

  it("is taken by the next row when its own was deleted, and by the last when that was the last", () => {
    expect(placeOf(cell, indexOf([item("a"), item("c")]), columnIds).row).toBe(1);
    expect(placeOf(cell, indexOf([item("a")]), columnIds).row).toBe(0);
  });

  it("moves to the name when its column left for want of room", () => {
    expect(placeOf(cell, indexOf(items), ["select", "name", "menu"]).column).toBe(1);
  });
});

describe("choosing rows", () => {
  const order = ["a", "b", "c", "d"];

  it("reaches from the anchor to either side", () => {
    const anchored = toggled(NO_SELECTION, "b");
    expect([...reached(anchored, "d", order).ids]).toEqual(["b", "c", "d"]);
    expect([...reached(reached(anchored, "d", order), "a", order).ids]).toEqual(["a", "b"]);
  });

  it("chooses all, and none when all were", () => {
    const all = toggledAll(toggled(NO_SELECTION, "b"), order);
    expect(all.ids.size).toBe(4);
    expect(toggledAll(all, order).ids.size).toBe(0);
  });

  it("forgets a row that a search took out of sight, so that nobody deletes what they do not see", () => {
    const chosen = toggledAll(NO_SELECTION, order);
    expect([...within(chosen, ["b", "x"]).ids]).toEqual(["b"]);
  });
});

it("shows an archived client in no part of the list but that of the archived", () => {
  const filters = archiveFilters<Item>({ all: "All", archived: "Archived" }, [
    { id: "rich", label: "Rich", fits: ({ net = 0 }) => net > 1 },
  ]);
  const shownIn = (one: Item) => filters.filter(({ fits }) => fits(one)).map(({ id }) => id);
  expect(shownIn(item("a", 9))).toEqual(["all", "rich"]);
  expect(shownIn(item("a", 9, true))).toEqual(["archived"]);
});

it("opens the one that remained for the address of a client that was merged into it", () => {
  const items = [item("kept"), item("other")];
  const mergedIdsOf = ({ id }: Item) => (id === "kept" ? ["gone"] : undefined);
  expect(findOpen(items, "gone", mergedIdsOf)?.id).toBe("kept");
  expect(findOpen(items, "never", mergedIdsOf)).toBeUndefined();
});

describe("the rows in sight of 5,000", () => {
  it("are those at the top with 8 below the edge", () => {
    expect(visibleRangeOf(0, 380, 38, 5000)).toEqual({ start: 0, end: 18 });
  });

  it("end with the last row", () => {
    expect(visibleRangeOf(5000 * 38, 380, 38, 5000)).toEqual({ start: 4992, end: 5000 });
  });

  it("are in the list still when a search made it shorter than the scroll", () => {
    const { start, end } = visibleRangeOf(100_000, 380, 38, 3);
    expect([start, end]).toEqual([0, 3]);
  });
});
