import type { ImportChoices } from "../csv/import-choices.ts";
import type { Client } from "../model/client.ts";
import { assertNever } from "../std/assert-never.ts";
import { type PlanBasis, revisionOf } from "../store/change-log.ts";
import type { LedgerComparison } from "../store/ledger/compare-with-ledger.ts";
import type { RemovedDocuments } from "../store/ledger/prepare-ledger-batch.ts";
import type { Store } from "../store/open-store.ts";
import type { RecordWrite } from "../store/tables.ts";
import { unreadCodesOf } from "./find-gone-clients.ts";
import { contactWritesOf } from "./import-contact-writes.ts";
import { type ImportDecisions, UNDECIDED } from "./import-decisions.ts";
import type { RecordDifference } from "./import-differences.ts";
import type { FileReading } from "./import-reading.ts";
import { clientWritesOf, productWritesOf, type RecordChanges } from "./import-record-writes.ts";
import { type StatementCheck, settlementWritesOf } from "./import-settlement-writes.ts";
import { targetWritesOf } from "./import-target-writes.ts";
import { planSales } from "./plan-sales.ts";

/** What a file would do to the store. Counts are of the kind's own things: lines, clients or products. */
export interface ImportPlan {
  readonly basis: PlanBasis;
  /** Of sales, which lines are new. */
  readonly comparison?: LedgerComparison;
  readonly removed?: RemovedDocuments | undefined;
  /** Lines that it takes away. */
  readonly removedCount?: number;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  /** Clients, contacts and products, those that a ledger names included. */
  readonly recordWrites: readonly RecordWrite[];
  readonly differences: readonly RecordDifference[];
  /** Of persons, the firms that nobody knew and that come as prospects. */
  readonly newClientCount?: number;
  /** Of receivables, what the statement comes to. */
  readonly statement?: StatementCheck;
  /** Of a list of clients, those of its source whom it does not name any more. */
  readonly gone?: readonly Client[] | undefined;
}

/** A price that is saved meanwhile changes nothing for an import. */
const PLANNED_FROM = new Set([
  "clients",
  "contacts",
  "products",
  "receivables",
  "payments",
  "targets",
  "segments",
  "ledger",
  "imports",
] as const);

export async function planImport(
  store: Store,
  reading: FileReading,
  choices: ImportChoices,
  decisions: ImportDecisions = UNDECIDED,
): Promise<ImportPlan> {
  const basis = { revision: await revisionOf(store), tables: PLANNED_FROM };
  // Whom a statement means is found by more than the code: see settlementWritesOf.
  const listed = choices.kind === "receivables" ? [] : reading.clients;
  const unreadCodes = unreadCodesOf(reading.rejectedCells, choices);
  const clients = await clientWritesOf(store, listed, choices, decisions, unreadCodes);
  const products = await productWritesOf(store, reading.products, choices, decisions);
  const recordWrites = [...clients.writes, ...products.writes];
  const differences = [...clients.differences, ...products.differences];
  const { kind } = choices;
  switch (kind) {
    case "sales": {
      const sales = await planSales(store, reading, choices, decisions);
      return { basis, ...sales, recordWrites, differences };
    }
    case "clients":
      return { basis, ...countsOf(clients), recordWrites, differences, gone: goneOf(clients, choices) };
    case "receivables": {
      const { settlements } = reading;
      const changes = await settlementWritesOf(store, settlements, reading.clients, choices, decisions);
      const { writes, differences: differing, statement } = changes;
      return { basis, ...countsOf(changes), statement, recordWrites: writes, differences: differing };
    }
    case "contacts": {
      const { newClientCount, ...contacts } = await contactWritesOf(
        store,
        reading.contacts,
        choices.source,
        decisions,
      );
      return {
        basis,
        ...countsOf(contacts),
        newClientCount,
        recordWrites: contacts.writes,
        differences: contacts.differences,
      };
    }
    case "products":
      return { basis, ...countsOf(products), recordWrites, differences };
    case "targets": {
      const targets = await targetWritesOf(store, reading.targets, choices.source, decisions);
      const { writes, differences: differing } = targets;
      return { basis, ...countsOf(targets), recordWrites: writes, differences: differing };
    }
    case "competitorPrices":
      // Saved by save-price-list, once the person has said whose it is and looked at its rows.
      return { basis, addedCount: 0, changedCount: 0, sameCount: 0, recordWrites: [], differences: [] };
    default:
      return assertNever(kind);
  }
}

/** An export of our own may be of some clients only, as the person chose them; corrected rows are of those alone that were rejected. */
function goneOf({ gone }: RecordChanges, { isOwn, completes }: ImportChoices): readonly Client[] | undefined {
  return isOwn || completes ? undefined : gone;
}

type Counts = Pick<ImportPlan, "addedCount" | "changedCount" | "sameCount">;

function countsOf({ addedCount, changedCount, sameCount }: Counts): Counts {
  return { addedCount, changedCount, sameCount };
}
