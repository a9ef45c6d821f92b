import type { CurrencyCode } from "../model/money.ts";
import { quantityOfColumns, type SalesColumns } from "../model/sales-columns.ts";
import { currencyAxis, type NamedAxis, spanAxis } from "./axis.ts";
import { type Cube, sumCube } from "./cube.ts";
import type { Period } from "./periods.ts";

/** What a client, segment, product, category or channel brought, period by period, in one currency. */
export interface GroupTotals {
  /** The place's name on the axis that was asked for. */
  readonly key: string;
  readonly currency: CurrencyCode;
  /** One a period, in their order. */
  readonly periods: readonly PeriodTotal[];
}

/** Amounts in minor units of the group's currency. */
export interface PeriodTotal {
  readonly netMinorUnits: number;
  /** Invoices only, before returns. */
  readonly salesMinorUnits: number;
  /** Credit notes, negative or 0. */
  readonly returnsMinorUnits: number;
  readonly quantity: number;
  /** Distinct invoices. */
  readonly orderCount: number;
  readonly lineCount: number;
  /** Minor units of net a unit; absent where no quantity above 0 was sold. */
  readonly averagePrice?: number;
  /** Absent where the cost of nothing is known. */
  readonly margin?: Margin;
}

/** Over the lines whose cost is known; of the others the margin is unknown, not 0. */
export interface Margin {
  readonly minorUnits: number;
  /** The net of those lines. */
  readonly netMinorUnits: number;
  /** Of their net, a margin on price; absent where that is not above 0. */
  readonly ratio?: number;
  /** The share of their net in all net; absent where that is not above 0. */
  readonly coveredRatio?: number;
}

/**
 * Each group and currency that has a line, in the order of the axis. One pass.
 * @param costs as `lineCosts` gives them; without them nothing is said of margins.
 */
export function periodTotals(
  columns: SalesColumns,
  groups: NamedAxis,
  periods: readonly Pick<Period, "from" | "to">[],
  costs?: Float64Array,
): readonly GroupTotals[] {
  const currencies = currencyAxis(columns);
  const cube = sumCube(columns, [groups, currencies, spanAxis(columns, periods)], costs);
  return groups.keys.flatMap((key, group) =>
    columns.currencies.flatMap((currency, place) => {
      const start = (group * currencies.count + place) * periods.length;
      const totals = periods.map((_, period) => totalOfCell(cube, start + period));
      return totals.some(({ lineCount }) => lineCount > 0) ? [{ key, currency, periods: totals }] : [];
    }),
  );
}

export function totalOfCell(cube: Cube, cell: number): PeriodTotal {
  const [sales = 0, returns = 0, units = 0] = [cube.sales[cell], cube.returns[cell], cube.quantity[cell]];
  const net = sales + returns;
  const margin = marginOf(net, cube.cost[cell] ?? 0, cube.costedNet[cell] ?? 0);
  return {
    netMinorUnits: net,
    salesMinorUnits: sales,
    returnsMinorUnits: returns,
    quantity: quantityOfColumns(units),
    orderCount: cube.orders[cell] ?? 0,
    lineCount: cube.lines[cell] ?? 0,
    ...(units > 0 && { averagePrice: net / quantityOfColumns(units) }),
    ...(margin && { margin }),
  };
}

function marginOf(net: number, cost: number, costedNet: number): Margin | undefined {
  if (cost === 0 && costedNet === 0) return undefined;
  const minorUnits = costedNet - cost;
  return {
    minorUnits,
    netMinorUnits: costedNet,
    ...(costedNet > 0 && { ratio: minorUnits / costedNet }),
    ...(net > 0 && { coveredRatio: costedNet / net }),
  };
}
