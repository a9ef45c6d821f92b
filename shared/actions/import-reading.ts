/** Reads a whole file by its choices, in pieces, without writing anything. */

import { completedRowOf } from "../csv/completing-file.ts";
import type { ControlSum } from "../csv/control-sums.ts";
import { decodeChunks } from "../csv/decode-bytes.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import type { PreviewRow } from "../csv/import-preview.ts";
import { createLostCounter, type LostCharacters } from "../csv/lost-characters.ts";
import { parseChunks } from "../csv/parse-rows.ts";
import type {
  ClientDraft,
  ContactDraft,
  OfferDraft,
  ProductDraft,
  SettlementDraft,
  TargetDraft,
} from "../csv/record-drafts.ts";
import { createRecordReader } from "../csv/record-reader.ts";
import { createRejectedCells, type RejectedRowCells } from "../csv/rejected-cells.ts";
import type { Row } from "../csv/row-reader.ts";
import type { SalesBreak } from "../csv/sales-checks.ts";
import { createNetSums } from "../csv/sales-sums.ts";
import type { SkippedRow } from "../csv/skipped-row.ts";
import { headersOf } from "../csv/table-headers.ts";
import type { Money } from "../model/money.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { decodeLines } from "../store/ledger/decode-lines.ts";
import { createLineEncoder, type EncodedLines, type LineEncoder } from "../store/ledger/encode-lines.ts";
import { type ImportProblem, problemOfFile } from "./import-problem.ts";
import { type ImportControl, isCancelledAt } from "./import-progress.ts";

/** All that a file says. `clients` and `products` are those that it lists, or that its sales lines name. */
export interface FileReading {
  /** Rows of data, rejected ones included; header and empty rows left out. */
  readonly rowCount: number;
  /** Sales lines by column: a million of them as values would fill the memory. */
  readonly encoded: EncodedLines;
  /** The same as values, made anew whenever it is called. */
  readonly listLines: () => readonly SalesLine[];
  readonly clients: readonly ClientDraft[];
  readonly products: readonly ProductDraft[];
  /** Of a competitor's price list. */
  readonly offers: readonly OfferDraft[];
  readonly contacts: readonly ContactDraft[];
  readonly settlements: readonly SettlementDraft[];
  readonly targets: readonly TargetDraft[];
  readonly rejectedRows: readonly RejectedRow[];
  /** The whole rows of which something was rejected, by row number. */
  readonly rejectedCells: ReadonlyMap<number, RejectedRowCells>;
  /** Of a file that completes an import, the rows of that import which it corrects. */
  readonly completedRows: readonly number[];
  /** The names of the file's own columns. */
  readonly headers: readonly string[];
  readonly nets: readonly Money[];
  readonly unassignedCount: number;
  readonly unassignedNets: readonly Money[];
  /** Rows that are not empty and no data: what stands above the data, rulers, headings of groups. */
  readonly skippedRows: readonly SkippedRow[];
  /** Totals that a ledger states, held against what was read. */
  readonly controlSums: readonly ControlSum[];
  /** Amounts of a ledger that do not come to each other. */
  readonly salesBreaks: readonly SalesBreak[];
  /** Undefined when every character could be read. */
  readonly lostCharacters: LostCharacters | undefined;
}

export async function readFileByChoices(
  bytes: Uint8Array,
  choices: ImportChoices,
  control: ImportControl,
): Promise<Result<FileReading, ImportProblem>> {
  const problem = problemOfFile(bytes, choices);
  if (problem) return fail(problem);
  const collector = createCollector(choices);
  let seenCount = 0;
  for (const batch of parseChunks(decodeChunks(bytes, choices.encoding), choices)) {
    const { rows, bytesRead } = batch;
    collector.add(rows, batch.mayHaveLost);
    collector.expect(bytesRead / bytes.length);
    seenCount += rows.length;
    if (batch.isRowTooLong) return fail({ code: "row-too-long", rowNumber: seenCount + 1 });
    const totalCount = Math.round((seenCount * bytes.length) / bytesRead);
    if (await isCancelledAt(control, { phase: "reading", doneCount: seenCount, totalCount })) {
      return fail({ code: "cancelled" });
    }
  }
  const reading = collector.finish();
  const isEmpty = reading.rowCount === 0 && !reading.skippedRows.some(({ reason }) => reason === "done");
  return isEmpty ? fail({ code: "empty-file" }) : succeed(reading);
}

/** What the rows list, by kind. */
function createListing() {
  const lists = {
    clients: [] as ClientDraft[],
    products: [] as ProductDraft[],
    offers: [] as OfferDraft[],
    contacts: [] as ContactDraft[],
    settlements: [] as SettlementDraft[],
    targets: [] as TargetDraft[],
  };
  function add(row: Exclude<PreviewRow, { readonly kind: "sales" | "rejected" }>): void {
    if (row.kind === "clients") lists.clients.push(row.client);
    else if (row.kind === "contacts") lists.contacts.push(row.contact);
    else if (row.kind === "receivables") lists.settlements.push(row.settlement);
    else if (row.kind === "products") lists.products.push(row.product);
    else if (row.kind === "targets") lists.targets.push(row.target);
    else lists.offers.push(row.product);
  }
  return { lists, add };
}

interface Collector {
  readonly add: (rows: readonly (readonly string[])[], mayHaveLost: boolean) => void;
  readonly expect: LineEncoder["expect"];
  readonly finish: () => FileReading;
}

/** The row of the completed import that was read this time. */
function completedIn({ cells }: Row, read: readonly PreviewRow[], choices: ImportChoices): readonly number[] {
  const number = read.some(({ kind }) => kind !== "rejected") ? completedRowOf(cells, choices) : undefined;
  return number === undefined ? [] : [number];
}

function createCollector(choices: ImportChoices): Collector {
  const lines = createLineEncoder();
  const listed = createListing();
  const rejectedRows: RejectedRow[] = [];
  const nets = createNetSums();
  const unassignedNets = createNetSums();
  let reader: ReturnType<typeof createRecordReader> | undefined;
  const lost = createLostCounter();
  const rejectedCells = createRejectedCells();
  const completedRows: number[] = [];
  let headers: readonly string[] = [];
  let nextIndex = 0;
  let rowCount = 0;
  let unassignedCount = 0;

  function addLine(line: SalesLine): void {
    lines.add(line);
    nets.add(line);
    if (line.clientCode !== undefined) return;
    unassignedCount++;
    unassignedNets.add(line);
  }

  function addRow(row: PreviewRow): void {
    rowCount++;
    if (row.kind === "sales") addLine(row.line);
    else if (row.kind !== "rejected") listed.add(row);
    else rejectedRows.push(row.rejected);
  }

  return {
    add: (rows, mayHaveLost) => {
      // The header stands in the first piece: a preamble has at most a few dozen rows.
      if (reader === undefined) headers = headersOf({ ...choices, rows });
      reader ??= createRecordReader(choices, headers);
      for (const cells of rows) {
        nextIndex++;
        if (mayHaveLost) lost.see(nextIndex, cells);
        const row = { rowNumber: nextIndex, cells };
        const read = reader.read(row);
        rejectedCells.see(row, read);
        if (choices.completes !== undefined) completedRows.push(...completedIn(row, read, choices));
        for (const one of read) addRow(one);
      }
    },
    expect: lines.expect,
    finish: () => {
      const encoded = lines.finish();
      return {
        rowCount,
        encoded,
        listLines: () => [...decodeLines(encoded)],
        ...listed.lists,
        clients: [...listed.lists.clients, ...(reader?.clientByCode.values() ?? [])],
        products: [...listed.lists.products, ...(reader?.productBySku.values() ?? [])],
        rejectedRows: reader?.nameNotes(rejectedRows) ?? rejectedRows,
        rejectedCells: rejectedCells.byRow,
        headers,
        completedRows,
        nets: nets.list(),
        unassignedCount,
        unassignedNets: unassignedNets.list(),
        skippedRows: reader?.skippedRows ?? [],
        controlSums: reader?.finishSums() ?? [],
        salesBreaks: reader?.finishChecks() ?? [],
        lostCharacters: lost.found(),
      };
    },
  };
}
