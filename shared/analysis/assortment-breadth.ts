import type { SalesColumns } from "../model/sales-columns.ts";
import { clientAxis, type DaySpan, productAxis, spanAxis } from "./axis.ts";

/** By client id: how many products they were invoiced in the span. Divided by the offered ones it is their breadth. One pass. */
export function boughtProductCounts(columns: SalesColumns, span: DaySpan): ReadonlyMap<string, number> {
  const { client, product, document, documentIsCredit, lineCount } = columns;
  const within = spanAxis(columns, [span]).places;
  const products = productAxis(columns);
  const { keys, places } = clientAxis(columns, (id) => (id === "" ? undefined : id));
  const seen = new Set<number>();
  const counts = new Map<string, number>();
  for (let line = 0; line < lineCount; line++) {
    const of = document[line] as number;
    const who = places[client[line] as number] as number;
    if (who < 0 || within[of] !== 0 || documentIsCredit[of] === 1) continue;
    const pair = who * products.count + (product[line] as number);
    if (seen.has(pair)) continue;
    seen.add(pair);
    const id = keys[who] ?? "";
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
