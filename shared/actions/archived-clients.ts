/** The clients whom an import takes out of the lists: those alone whom the preview has shown as missing from the file. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { Client } from "../model/client.ts";
import type { Instant } from "../model/day.ts";
import type { Store } from "../store/open-store.ts";
import type { RecordWrite } from "../store/tables.ts";
import { archivedOf, withoutRecognised } from "./find-gone-clients.ts";
import { type ImportDecisions, UNDECIDED } from "./import-decisions.ts";
import type { ImportControl } from "./import-progress.ts";
import type { FileReading } from "./import-reading.ts";
import { namedClientsOf, recogniseUnknown } from "./recognise-unknown.ts";

/** Looks for who is recognised only where somebody is to be archived. Undefined when the person has cancelled. */
export async function archivedClientsOf(
  options: {
    readonly store: Store;
    readonly decisions?: ImportDecisions | undefined;
    readonly now: () => Instant;
  } & ImportControl,
  file: {
    readonly reading: FileReading;
    readonly choices: ImportChoices;
    readonly gone: readonly Client[] | undefined;
  },
): Promise<readonly RecordWrite[] | undefined> {
  const { store, decisions = UNDECIDED, now } = options;
  const archive = (gone: readonly Client[]) => archivedOf(gone, decisions.gone, now());
  const { gone = [] } = file;
  if (archive(gone).length === 0) return [];
  const recognised = await recogniseUnknown(store, namedClientsOf(file.reading), file.choices, options);
  return recognised && archive(withoutRecognised(gone, recognised));
}
