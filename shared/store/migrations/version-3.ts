/**
 * What version 3 adds to version 2, in Dexie's notation. Never edited after release: a change is another version.
 *
 * Version 2 wrote no watches and merged no offers. The documents of an import lay in its directory, which every reading of
 * sales opens; they get a table of their own. The texts of a block lay one by one, which IndexedDB copies slowly; each column
 * of them becomes one text.
 */
export const VERSION_3 = {
  offers: "id, *mergedIds",
  watches: "id, nextAt",
  ledgerDocuments: "sequence",
} as const;

/** Of Dexie's transaction what the upgrade needs; a migration imports nothing, so that nothing later can change it. */
interface UpgradeTransaction {
  table(name: string): {
    toArray(): PromiseLike<readonly unknown[]>;
    put(row: unknown): PromiseLike<unknown>;
    toCollection(): { modify(change: (row: SealedRow) => void): PromiseLike<number> };
  };
}

/** Bodies lie in the open: no other vault than the identity codec had been released. */
interface SealedRow {
  body: unknown;
}

interface BatchOfVersion2 {
  readonly sequence: number;
  readonly body: { readonly documentKeys: Float64Array; readonly documentContents: Float64Array };
}

interface BlockOfVersion2 {
  readonly documents: readonly string[];
  readonly skus: readonly string[];
  readonly productNames: readonly string[];
}

/** Cost: the whole ledger is read and written once, a chunk of rows at a time. */
export async function repackLedger(transaction: UpgradeTransaction): Promise<void> {
  await moveDocuments(transaction);
  await transaction.table("ledgerBlocks").toCollection().modify(joinBlock);
}

async function moveDocuments(transaction: UpgradeTransaction): Promise<void> {
  const batches = transaction.table("ledgerBatches");
  const documents = transaction.table("ledgerDocuments");
  for (const row of (await batches.toArray()) as readonly BatchOfVersion2[]) {
    const { documentKeys, documentContents, ...directory } = row.body;
    await documents.put({ sequence: row.sequence, body: { documentKeys, documentContents } });
    await batches.put({ ...row, body: directory });
  }
}

function joinBlock(row: SealedRow): void {
  const block = row.body as BlockOfVersion2;
  row.body = {
    ...block,
    documents: joinTexts(block.documents),
    skus: joinTexts(block.skus),
    productNames: joinTexts(block.productNames),
  };
}

function joinTexts(texts: readonly string[]): { readonly text: string; readonly ends: Uint32Array } {
  let end = 0;
  const ends = Uint32Array.from(texts, ({ length }) => {
    end += length;
    return end;
  });
  return { text: texts.join(""), ends };
}
