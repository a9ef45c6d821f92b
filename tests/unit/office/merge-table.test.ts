import { expect, it } from "vitest";
import { mergeTable } from "../../../excel-addin/office/merge-table.ts";
import { hashesOf } from "../../../excel-addin/office/our-hashes.ts";
import type { TablePlan } from "../../../shared/model/sheet-plan.ts";
import type { Content } from "../../../shared/rendering/cell-content.ts";

const planOf = (rows: readonly (readonly [string, number])[]): TablePlan => ({
  kind: "table",
  id: "products",
  name: "tblProducts",
  columns: [
    { id: "net", header: "Net", format: { digits: 2 } },
    { id: "share", header: "Share", format: "percent", formula: "{@net}/10" },
    { id: "mine", header: "Mine", format: { digits: 0 }, isPersons: true },
  ],
  rows: rows.map(([key, net]) => ({ key, cells: [net, null, null] })),
  hasTotals: false,
  hasFilter: false,
});
const record = {
  id: "products",
  excelId: "1",
  keyColumnId: 1,
  columnIds: { net: 2, share: 3, mine: 4 },
  columns: ["net", "share", "mine"],
  hashes: hashesOf(
    planOf([
      ["a", 10],
      ["b", 20],
    ]),
  ),
  parked: {},
};
const columns = ["Key", "Net", "Share", "Mine", "Call?"].map((name, index) => ({ excelId: index + 1, name }));
const FORMULA = "=[@Net]/10";
const stateOf = (body: Content[][]) => ({ bodyRow: 10, columns, body });
const untouched: Content[][] = [
  ["a", 10, FORMULA, 7, "yes"],
  ["b", 20, FORMULA, "", "no"],
];

it("a column that the person added follows its row when the order turns", () => {
  const merged = mergeTable(
    planOf([
      ["b", 25],
      ["a", 15],
    ]),
    { record },
    stateOf(untouched),
  );
  expect(merged.isReordered).toBe(true);
  expect(merged.personColumns).toEqual([3, 4]);
  expect(merged.personColumnCells.map(({ index, column, content }) => [index, column, content])).toEqual([
    [0, 3, ""],
    [1, 3, 7],
    [0, 4, "no"],
    [1, 4, "yes"],
  ]);
  expect(merged.keptCells).toEqual([]);
});

it("a figure that the person typed over is kept; an emptied one is given back", () => {
  const body: Content[][] = [
    ["a", 99, FORMULA, 7, "yes"],
    ["b", "", 0.5, "", "no"],
  ];
  const { keptCells, isReordered } = mergeTable(
    planOf([
      ["a", 11],
      ["b", 21],
    ]),
    { record },
    stateOf(body),
  );
  expect(keptCells.map(({ key, columnId, content }) => [key, columnId, content])).toEqual([
    ["a", "net", 99],
    ["b", "share", 0.5],
  ]);
  expect(isReordered).toBe(false);
});

it("a row that the person added goes to the end with everything in it", () => {
  const body: Content[][] = [...untouched, ["", 5, FORMULA, 1, "mine"], ["", "", "", "", ""]];
  const merged = mergeTable(
    planOf([
      ["a", 10],
      ["b", 20],
      ["c", 30],
    ]),
    { record },
    stateOf(body),
  );
  expect(merged.keys).toEqual(["a", "b", "c", ""]);
  expect(merged.personRowCells.map(({ index, content }) => [index, content])).toEqual([
    [3, 5],
    [3, FORMULA],
    [3, 1],
    [3, "mine"],
  ]);
});

it("what the person wrote beside a row that is gone is parked and comes back with the row", () => {
  const without = mergeTable(planOf([["a", 10]]), { record }, stateOf(untouched));
  expect(without.parked).toEqual({ b: { 5: "no" } });
  const back = mergeTable(
    planOf([
      ["a", 10],
      ["b", 20],
    ]),
    { record: { ...record, parked: without.parked } },
    stateOf(untouched.slice(0, 1)),
  );
  expect(back.personColumnCells.find(({ index, column }) => index === 1 && column === 4)?.content).toBe("no");
  expect(back.parked).toEqual({});
});

it("a new row gets the formula that the person's column has in every row", () => {
  const body: Content[][] = [
    ["a", 10, FORMULA, 7, "=B11*2"],
    ["b", 20, FORMULA, "", "=B12*2"],
  ];
  const merged = mergeTable(
    planOf([
      ["a", 10],
      ["b", 20],
      ["c", 30],
    ]),
    { record },
    stateOf(body),
  );
  const added = merged.personColumnCells.find(({ index, column }) => index === 2 && column === 4);
  expect(added).toMatchObject({ content: "=B11*2", fromRow: 10 });
});

it("a column that the person removed stays removed", () => {
  const fewer = {
    bodyRow: 10,
    columns: columns.filter(({ name }) => name !== "Net"),
    body: [["a", FORMULA, 7, "yes"]],
  };
  const merged = mergeTable(planOf([["a", 10]]), { record }, fewer);
  expect([...merged.columnIndexes.keys()]).toEqual(["share", "mine"]);
  expect(merged.personColumns).toEqual([2, 3]);
});

it("what was typed over a figure of a row that is gone, and a formula of its own, come back with the row at its new place", () => {
  const body: Content[][] = [
    ["a", 10, FORMULA, 3, "x"],
    ["b", 99, FORMULA, "=B12*2", "no"],
  ];
  const without = mergeTable(planOf([["a", 10]]), { record }, stateOf(body));
  expect(without.parked).toEqual({ b: { 2: 99, 4: "=B1*2", 5: "no" } });
  const back = mergeTable(
    planOf([
      ["b", 20],
      ["a", 10],
    ]),
    { record: { ...record, parked: without.parked } },
    stateOf(body.slice(0, 1)),
  );
  expect(back.keptCells).toEqual([
    { index: 0, column: 1, columnId: "net", key: "b", content: 99, fromRow: 0 },
  ]);
  expect(back.personColumnCells.find(({ index, column }) => index === 0 && column === 3)).toMatchObject({
    content: "=B1*2",
    fromRow: 0,
  });
});

it("what is parked for a column that is gone waits for the column, and not for its header", () => {
  const parked = { b: { 5: "no", 9: "of a removed column" } };
  const merged = mergeTable(planOf([["b", 20]]), { record: { ...record, parked } }, stateOf([]));
  expect(merged.parked).toEqual({ b: { 9: "of a removed column" } });
});
