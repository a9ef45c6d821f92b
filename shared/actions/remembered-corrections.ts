import type { ImportChoices } from "../csv/import-choices.ts";
import type { Corrections } from "../model/corrections.ts";
import type { ImportBatch } from "../model/import-batch.ts";
import { fingerprintOf } from "../std/fingerprint.ts";
import type { Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";

type OfFile = Pick<ImportChoices, "kind" | "source">;

/** By which a file is known as one of the same columns. */
export function headersKeyOf(headers: readonly string[]): string {
  return fingerprintOf(headers.join("\n"));
}

/**
 * What was put right when a file of the same columns came in before; undefined when nothing was. An edit applies where the
 * file still says what it said then, so that the same file comes to the same, and so does a longer one.
 */
export async function rememberedCorrections(
  store: Store,
  { kind, source }: OfFile,
  headers: readonly string[],
): Promise<Corrections | undefined> {
  const key = headersKeyOf(headers);
  const isOfTheseColumns = (batch: ImportBatch) =>
    batch.kind === kind &&
    batch.source === source &&
    batch.undoneAt === undefined &&
    batch.headersKey === key;
  const batches = (await listRecords(store, "imports")).filter(isOfTheseColumns);
  const corrected = batches
    .toSorted((a, b) => (a.importedAt < b.importedAt ? -1 : 1))
    .flatMap(({ corrections }) => corrections ?? []);
  const [newest] = corrected.slice(-1);
  if (newest === undefined) return undefined;
  return { rules: newest.rules, edits: latestEdits(corrected.flatMap(({ edits }) => edits)) };
}

const MOST_EDITS = 1000;

function latestEdits(edits: Corrections["edits"]): Corrections["edits"] {
  const byPlace = new Map(
    edits.map((edit) => [`${edit.rowNumber} ${edit.column} ${edit.original}`, edit] as const),
  );
  return [...byPlace.values()].slice(-MOST_EDITS);
}
