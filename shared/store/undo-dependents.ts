/** What was done since an import, and would hang in the air without it. */
import type { ImportBatchId } from "../model/ids.ts";
import { revisionOf } from "./change-log.ts";
import type { ChangeEntry, ChangeRow } from "./database.ts";
import { countLinesOfClients } from "./ledger/count-lines-of.ts";
import type { Revision, Store } from "./open-store.ts";
import { getRecord, listRecords } from "./read-records.ts";
import type { TableName } from "./tables.ts";

export type Dependent =
  /** A record of the import that was changed since, or is spoken of by a note, a contact or another record. */
  | {
      readonly kind: "changed" | "refers";
      readonly table: TableName;
      readonly id: string;
      readonly name: string;
    }
  | { readonly kind: "import"; readonly id: string; readonly name: string }
  /** A client that the import made and of which other imports have sales: it stays in any case. */
  | { readonly kind: "lines"; readonly id: string; readonly name: string; readonly count: number };

export interface UndoDependents {
  readonly basedOn: Revision;
  readonly items: readonly Dependent[];
  /** Keys of the import's records that stay when what depends on them stays. */
  readonly dependedOn: readonly string[];
  /** Keys of those that stay in any case. */
  readonly staying: readonly string[];
  /** What has to be taken back before the import, for nothing to hang in the air. */
  readonly laterRevisions: readonly Revision[];
  readonly laterBatchIds: readonly string[];
}

/** Cost: the writes since the import, the notes, contacts and matches, and the lines of the clients that it made. */
export async function findUndoDependents(store: Store, batchId: ImportBatchId): Promise<UndoDependents> {
  const { database } = store;
  const basedOn = await revisionOf(store);
  const own = await database.changes.where("batchId").equals(batchId).toArray();
  const ownKeys = new Set(own.flatMap(keysOf));
  const first = Math.min(...own.map(({ revision = 0 }) => revision));
  const since = own.length === 0 ? [] : await database.changes.where("revision").above(first).toArray();
  const others = since.filter((row) => row.batchId !== batchId);
  const made = madeBy(own);
  const referring = (await findReferring(store, made)).filter(({ key }) => !ownKeys.has(key));
  const completing = (await listRecords(store, "imports")).filter(
    ({ completes, undoneAt }) => completes?.importId === batchId && undoneAt === undefined,
  );
  const later = closureOf(
    others,
    new Set([...ownKeys, ...referring.map(({ key }) => key)]),
    new Set(completing.map(({ id }) => id)),
  );
  const changedKeys = new Set(others.flatMap(keysOf).filter((key) => ownKeys.has(key)));
  const lines = await countForeignLines(store, made, [batchId, ...later.batchIds]);
  const linesBeside = await countForeignLines(store, made, [batchId]);
  const keyOfClient = (id: string) => `clients\n${id}`;
  return {
    basedOn,
    items: [
      ...(await named(store, "changed", [...changedKeys])),
      ...(await named(
        store,
        "refers",
        referring.map(({ key }) => key),
      )),
      ...(await importsNamed(store, later.batchIds)),
      ...(await linesNamed(store, linesBeside)),
    ],
    dependedOn: [
      ...new Set([
        ...changedKeys,
        ...referring.map(({ subject }) => subject),
        ...[...linesBeside.keys()].map(keyOfClient),
      ]),
    ],
    staying: [...lines.keys()].map(keyOfClient),
    laterRevisions: later.revisions,
    laterBatchIds: later.batchIds,
  };
}

/** Records that stand because of these writes: nothing stood there before. */
function madeBy(rows: readonly ChangeRow[]): ReadonlySet<string> {
  const made = new Set<string>();
  for (const { entries } of rows) for (const entry of entries) if (isMaking(entry)) made.add(keyOf(entry));
  return made;
}

function isMaking({ table, before, removed }: ChangeEntry): boolean {
  return table !== "ledger" && table !== "imports" && before === undefined && removed === undefined;
}

/** The later writes that touch one of these records, those that touch theirs, and so on; a batch is taken whole. */
function closureOf(rows: readonly ChangeRow[], touched: Set<string>, batchIds: Set<string>) {
  const included = new Set<ChangeRow>();
  for (let size = -1; size !== included.size; ) {
    size = included.size;
    for (const row of rows) {
      const isOfBatch = row.batchId !== undefined && batchIds.has(row.batchId);
      if (included.has(row) || !(isOfBatch || keysOf(row).some((key) => touched.has(key)))) continue;
      included.add(row);
      for (const key of keysOf(row)) touched.add(key);
      if (row.batchId !== undefined) batchIds.add(row.batchId);
    }
  }
  return { revisions: [...included].map(({ revision = 0 }) => revision), batchIds: [...batchIds] };
}

interface Reference {
  readonly key: string;
  /** The key of the record that it speaks of. */
  readonly subject: string;
}

async function findReferring(store: Store, made: ReadonlySet<string>): Promise<readonly Reference[]> {
  if (made.size === 0) return [];
  const notes = await listRecords(store, "notes");
  const contacts = await listRecords(store, "contacts");
  const matches = await listRecords(store, "matches");
  const found: readonly Reference[] = [
    ...notes.map(({ id, about }) => ({ key: `notes\n${id}`, subject: `${about.kind}s\n${about.id}` })),
    ...contacts.map(({ id, clientId }) => ({ key: `contacts\n${id}`, subject: `clients\n${clientId}` })),
    ...matches.map(({ id, productId }) => ({ key: `matches\n${id}`, subject: `products\n${productId}` })),
  ];
  return found.filter(({ subject }) => made.has(subject));
}

/** Lines of clients that were made here, but for those of these imports. */
async function countForeignLines(
  store: Store,
  made: ReadonlySet<string>,
  batchIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const ids = [...made]
    .filter((key) => key.startsWith("clients\n"))
    .map((key) => key.slice("clients\n".length));
  const sequences = await store.database.ledgerBatches.where("batchId").anyOf(batchIds).primaryKeys();
  return countLinesOfClients(store, ids, new Set(sequences));
}

async function named(
  store: Store,
  kind: "changed" | "refers",
  keys: readonly string[],
): Promise<readonly Dependent[]> {
  const found = keys.map(async (key): Promise<Dependent> => {
    const [table = "", id = ""] = key.split("\n");
    // A key is made of the name of a table and an id.
    const name = await nameOf(store, table as TableName, id);
    return { kind, table: table as TableName, id, name };
  });
  return Promise.all(found);
}

async function importsNamed(store: Store, batchIds: readonly string[]): Promise<readonly Dependent[]> {
  const found = await Promise.all(batchIds.map((id) => getRecord(store, "imports", id)));
  return found.flatMap((batch) => (batch ? [{ kind: "import", id: batch.id, name: batch.fileName }] : []));
}

async function linesNamed(store: Store, counts: ReadonlyMap<string, number>): Promise<readonly Dependent[]> {
  const found = [...counts].map(
    async ([id, count]): Promise<Dependent> => ({
      ...{ kind: "lines", id, count },
      name: await nameOf(store, "clients", id),
    }),
  );
  return Promise.all(found);
}

/** One that is gone has no name any more. */
async function nameOf(store: Store, table: TableName, id: string): Promise<string> {
  const record = (await getRecord(store, table, id)) as
    | { readonly name?: unknown; readonly text?: unknown }
    | undefined;
  const text = record?.name ?? record?.text;
  return typeof text === "string" ? text.slice(0, 120) : "";
}

function keysOf({ entries }: ChangeRow): readonly string[] {
  return entries.filter(({ table }) => table !== "ledger" && table !== "imports").map(keyOf);
}

function keyOf({ table, id }: Pick<ChangeEntry, "table" | "id">): string {
  return `${table}\n${id}`;
}
