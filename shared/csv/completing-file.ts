/** A file of rejected rows that comes back corrected: it completes the import from which they were left out. */
import type { ImportBatchId } from "../model/ids.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import { groupBy } from "../std/group-by.ts";
import { printCsv } from "./print-csv.ts";
import type { RejectedRowsWords } from "./rejected-rows-csv.ts";

/** The import that a file completes, and the column in which each row says which of its rows it is. */
export interface Completing {
  readonly importId: ImportBatchId;
  readonly column: number;
  /** Rows of that import which came back before: they are not counted again. */
  readonly doneRows: readonly number[];
}

const MARK = /^Dosar: completes import (\S{1,64})$/;

export function completingOf(headers: readonly string[]): Completing | undefined {
  for (const [column, header] of headers.entries()) {
    const id = MARK.exec(header)?.[1];
    // Whether there is such an import is asked of the store.
    if (id !== undefined) return { importId: id as ImportBatchId, column, doneRows: [] };
  }
  return undefined;
}

/** The row of the completed import that this row corrects; undefined where a person has written something else there. */
export function completedRowOf(
  cells: readonly string[],
  { completes }: { readonly completes: Completing | undefined },
): number | undefined {
  const text = completes === undefined ? "" : (cells[completes.column] ?? "").trim();
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** A text that printCsv has guarded, as it was. */
export function unguarded(cell: string): string {
  return /^'\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}

export interface CompletingWords extends RejectedRowsWords {
  /** Of the columns that Dosar makes. */
  readonly made: Readonly<Record<string, string>>;
}

/** What is printed: whole rows below the names of their columns. */
export interface RejectedSheet {
  readonly importId: string;
  readonly headers: readonly string[];
  /** Columns behind those of the file, by the names of MadeColumn. */
  readonly made?: readonly string[] | undefined;
  readonly rejectedRows: readonly RejectedRow[];
  readonly cellsOf: (rowNumber: number) => readonly string[] | undefined;
}

/**
 * The rejected rows whole, as they stand in the file, with two columns behind: which row of which import each is, and why it
 * was not read. Corrected in a spreadsheet and imported, they join the lines that were imported at once.
 */
export function completingCsv(
  { importId, headers, made = [], rejectedRows, cellsOf }: RejectedSheet,
  words: CompletingWords,
): string {
  const nameOf = (header: string, index: number) => header || `${words.column} ${index + 1}`;
  const whyOf = ({ column, reason }: RejectedRow) =>
    column === undefined ? words.reasons[reason] : `${column}: ${words.reasons[reason]}`;
  const lines = [...groupBy(rejectedRows, ({ rowNumber }) => rowNumber)].map(([rowNumber, rows]) => {
    const cells = cellsOf(rowNumber) ?? [];
    const own = [...headers, ...made].map((_, column) => cells[column] ?? "");
    return [...own, { number: String(rowNumber) }, [...new Set(rows.map(whyOf))].join("; ")];
  });
  return printCsv(
    [
      [
        ...headers.map(nameOf),
        ...made.map((name) => words.made[name] ?? name),
        `Dosar: completes import ${importId}`,
        words.why,
      ],
      ...lines,
    ],
    ",",
  );
}
