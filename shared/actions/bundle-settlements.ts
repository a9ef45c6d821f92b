/** What clients owe and have paid, and what is wanted of them, as far as it goes into a data file. */
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import type { Target } from "../model/target.ts";
import { listSettlementsOfAll } from "../store/find-receivables.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

interface Settlements {
  readonly receivables: readonly Receivable[];
  readonly payments: readonly Payment[];
}

export const NO_SETTLEMENTS: Settlements = { receivables: [], payments: [] };

/** Of these clients, or all of them, those of no known client included. */
export async function settlementsOf(store: Store, clientIds?: ReadonlySet<string>): Promise<Settlements> {
  if (clientIds === undefined) {
    return {
      receivables: await listRecords(store, "receivables"),
      payments: await listRecords(store, "payments"),
    };
  }
  return {
    receivables: await listSettlementsOfAll(store, "receivables", [...clientIds]),
    payments: await listSettlementsOfAll(store, "payments", [...clientIds]),
  };
}

/** Of a part of the clients only what is set for them or their segments goes along, not the plan of all. */
export function isTargetOf(part?: {
  readonly clientIds: ReadonlySet<string>;
  readonly segments: readonly { readonly id: string }[];
}): (target: Target) => boolean {
  if (part === undefined) return () => true;
  const segmentIds = new Set(part.segments.map(({ id }) => id));
  return ({ scope }) =>
    (scope.kind === "client" && part.clientIds.has(scope.id)) ||
    (scope.kind === "segment" && segmentIds.has(scope.id));
}
