import { dayOfNumber } from "../../model/day.ts";
import { monthOf } from "../../model/month.ts";
import type { Store } from "../open-store.ts";
import { forEachWantedRow, placesOf, readBlocks } from "./find-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { LineColumns } from "./ledger-rows.ts";
import { resolveScope, type SalesScope } from "./ledger-scope.ts";
import { type MergedCodes, readMergedCodes } from "./merged-codes.ts";

export interface LedgerTotal {
  /** Client id ("" for unassigned), SKU or month; of what was merged, that of the client or product that it is now. */
  readonly key: string;
  readonly currency: string;
  netMinorUnits: number;
  /** As a double; for lists and charts. */
  quantity: number;
  lineCount: number;
  /** Days since 1970-01-01. */
  lastDay: number;
}

const BLOCKS_AT_ONCE = 16;

/** Sums in whole minor units, one entry a key and currency; a total of a segment is the scope's. One pass, no lines made. */
export async function totalsOfLedger(
  store: Store,
  by: "client" | "product" | "month",
  scope: SalesScope = {},
): Promise<readonly LedgerTotal[]> {
  return sumLedger(store, scope, (block, merged) => {
    const keyOf = keysOf(block, by, merged);
    return (client, row, add) => add(keyOf(client, row), row);
  });
}

/** Calls `add` with each key in whose total a row of the block belongs. */
export type RowKeys = (client: number, row: number, add: (key: string, row: number) => void) => void;

/** The same under keys of the caller's; a row may count under several or none. */
export async function sumLedger(
  store: Store,
  scope: SalesScope,
  rowKeysOf: (block: LineColumns, merged: MergedCodes) => RowKeys,
): Promise<readonly LedgerTotal[]> {
  const resolved = await resolveScope(store, scope);
  const directory = await readDirectory(store);
  const merged = await readMergedCodes(store, directory.revision);
  const places = placesOf(directory, resolved);
  const totals = new Map<string, LedgerTotal>();
  for (let index = 0; index < places.length; index += BLOCKS_AT_ONCE) {
    const chunk = places.slice(index, index + BLOCKS_AT_ONCE);
    const blocks = await readBlocks(store, chunk);
    blocks.forEach((block, offset) => {
      const replaced = chunk[offset]?.batch.replacedDocuments ?? new Set<number>();
      const visitKeys = rowKeysOf(block, merged);
      const add = (key: string, row: number) => addRow(totals, block, key, row);
      forEachWantedRow(block, replaced, resolved, (client, row) => visitKeys(client, row, add));
    });
  }
  return [...totals.values()];
}

function keysOf(
  block: LineColumns,
  by: "client" | "product" | "month",
  { clientIdOf, skuReader }: MergedCodes,
): (client: number, row: number) => string {
  if (by === "client") {
    const ids = block.clients.map(({ id }) => clientIdOf(id));
    return (client) => ids[client] ?? "";
  }
  if (by === "product") {
    const skuOf = skuReader(block);
    const skus = Array.from(block.skus.ends, (_, product) => skuOf(product) ?? "");
    return (_, row) => skus[block.product[row] ?? 0] ?? "";
  }
  const months = Array.from(block.documentDays, (day) => monthOf(dayOfNumber(day)));
  return (_, row) => months[block.document[row] ?? 0] ?? "";
}

function addRow(totals: Map<string, LedgerTotal>, block: LineColumns, key: string, row: number): void {
  const currency = block.currencies[block.netCurrency[row] ?? 0] ?? "";
  const totalKey = `${key}\n${currency}`;
  let total = totals.get(totalKey);
  if (total === undefined) {
    total = { key, currency, netMinorUnits: 0, quantity: 0, lineCount: 0, lastDay: Number.NEGATIVE_INFINITY };
    totals.set(totalKey, total);
  }
  total.netMinorUnits += block.netMinorUnits[row] ?? 0;
  total.quantity += (block.quantityCoefficient[row] ?? 0) / 10 ** (block.quantityScale[row] ?? 0);
  total.lineCount++;
  total.lastDay = Math.max(total.lastDay, block.documentDays[block.document[row] ?? 0] ?? 0);
}
