/** A million lines as columns, with what a plain ledger lacks: returns, prices that rise, costs of two products in three, categories, peers. */
import { lineCosts } from "../../shared/analysis/line-costs.ts";
import { type Period, periodsOf } from "../../shared/analysis/periods.ts";
import { type Day, dayNumberOf, dayOfNumber } from "../../shared/model/day.ts";
import { QUANTITY_SCALE, type SalesColumns } from "../../shared/model/sales-columns.ts";
import { salesColumnsBuilder } from "../../shared/model/sales-columns-builder.ts";
import { toUnits } from "../../shared/std/decimal.ts";
import { type LedgerSize, linesOfMonth } from "./ledger-lines.ts";

export interface BenchLedger {
  readonly columns: SalesColumns;
  readonly months: readonly Period[];
  readonly costs: Float64Array;
  /** By the numbers of product and client. */
  readonly categoryOf: (product: number) => number;
  readonly peersOf: (client: number) => number;
  readonly lastDay: Day;
}

const CATEGORY_COUNT = 40;
const PEER_GROUP_COUNT = 10;
const CREDIT_NOTE_EVERY = 31;
const TODAY = "2026-02-01" as Day;

export function makeBenchLedger(size: LedgerSize): BenchLedger {
  const columns = makeColumns(size);
  const reach = { from: "2023-01-01" as Day, until: lastDayOf(columns) };
  const months = periodsOf("month", reach, { today: TODAY });
  const numbers = new Map(columns.products.map(({ id }, product) => [id, product]));
  const currency = columns.currencies[0];
  const costs = lineCosts(columns, (id) => {
    const product = numbers.get(id) ?? 0;
    if (product % 3 === 0 || currency === undefined) return undefined;
    return { coefficient: 200_000 + product * 700, scale: 4, currency };
  });
  return {
    columns,
    months,
    costs,
    categoryOf: (product) => product % CATEGORY_COUNT,
    peersOf: (client) => client % PEER_GROUP_COUNT,
    lastDay: reach.until,
  };
}

function makeColumns(size: LedgerSize): SalesColumns {
  const builder = salesColumnsBuilder(size.lineCount);
  let documentCount = 0;
  for (let month = 0; month < size.monthCount; month++) {
    let last = "";
    let document = 0;
    let isCredit = false;
    for (const line of linesOfMonth(size, month)) {
      const day = dayNumberOf(line.soldOn);
      if (line.documentNumber !== last) {
        last = line.documentNumber;
        isCredit = documentCount++ % CREDIT_NOTE_EVERY === 0;
        document = builder.document(day, isCredit);
      }
      const sign = isCredit ? -1 : 1;
      // Every second line of a credit note is money alone.
      const hasQuantity = !isCredit || (line.lineNumber ?? 0) % 2 === 0;
      builder.line({
        client: builder.client(line.clientCode ?? ""),
        product: builder.product({ id: line.sku, sku: line.sku, name: line.productName }, day),
        document,
        currency: builder.currency(line.net.currency),
        net: sign * Math.round(line.net.minorUnits * (1 + (month * (line.sku.length + day)) / 4e6)),
        quantity: hasQuantity ? sign * toUnits(line.quantity, QUANTITY_SCALE) : 0,
      });
    }
  }
  return builder.columns();
}

function lastDayOf({ documentDays }: SalesColumns): Day {
  return dayOfNumber(documentDays.reduce((last, day) => Math.max(last, day)));
}
