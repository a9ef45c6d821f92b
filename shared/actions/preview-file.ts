import type { ImportPreview, PreviewOptions } from "../csv/import-preview.ts";
import { previewImport } from "../csv/preview-import.ts";
import { choicesOfLastTime, headersPrintOf } from "../csv/remember-reading.ts";
import type { ImportBatch } from "../model/import-batch.ts";
import type { Store } from "../store/open-store.ts";
import { optionsOfCompleted } from "./completed-import.ts";
import { listImports } from "./list-imports.ts";
import { rememberedCorrections } from "./remembered-corrections.ts";

/**
 * How a file would be read, after what Dosar knows of files like it: one of rejected rows as the import that it completes was
 * read; any other as the last one of the same headers, whatever the order of its columns, with what was put right in files of
 * these columns. What the person chooses now stands over it; an undone import is none to go by.
 */
export async function previewFile(
  store: Store,
  bytes: Uint8Array,
  options: PreviewOptions,
): Promise<ImportPreview> {
  const chosen = withoutUndefined(options);
  const first = previewImport(bytes, chosen);
  const ofCompleted = await optionsOfCompleted(store, first);
  if (ofCompleted !== undefined) return previewImport(bytes, { ...ofCompleted, ...chosen });
  const last = await lastImportLike(store, first, chosen);
  const known = last ? { ...withoutUndefined(choicesOfLastTime(last, first.headers)), ...chosen } : chosen;
  const preview = last ? previewImport(bytes, known) : first;
  const corrections = chosen.corrections
    ? undefined
    : await rememberedCorrections(store, preview.choices, preview.headers);
  const corrected = corrections ? previewImport(bytes, { ...known, corrections }) : preview;
  return last ? { ...corrected, asLastTime: { importedAt: last.importedAt } } : corrected;
}

async function lastImportLike(
  store: Store,
  { headers, choices }: ImportPreview,
  { isAsLastTime }: PreviewOptions,
): Promise<ImportBatch | undefined> {
  const print = headersPrintOf(headers);
  if (isAsLastTime === false || choices.isOwn || print === undefined) return undefined;
  const batches = await listImports({ store });
  return batches.find(({ reading, undoneAt }) => reading?.headers === print && undoneAt === undefined);
}

/** An option that is there and undefined was not chosen: it must not stand over what is known. */
function withoutUndefined(options: PreviewOptions): PreviewOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
