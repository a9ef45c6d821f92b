import type { SalesColumns } from "../model/sales-columns.ts";
import type { Axis } from "./axis.ts";

/** Sums of lines by the places of one or more axes. Amounts in whole minor units, quantities as the columns have them. */
export interface Cube {
  readonly counts: readonly number[];
  /** Net of invoices, and of credit notes (negative or 0). */
  readonly sales: Float64Array;
  readonly returns: Float64Array;
  readonly quantity: Float64Array;
  /** Distinct invoices. */
  readonly orders: Uint32Array;
  readonly lines: Uint32Array;
  /** Of the lines whose cost is known: their cost, and their net. */
  readonly cost: Float64Array;
  readonly costedNet: Float64Array;
}

/**
 * One pass over the lines. The last axis runs fastest; some 50 bytes a cell, and there are as many as the product of the axes' counts.
 * @param costs what each line cost, NaN where nobody knows; none when it is not asked for.
 */
export function sumCube(columns: SalesColumns, axes: readonly Axis[], costs?: Float64Array): Cube {
  const counts = axes.map(({ count }) => count);
  const cube = emptyCube(counts);
  const cells = cellsOf(columns, axes);
  const { net, quantity, document, documentIsCredit, lineCount } = columns;
  // The last document that each cell counted, from 1: a document's lines follow each other.
  const counted = new Uint32Array(cube.orders.length);
  for (let line = 0; line < lineCount; line++) {
    const cell = cells[line] as number;
    if (cell < 0) continue;
    const of = document[line] as number;
    const amount = net[line] as number;
    if (documentIsCredit[of] === 1) {
      (cube.returns[cell] as number) += amount;
    } else {
      (cube.sales[cell] as number) += amount;
      if (counted[cell] !== of + 1) {
        counted[cell] = of + 1;
        (cube.orders[cell] as number)++;
      }
    }
    (cube.quantity[cell] as number) += quantity[line] as number;
    (cube.lines[cell] as number)++;
  }
  if (costs !== undefined) addCosts(cube, { cells, net, costs });
  return cube;
}

/** The cell of each line, −1 for one that an axis has no place for. */
function cellsOf(columns: SalesColumns, axes: readonly Axis[]): Int32Array {
  const cells = new Int32Array(columns.lineCount);
  for (const { of, count, places } of axes) {
    const names = of === "line" ? undefined : columns[of];
    for (let line = 0; line < cells.length; line++) {
      const cell = cells[line] as number;
      const place = places[names === undefined ? line : (names[line] as number)] as number;
      cells[line] = cell < 0 || place < 0 ? -1 : cell * count + place;
    }
  }
  return cells;
}

function addCosts(
  cube: Cube,
  {
    cells,
    net,
    costs,
  }: { readonly cells: Int32Array; readonly net: Float64Array; readonly costs: Float64Array },
): void {
  for (let line = 0; line < cells.length; line++) {
    const cell = cells[line] as number;
    const cost = costs[line] as number;
    if (cell < 0 || Number.isNaN(cost)) continue;
    (cube.cost[cell] as number) += cost;
    (cube.costedNet[cell] as number) += net[line] as number;
  }
}

function emptyCube(counts: readonly number[]): Cube {
  const size = counts.reduce((product, count) => product * count, 1);
  return {
    counts,
    sales: new Float64Array(size),
    returns: new Float64Array(size),
    quantity: new Float64Array(size),
    orders: new Uint32Array(size),
    lines: new Uint32Array(size),
    cost: new Float64Array(size),
    costedNet: new Float64Array(size),
  };
}
