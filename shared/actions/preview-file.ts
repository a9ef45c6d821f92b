import type { ImportPreview, PreviewOptions } from "../csv/import-preview.ts";
import { previewImport } from "../csv/preview-import.ts";
import { choicesOfLastTime, headersPrintOf } from "../csv/remember-reading.ts";
import type { Store } from "../store/open-store.ts";
import { listImports } from "./list-imports.ts";

/**
 * How a file would be read: as the last file of the same headers was, whatever the order of its columns; an undone import is none
 * to go by. What the person chooses now stands over it.
 */
export async function previewAsLastTime(
  store: Store,
  bytes: Uint8Array,
  options: PreviewOptions,
): Promise<ImportPreview> {
  const preview = previewImport(bytes, options);
  const print = headersPrintOf(preview.headers);
  if (options.isAsLastTime === false || preview.choices.isOwn || print === undefined) return preview;
  const batches = await listImports({ store });
  const last = batches.find(({ reading, undoneAt }) => reading?.headers === print && undoneAt === undefined);
  if (last === undefined) return preview;
  const chosen = { ...choicesOfLastTime(last, preview.headers), ...options };
  return { ...previewImport(bytes, chosen), asLastTime: { importedAt: last.importedAt } };
}
