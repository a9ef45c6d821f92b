import { type ImportFileOptions, importFile } from "../../shared/actions/import-file.ts";
import type { ImportChoices } from "../../shared/csv/import-choices.ts";
import type { PreviewOptions } from "../../shared/csv/import-preview.ts";
import { previewImport } from "../../shared/csv/preview-import.ts";
import type { Instant } from "../../shared/model/day.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { encodeText } from "./encode-text.ts";

let importCount = 0;

interface ImportTextOptions extends Pick<ImportFileOptions, "decisions"> {
  /** What the person chooses of the reading. */
  readonly reading?: PreviewOptions | undefined;
  /** As a preview left them, in the place of `reading`. */
  readonly choices?: ImportChoices | undefined;
}

/** Imports a file of this text by the choices that Dosar proposes, but for what is given. */
export async function importText(
  store: Store,
  text: string,
  { reading, decisions, choices }: ImportTextOptions = {},
) {
  const bytes = encodeText(text, reading?.encoding ?? choices?.encoding ?? "utf-8");
  importCount++;
  const newId = () => `import-${importCount}`;
  // Each a millisecond later.
  const now = () => new Date(Date.UTC(2026, 10, 24, 8) + importCount).toISOString() as Instant;
  const outcome = await importFile({
    store,
    bytes,
    fileName: "list.csv",
    choices: choices ?? previewImport(bytes, reading).choices,
    decisions,
    now,
    newId,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
