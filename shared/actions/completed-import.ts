import type { ImportChoices } from "../csv/import-choices.ts";
import type { ImportPreview, PreviewOptions } from "../csv/import-preview.ts";
import { columnsOfHeadings } from "../csv/rejected-cells.ts";
import type { ColumnRule } from "../model/corrections.ts";
import type { ImportBatch } from "../model/import-batch.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord, listRecords } from "../store/read-records.ts";

/** The choices with the rows that came back in an earlier file: importing the corrected rows twice adds them once. */
export async function withDoneRows(store: Store, choices: ImportChoices): Promise<ImportChoices> {
  const { completes } = choices;
  if (completes === undefined) return choices;
  const batches = await listRecords(store, "imports");
  const doneRows = batches
    .filter((batch) => batch.undoneAt === undefined && batch.completes?.importId === completes.importId)
    .flatMap((batch) => batch.completes?.rowNumbers ?? []);
  return { ...choices, completes: { ...completes, doneRows } };
}

/** As the file of the completed import was read: the few rows that come back may say less of how they are written. */
export async function optionsOfCompleted(
  store: Store,
  { choices: { completes } }: ImportPreview,
): Promise<PreviewOptions | undefined> {
  const batch = completes && (await getRecord(store, "imports", completes.importId));
  if (batch?.rejectedReading === undefined) return undefined;
  const { columns, currency, rules } = batch.rejectedReading;
  const { kind, source, label } = batch;
  // What stood under headings has their names in each row now.
  const isShaped = batch.rejectedTable?.made === undefined ? undefined : false;
  return { kind, source, label, columns, currency, isShaped, corrections: { edits: [], rules } };
}

/** What a later file of the rejected rows has to know of how this one was read. */
export function readingOf(choices: ImportChoices): NonNullable<ImportBatch["rejectedReading"]> {
  const { columns, columnCount, currency, decimalSeparators, dayOrder, discountScale, corrections } = choices;
  // Of the columns that Dosar makes, the file of the rejected rows has those of headings alone.
  const width = columnCount + columnsOfHeadings(choices).length;
  const own = Object.entries(columns).filter(([, column]) => column < width);
  const rules: ColumnRule[] = [
    ...Object.entries(decimalSeparators).map(
      ([field, sign]) => ({ kind: "decimal-sign", field, sign }) as const,
    ),
    ...(dayOrder ? [{ kind: "day-order", order: dayOrder } as const] : []),
    ...(discountScale === "percent" || discountScale === "ratio"
      ? [{ kind: "discount-scale", scale: discountScale } as const]
      : []),
    ...corrections.rules.filter(({ kind }) => kind === "replace" || kind === "other-decimal-sign"),
  ];
  return { columns: Object.fromEntries(own), ...(currency && { currency }), rules };
}
