import { importFile } from "../../shared/actions/import-file.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { encodeText } from "./encode-text.ts";

let importCount = 0;

/** Imports a file of this text by the choices that Dosar proposes. */
export async function importText(store: Store, text: string) {
  const bytes = encodeText(text, "utf-8");
  const { choices } = previewImport(bytes);
  importCount++;
  const newId = () => `import-${importCount}`;
  const now = () => `2026-11-24T08:00:00.${String(importCount).padStart(3, "0")}Z` as Instant;
  const outcome = await importFile({ store, bytes, fileName: "list.csv", choices, now, newId });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
