import type { ImportChoices } from "../csv/import-choices.ts";
import { assertNever } from "../std/assert-never.ts";
import { compareWithLedger } from "../store/ledger/compare-with-ledger.ts";
import type { Store } from "../store/open-store.ts";
import type { RecordWrite } from "../store/tables.ts";
import type { FileReading } from "./import-reading.ts";
import { clientWritesOf, productWritesOf } from "./import-record-writes.ts";

/** What a file would do to the store. Counts are of the kind's own things: lines, clients or products. */
export interface ImportPlan {
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  /** Clients, contacts and products, those that a ledger names included. */
  readonly recordWrites: readonly RecordWrite[];
}

export async function planImport(
  store: Store,
  reading: FileReading,
  choices: ImportChoices,
): Promise<ImportPlan> {
  const clients = await clientWritesOf(store, reading.clients, choices);
  const products = await productWritesOf(store, reading.products, choices);
  const recordWrites = [...clients.writes, ...products.writes];
  const { kind } = choices;
  switch (kind) {
    case "sales":
      return { ...countsOf(await compareWithLedger(store, reading.lines)), recordWrites };
    case "clients":
      return { ...countsOf(clients), recordWrites };
    case "products":
      return { ...countsOf(products), recordWrites };
    default:
      return assertNever(kind);
  }
}

type Counts = Omit<ImportPlan, "recordWrites">;

function countsOf({ addedCount, changedCount, sameCount }: Counts): Counts {
  return { addedCount, changedCount, sameCount };
}
