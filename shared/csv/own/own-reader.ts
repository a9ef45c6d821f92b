import type { RejectedRow } from "../../model/rejected-row.ts";
import { assertNever } from "../../std/assert-never.ts";
import { createCorrector } from "../apply-corrections.ts";
import type { ImportChoices } from "../import-choices.ts";
import type { PreviewRow } from "../import-preview.ts";
import type { ClientDraft, ProductDraft } from "../record-drafts.ts";
import { isEmptyRow, type Row } from "../row-reader.ts";
import { type SkippedRow, skippedRowOf } from "../skipped-row.ts";
import { OWN_TABLES } from "./own-columns.ts";
import type { ImportedOwnKind } from "./own-kind.ts";
import { type OwnHeaderRow, type OwnRow, ownRowOf, readOwnHeader } from "./own-row.ts";
import type { OwnReading } from "./read-own-fields.ts";
import { readOwnClient, readOwnContact, readOwnProduct } from "./read-own-records.ts";
import { createOwnSalesReader } from "./read-own-sales.ts";
import { createOwnSettlementReader } from "./read-own-settlements.ts";
import { readOwnTarget } from "./read-own-targets.ts";

/** Reads the rows of a file that Dosar has exported, top to bottom: the first is its header, all others are data. */
export function createOwnReader(choices: OwnChoices) {
  const { readRow, clientByCode, productBySku } = rowReaderOf(choices);
  const correct = createCorrector(choices);
  const skippedRows: SkippedRow[] = [];
  let header: OwnHeaderRow | undefined;
  return {
    clientByCode,
    productBySku,
    skippedRows: skippedRows as readonly SkippedRow[],
    finishSums: () => [],
    finishChecks: () => [],
    nameNotes: (rejectedRows: readonly RejectedRow[]) => rejectedRows,
    read(asInFile: Row): readonly PreviewRow[] {
      const row = correct(asInFile);
      if (isEmptyRow(row.cells)) return [];
      if (header === undefined) {
        const { columns } = OWN_TABLES[choices.kind];
        header = readOwnHeader(
          row.cells,
          choices.kind,
          columns.map(([name]) => name),
        );
        skippedRows.push(skippedRowOf(row.rowNumber, row.cells, "header"));
        return [];
      }
      return [readRow(ownRowOf(row, header, choices), row.rowNumber)];
    },
  };
}

/** Of a kind that the import takes back. */
type OwnChoices = ImportChoices & { readonly kind: ImportedOwnKind };

type ReadRow = (row: OwnRow, rowNumber: number) => PreviewRow;

function rowReaderOf(choices: OwnChoices): {
  readonly readRow: ReadRow;
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
  readonly productBySku: ReadonlyMap<string, ProductDraft>;
} {
  const none = {
    clientByCode: new Map<string, ClientDraft>(),
    productBySku: new Map<string, ProductDraft>(),
  };
  const { kind } = choices;
  switch (kind) {
    case "sales": {
      const { read, ...named } = createOwnSalesReader(choices);
      return { ...named, readRow: rowsOf(read, (rowNumber, line) => ({ kind, rowNumber, line })) };
    }
    case "clients": {
      const read = onceEach((row) => readOwnClient(row, choices));
      return { ...none, readRow: rowsOf(read, (rowNumber, client) => ({ kind, rowNumber, client })) };
    }
    case "products": {
      const read = onceEach((row) => readOwnProduct(row, choices));
      return { ...none, readRow: rowsOf(read, (rowNumber, product) => ({ kind, rowNumber, product })) };
    }
    case "contacts": {
      const read = onceEach(readOwnContact);
      return { ...none, readRow: rowsOf(read, (rowNumber, contact) => ({ kind, rowNumber, contact })) };
    }
    case "receivables": {
      const { read: readEach, clientByCode } = createOwnSettlementReader(choices);
      const read = onceEach(readEach);
      const readRow = rowsOf(read, (rowNumber, settlement) => ({ kind, rowNumber, settlement }));
      return { ...none, clientByCode, readRow };
    }
    case "targets": {
      const read = onceEach((row) => readOwnTarget(row, choices));
      return { ...none, readRow: rowsOf(read, (rowNumber, target) => ({ kind, rowNumber, target })) };
    }
    default:
      return assertNever(kind);
  }
}

function rowsOf<Value>(
  read: (row: OwnRow) => OwnReading<Value>,
  rowOf: (rowNumber: number, value: Value) => PreviewRow,
): ReadRow {
  return (row, rowNumber) => {
    const reading = read(row);
    return "rejected" in reading
      ? { kind: "rejected", rowNumber, rejected: reading.rejected }
      : rowOf(rowNumber, reading.value);
  };
}

/** A record that stands in the file twice is read once, the second time listed. */
function onceEach<Value>(read: (row: OwnRow) => OwnReading<Value>): (row: OwnRow) => OwnReading<Value> {
  const ids = new Set<string>();
  return (row) => {
    const id = row.textOf("id");
    if (ids.has(id)) return { rejected: row.reject("duplicate-code", "id") };
    if (id !== "") ids.add(id);
    return read(row);
  };
}
