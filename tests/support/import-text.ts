import { type ImportFileOptions, importFile } from "../../shared/actions/import-file.ts";
import type { PreviewOptions } from "../../shared/csv/import-preview.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { encodeText } from "./encode-text.ts";

let importCount = 0;

interface ImportTextOptions extends Pick<ImportFileOptions, "decisions"> {
  /** What the person chooses of the reading. */
  readonly reading?: PreviewOptions | undefined;
}

/** Imports a file of this text by the choices that Dosar proposes, but for what is given. */
export async function importText(store: Store, text: string, { reading, decisions }: ImportTextOptions = {}) {
  const bytes = encodeText(text, reading?.encoding ?? "utf-8");
  const { choices } = previewImport(bytes, reading);
  importCount++;
  const newId = () => `import-${importCount}`;
  const now = () => `2026-11-24T08:00:00.${String(importCount).padStart(3, "0")}Z` as Instant;
  const outcome = await importFile({ store, bytes, fileName: "list.csv", choices, decisions, now, newId });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
