/** What an import's preview found, in parts that a screen can show: ten thousand changes are never sent at once. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { SalesBreak, SalesCheck } from "../csv/sales-checks.ts";
import {
  askCurrencies,
  type CurrencyQuestion,
  type RuleSuggestion,
  suggestRules,
} from "../csv/suggest-rules.ts";
import type { Money } from "../model/money.ts";
import type { RejectedRow, RejectionReason } from "../model/rejected-row.ts";
import type { MissingDocument } from "../store/ledger/standing-documents.ts";
import { documentSideOf, goneChoiceOf, type ImportDecisions } from "./import-decisions.ts";
import { countKept, type FieldDifference, type RecordDifference } from "./import-differences.ts";
import type { ImportCheck } from "./preview-import.ts";

export interface PageQuestion {
  /** Index from 0 of the first row that is wanted. */
  readonly from: number;
  readonly count: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Of all pages. */
  readonly rowCount: number;
}

/** One field of one record; the rows of a record follow each other. */
export interface DifferenceRow extends FieldDifference {
  readonly id: string;
  readonly name: string;
  /** All fields in which this record differs. */
  readonly ofRecord: readonly string[];
}

export interface FieldCount {
  readonly field: string;
  readonly count: number;
}

/** Rows that were rejected in one column for one reason; without a column, the whole row is at fault. */
export interface RejectionCause {
  readonly column: string | undefined;
  readonly reason: RejectionReason;
}

export interface CauseCount extends RejectionCause {
  readonly count: number;
}

type Lists =
  | "differences"
  | "rejectedRows"
  | "rejectedCells"
  | "documents"
  | "missing"
  | "salesBreaks"
  | "gone";

export interface MissingSum {
  readonly documentCount: number;
  readonly lineCount: number;
  readonly nets: readonly Money[];
}

/** What is not done by what was decided, and what is done besides. */
export interface DecidedCounts {
  /** Records of which everything is kept as it is. */
  readonly keptRecords: number;
  /** Lines of the file in documents that are kept as they are. */
  readonly keptLines: number;
  /** Lines of documents that are taken away. */
  readonly removedLines: number;
  /** Clients that the file no longer has and that leave the lists. */
  readonly archivedClients: number;
}

export const NOTHING_DECIDED: DecidedCounts = {
  keptRecords: 0,
  keptLines: 0,
  removedLines: 0,
  archivedClients: 0,
};

/** The preview without its long lists. */
export interface ImportSummary extends Omit<ImportCheck, Lists> {
  readonly rejectedCount: number;
  /** Most frequent first. */
  readonly causes: readonly CauseCount[];
  readonly differingFields: readonly FieldCount[];
  readonly breakCounts: Readonly<Record<SalesCheck, number>>;
  readonly documentCount: number;
  readonly missing: MissingSum;
  readonly goneCount: number;
  /** Rules by which most of what was rejected in a column can be read. */
  readonly suggestions: readonly RuleSuggestion[];
  readonly currencyQuestions: readonly CurrencyQuestion[];
}

export function summaryOf(
  {
    differences,
    rejectedRows,
    rejectedCells: _,
    documents,
    missing,
    salesBreaks,
    gone,
    ...check
  }: ImportCheck,
  choices: ImportChoices,
): ImportSummary {
  const { headers } = check;
  return {
    ...check,
    breakCounts: {
      net: breaksOf(salesBreaks, "net").length,
      gross: breaksOf(salesBreaks, "gross").length,
      "document-total": breaksOf(salesBreaks, "document-total").length,
    },
    documentCount: documents.length,
    missing: sumOfMissing(missing),
    goneCount: gone.length,
    suggestions: suggestRules(rejectedRows, choices, headers),
    currencyQuestions: askCurrencies(rejectedRows, choices, headers),
    rejectedCount: rejectedRows.length,
    causes: countCauses(rejectedRows),
    differingFields: countFields(differences),
  };
}

/** @param field undefined: the differences of all fields. */
export function differencePage(
  differences: readonly RecordDifference[],
  field: string | undefined,
  question: PageQuestion,
): Page<DifferenceRow> {
  const rows = differences.flatMap(({ id, name, fields }) => {
    const ofRecord = fields.map((one) => one.field);
    const wanted = field === undefined ? fields : fields.filter((one) => one.field === field);
    return wanted.map((difference) => ({ id, name, ofRecord, ...difference }));
  });
  return pageOf(rows, question);
}

/** @param cause undefined: rows rejected for whatever reason. */
export function rejectedPage(
  rows: readonly RejectedRow[],
  cause: RejectionCause | undefined,
  question: PageQuestion,
): Page<RejectedRow> {
  const wanted = cause === undefined ? rows : rows.filter((row) => isOfCause(row, cause));
  return pageOf(wanted, question);
}

/** @param check undefined: breaks of all kinds. */
export function breaksOf(breaks: readonly SalesBreak[], check: SalesCheck | undefined) {
  return check === undefined ? breaks : breaks.filter((one) => one.check === check);
}

export function decidedCountsOf(
  {
    differences,
    documents,
    missing,
    gone,
  }: Pick<ImportCheck, "differences" | "documents" | "missing" | "gone">,
  decisions: ImportDecisions,
): DecidedCounts {
  const kept = documents.filter(({ key }) => documentSideOf(decisions.documents, key) === "ours");
  const removed = missing.filter(({ key }) => documentSideOf(decisions.missing, key) === "file");
  return {
    keptRecords: countKept(differences, decisions.fields),
    keptLines: kept.reduce((sum, { lineCountAfter }) => sum + lineCountAfter, 0),
    removedLines: removed.reduce((sum, { lineCount }) => sum + lineCount, 0),
    archivedClients: gone.filter(({ id }) => goneChoiceOf(decisions.gone, id) === "archive").length,
  };
}

function sumOfMissing(missing: readonly MissingDocument[]): MissingSum {
  const nets = new Map<Money["currency"], number>();
  for (const { currency, minorUnits } of missing.flatMap((one) => one.nets))
    nets.set(currency, (nets.get(currency) ?? 0) + minorUnits);
  return {
    documentCount: missing.length,
    lineCount: missing.reduce((sum, { lineCount }) => sum + lineCount, 0),
    nets: [...nets].map(([currency, minorUnits]) => ({ minorUnits, currency })),
  };
}

export function pageOf<Row>(rows: readonly Row[], { from, count }: PageQuestion): Page<Row> {
  return { rows: rows.slice(from, from + count), rowCount: rows.length };
}

export function isOfCause(row: RejectedRow, { column, reason }: RejectionCause): boolean {
  return row.column === column && row.reason === reason;
}

export function countCauses(rows: readonly RejectedRow[]): readonly CauseCount[] {
  const byKey = new Map<string, CauseCount>();
  for (const { column, reason } of rows) {
    const key = `${reason}\n${column ?? ""}`;
    byKey.set(key, { column, reason, count: (byKey.get(key)?.count ?? 0) + 1 });
  }
  return [...byKey.values()].toSorted((a, b) => b.count - a.count);
}

function countFields(differences: readonly RecordDifference[]): readonly FieldCount[] {
  const counts = new Map<string, number>();
  for (const { field } of differences.flatMap(({ fields }) => fields))
    counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts]
    .map(([field, count]) => ({ field, count }))
    .toSorted((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1));
}
