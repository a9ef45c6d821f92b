import type { RejectedRow } from "../model/rejected-row.ts";
import { assertNever } from "../std/assert-never.ts";
import { createCorrector } from "./apply-corrections.ts";
import { completedRowOf } from "./completing-file.ts";
import { type ControlSum, createControlSums } from "./control-sums.ts";
import { createFootNotes } from "./foot-notes.ts";
import { createHeaderMemory } from "./header-memory.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { PreviewRow } from "./import-preview.ts";
import { IMPORTED_OWN_KINDS } from "./own/own-kind.ts";
import { createOwnReader } from "./own/own-reader.ts";
import { createClientReader } from "./read-client-rows.ts";
import { createContactReader } from "./read-contact-rows.ts";
import { createOfferReader } from "./read-offer-rows.ts";
import { createProductReader } from "./read-product-rows.ts";
import { createSalesReader } from "./read-sales-rows.ts";
import { createSettlementReader } from "./read-settlement-rows.ts";
import { createTargetReader } from "./read-target-rows.ts";
import type { ClientDraft, ProductDraft, SettlementDraft } from "./record-drafts.ts";
import { isEmptyRow, type Row, type RowReading, wholeTextOf } from "./row-reader.ts";
import { createSalesChecks, type SalesBreak } from "./sales-checks.ts";
import { createRowShaper } from "./shape-rows.ts";
import { type SkippedRow, type SkipReason, skippedRowOf } from "./skipped-row.ts";

/** A file of rulers has as many of them as of rows. */
const MOST_SKIPPED = 10_000;

/** Reads the rows of one file by its choices, top to bottom, the rows above the data too. */
export interface RecordReader {
  /** None for a row that is empty or no data; several for one that holds several things. */
  readonly read: (row: Row) => readonly PreviewRow[];
  /** Clients and products that a ledger has named so far. */
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
  readonly productBySku: ReadonlyMap<string, ProductDraft>;
  readonly skippedRows: readonly SkippedRow[];
  /** The totals of a ledger so far, held against its lines. Asked for once, at the end. */
  readonly finishSums: () => readonly ControlSum[];
  /** Amounts of a ledger that do not come to each other. Asked for once, at the end. */
  readonly finishChecks: () => readonly SalesBreak[];
  /** The rejected rows of a file that has been read to its end: notes under the data are called so. */
  readonly nameNotes: (rejectedRows: readonly RejectedRow[]) => readonly RejectedRow[];
}

export function createRecordReader(choices: ImportChoices, headers: readonly string[]): RecordReader {
  const ownKind = choices.isOwn && IMPORTED_OWN_KINDS.find((kind) => kind === choices.kind);
  return ownKind ? createOwnReader({ ...choices, kind: ownKind }) : createForeignReader(choices, headers);
}

/** Of a file that another program has written. */
function createForeignReader(choices: ImportChoices, headers: readonly string[]): RecordReader {
  const { readRow, clientByCode, productBySku, isHeading } = readerOf(choices, headers);
  const correct = createCorrector(choices);
  const shape = createRowShaper(choices);
  const sums = createControlSums(choices);
  const checks = createSalesChecks(choices);
  const memory = createHeaderMemory(choices, choices.months.length > 0 || choices.groups !== undefined);
  const notes = createFootNotes(choices.columnCount, choices.delimiter);
  const skippedRows: SkippedRow[] = [];
  const doneRows = new Set(choices.completes?.doneRows);
  const isDone = ({ cells }: Row) => doneRows.size > 0 && doneRows.has(completedRowOf(cells, choices) ?? 0);

  function skip({ rowNumber, cells }: Row, reason: SkipReason): readonly PreviewRow[] {
    if (skippedRows.length < MOST_SKIPPED) skippedRows.push(skippedRowOf(rowNumber, cells, reason));
    return [];
  }

  function readShaped(row: Row): PreviewRow {
    const read = readRow(row);
    if (read.kind === "sales") {
      sums.addLine(read.line);
      checks.see(row, read.line);
    } else if (read.kind === "receivables") sums.addRow(row, currencyOfSettlement(read.settlement));
    else if (read.kind === "rejected" && read.rejected.reason === "totals-row") sums.addTotal(row);
    notes.see(row, read);
    return read;
  }

  function readAbove(row: Row): readonly PreviewRow[] {
    if (!isInHeader(row, choices)) return skip(row, "preamble");
    memory.keep(row);
    return skip(row, "header");
  }

  function readData(row: Row): readonly PreviewRow[] {
    if (isHeading?.(row)) return skip(row, "group");
    const shaped = shape(row);
    switch (shaped.kind) {
      case "rows":
        if (choices.monthsTotal !== undefined && shaped.rows[0]?.isTotal !== true) sums.addRowTotal(row);
        return shaped.rows.map((one) => withHeading(readShaped(one), one, choices));
      case "group":
        sums.openGroup(row, shaped.level);
        return skip(row, "group");
      case "skipped":
        return skip(row, shaped.reason);
      default:
        return assertNever(shaped);
    }
  }

  function read(asInFile: Row): readonly PreviewRow[] {
    const row = correct(asInFile);
    if (isEmptyRow(row.cells)) return [];
    if (row.rowNumber <= choices.firstRow) return readAbove(row);
    if (isDone(row)) return skip(row, "done");
    return memory.isAgain(row) ? [repeatedHeaderOf(row, choices)] : readData(row);
  }

  return {
    read,
    clientByCode,
    productBySku,
    skippedRows,
    finishSums: sums.finish,
    finishChecks: checks.finish,
    nameNotes: notes.name,
  };
}

function currencyOfSettlement({ receivable, payment }: SettlementDraft): string {
  return (receivable?.amount ?? receivable?.open ?? payment?.amount)?.currency ?? "";
}

function repeatedHeaderOf({ rowNumber, cells }: Row, { delimiter }: ImportChoices): PreviewRow {
  const rejected = { rowNumber, text: wholeTextOf(cells, delimiter), reason: "repeated-header" } as const;
  return { kind: "rejected", rowNumber, rejected };
}

function withHeading(read: PreviewRow, { cells }: Row, { groups }: ImportChoices): PreviewRow {
  return read.kind === "rejected" && groups !== undefined ? { ...read, underHeading: cells } : read;
}

function isInHeader({ rowNumber }: Row, { headerRow, headerRows }: ImportChoices): boolean {
  return headerRow !== undefined && rowNumber > headerRow && rowNumber <= headerRow + headerRows;
}

/** Of one kind of file. */
interface KindReader extends Pick<RecordReader, "clientByCode" | "productBySku"> {
  readonly readRow: (row: Row) => PreviewRow;
  /** Takes a row that names those below it, and says so. */
  readonly isHeading?: (row: Row) => boolean;
}

function rowReader<T>(
  read: (row: Row) => RowReading<T>,
  rowOf: (value: T, rowNumber: number) => PreviewRow,
): (row: Row) => PreviewRow {
  return (row) => {
    const reading = read(row);
    const { rowNumber } = row;
    return reading.rejected !== undefined
      ? { kind: "rejected", rowNumber, rejected: reading.rejected }
      : rowOf(reading.value, rowNumber);
  };
}

function readerOf(choices: ImportChoices, headers: readonly string[]): KindReader {
  const none = {
    clientByCode: new Map<string, ClientDraft>(),
    productBySku: new Map<string, ProductDraft>(),
  };
  const { kind } = choices;
  switch (kind) {
    case "sales": {
      const sales = createSalesReader(choices, headers);
      const readRow = rowReader(sales.read, (value, rowNumber) => ({ kind, rowNumber, line: value }));
      return { readRow, clientByCode: sales.clientByCode, productBySku: sales.productBySku };
    }
    case "clients": {
      const read = createClientReader(choices, headers);
      const readRow = rowReader(read, (value, rowNumber) => ({ kind, rowNumber, client: value }));
      return { ...none, readRow };
    }
    case "receivables": {
      const settlements = createSettlementReader(choices, headers);
      const readRow = rowReader(settlements.read, (value, rowNumber) => ({
        kind,
        rowNumber,
        settlement: value,
      }));
      return { ...none, readRow, clientByCode: settlements.clientByCode };
    }
    case "contacts": {
      const read = createContactReader(choices, headers);
      const readRow = rowReader(read, (value, rowNumber) => ({ kind, rowNumber, contact: value }));
      return { ...none, readRow };
    }
    case "products": {
      const read = createProductReader(choices, headers);
      const readRow = rowReader(read, (value, rowNumber) => ({ kind, rowNumber, product: value }));
      return { ...none, readRow };
    }
    case "targets": {
      const read = createTargetReader(choices, headers);
      const readRow = rowReader(read, (value, rowNumber) => ({ kind, rowNumber, target: value }));
      return { ...none, readRow };
    }
    case "competitorPrices": {
      const { read, isHeading } = createOfferReader(choices, headers);
      const readRow = rowReader(read, (value, rowNumber) => ({ kind, rowNumber, product: value }));
      return { ...none, readRow, isHeading };
    }
    default:
      return assertNever(kind);
  }
}
