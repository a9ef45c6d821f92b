import type { ClientId } from "../model/ids.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import { idsOf } from "./merged-ids.ts";
import type { Store } from "./open-store.ts";
import { readMergedIds } from "./read-merged-ids.ts";
import { openRows } from "./read-records.ts";
import type { RecordOf, StoredRow } from "./tables.ts";

/** What a client and those that were merged into it owe and have paid; in no order. */
export async function findSettlements(
  store: Store,
  clientId: ClientId,
): Promise<{ readonly receivables: readonly Receivable[]; readonly payments: readonly Payment[] }> {
  const ids = idsOf(await readMergedIds(store), "clients", clientId);
  const [receivables, payments] = await Promise.all([
    listSettlementsOfAll(store, "receivables", ids),
    listSettlementsOfAll(store, "payments", ids),
  ]);
  return { receivables, payments };
}

/** In no order; ids are taken as they are. */
export async function listSettlementsOfAll<T extends "receivables" | "payments">(
  store: Store,
  table: T,
  clientIds: readonly string[],
): Promise<readonly RecordOf<T>[]> {
  const rows: StoredRow[] = await store.database.table(table).where("clientId").anyOf(clientIds).toArray();
  return openRows(store, table, rows);
}
