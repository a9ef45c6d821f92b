import type { ImportChoices } from "../csv/import-choices.ts";
import { dayNumberOf } from "../model/day.ts";
import {
  compareEncoded,
  compareWithLedger,
  type LedgerComparison,
} from "../store/ledger/compare-with-ledger.ts";
import { withFormers, withStandingLines } from "../store/ledger/complete-documents.ts";
import type { RemovedDocuments } from "../store/ledger/prepare-ledger-batch.ts";
import {
  findStandingDocuments,
  type MissingDocument,
  spanOfDays,
} from "../store/ledger/standing-documents.ts";
import type { Store } from "../store/open-store.ts";
import { documentSideOf, type ImportDecisions, type SideChoices } from "./import-decisions.ts";
import { unreadDocuments } from "./import-documents.ts";
import type { FileReading } from "./import-reading.ts";

export interface SalesPlan {
  readonly comparison: LedgerComparison;
  /** Documents that the file no longer has and the person wants gone. */
  readonly removed: RemovedDocuments | undefined;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly sameCount: number;
  readonly removedCount: number;
}

/** What a ledger does to the one that is kept, as it was decided: changed documents replaced or not, missing ones taken away or not. */
export async function planSales(
  store: Store,
  reading: FileReading,
  choices: ImportChoices,
  { documents, missing }: ImportDecisions,
): Promise<SalesPlan> {
  if (choices.completes !== undefined) return planCompleting(store, reading);
  const modeOf = (key: number) => (documentSideOf(documents, key) === "ours" ? "leave-out" : "replace");
  const comparison = await compareEncoded(store, reading.encoded, { changed: modeOf });
  const { addedCount, sameCount, changedCount, leftOutCount } = comparison;
  const gone = await listRemoved(store, comparison, reading, choices, missing);
  return {
    comparison,
    removed: removalOf(gone),
    addedCount,
    changedCount: changedCount - leftOutCount,
    sameCount: sameCount + leftOutCount,
    removedCount: gone.reduce((sum, { lineCount }) => sum + lineCount, 0),
  };
}

/** Lines that were left out at first join the documents of which they are; nothing is replaced. */
async function planCompleting(store: Store, { listLines }: FileReading): Promise<SalesPlan> {
  const lines = listLines();
  const comparison = await compareWithLedger(store, await withStandingLines(store, lines));
  const counts = { addedCount: lines.length, changedCount: 0, sameCount: 0, removedCount: 0 };
  return { comparison: await withFormers(store, comparison), removed: undefined, ...counts };
}

async function listRemoved(
  store: Store,
  comparison: LedgerComparison,
  { rejectedCells }: FileReading,
  choices: ImportChoices,
  missing: SideChoices,
): Promise<readonly MissingDocument[]> {
  const isAllKept = missing.all === "ours" && missing.byCell.size === 0;
  if (isAllKept) return [];
  const standing = await findStandingDocuments(store, comparison, unreadDocuments(rejectedCells, choices));
  return standing.missing.filter(({ key }) => documentSideOf(missing, key) === "file");
}

function removalOf(gone: readonly MissingDocument[]): RemovedDocuments | undefined {
  const days = spanOfDays(gone.map(({ soldOn }) => dayNumberOf(soldOn)));
  return days && { keys: gone.map(({ key }) => key), days };
}
