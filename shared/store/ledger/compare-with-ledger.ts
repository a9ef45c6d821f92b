import type { SalesLine } from "../../model/sales-line.ts";
import { rememberThings } from "../../std/remember.ts";
import type { Store } from "../open-store.ts";
import { contentsWithin } from "./batch-documents.ts";
import type { DaySpan } from "./day-span.ts";
import { decodeLines } from "./decode-lines.ts";
import { type EncodedLines, encodeLines, type Stretch } from "./encode-lines.ts";
import { readDirectory } from "./ledger-directory.ts";
import type { BatchDocuments } from "./ledger-rows.ts";
import { joinContents, lineContentsOf } from "./line-contents.ts";

/** What an import would do: the lines to keep, and how many are new, the same and changed. */
export interface LedgerComparison {
  /** Ready to be packed: the stretches are those of the lines to keep, the rest is of all that was compared. */
  readonly encoded: EncodedLines;
  readonly addedCount: number;
  readonly sameCount: number;
  readonly changedCount: number;
  /** Of the changed ones, those that are left out. */
  readonly leftOutCount: number;
  /** Documents that stand here otherwise, left out or not. */
  readonly changedKeys: readonly number[];
  /** Keys of the documents that are kept, with their contents. */
  readonly documents: BatchDocuments;
}

/** The same with the lines to keep as values. */
export interface LinesComparison extends LedgerComparison {
  readonly lines: readonly SalesLine[];
}

export type ChangedDocuments = "replace" | "leave-out";

/** How lines that stand here otherwise are taken. */
type ChangedBy = ChangedDocuments | ((documentKey: number) => ChangedDocuments);

/** As `compareEncoded`, of lines that are values. */
export async function compareWithLedger(
  store: Store,
  lines: readonly SalesLine[],
  changed: ChangedBy = "replace",
): Promise<LinesComparison> {
  const comparison = await compareEncoded(store, encodeLines(lines), { changed });
  return { ...comparison, lines: linesOf(lines, comparison.encoded.stretches) };
}

/**
 * Writes nothing. Cost: a hash a line, and the documents of the imports that reach into the same days. `changed` says whether lines of documents that
 * stand here otherwise are to replace those or to be left out, of all or by the document's key; they are counted in both
 * cases.
 */
export async function compareEncoded(
  store: Store,
  encoded: EncodedLines,
  { changed = "replace" }: { readonly changed?: ChangedBy } = {},
): Promise<LedgerComparison> {
  const isLeftOut = (key: number) => (typeof changed === "function" ? changed(key) : changed) === "leave-out";
  const contents = documentContentsOf(encoded);
  const known = await contentsWithin(store, await readDirectory(store), spanOf(encoded));
  const states = encoded.documents.map(({ key }, document): DocumentState => {
    if (!known.contents.has(key)) return "new";
    const content = contents[document] ?? 0;
    if (known.contents.get(key) === content || known.formers.get(key)?.includes(content)) return "same";
    return isLeftOut(key) ? "left-out" : "changed";
  });
  const stretchesOf = (...wanted: readonly DocumentState[]) =>
    encoded.stretches.filter(({ document }) => wanted.includes(states[document] ?? "new"));
  const kept = stretchesOf("new", "changed");
  return {
    encoded: { ...encoded, stretches: kept },
    addedCount: countLines(stretchesOf("new")),
    sameCount: countLines(stretchesOf("same")),
    changedCount: countLines(stretchesOf("changed", "left-out")),
    leftOutCount: countLines(stretchesOf("left-out")),
    changedKeys: encoded.documents.flatMap(({ key }, document) =>
      states[document] === "changed" || states[document] === "left-out" ? [key] : [],
    ),
    documents: documentsOf(encoded, contents, states),
  };
}

/** The lines to keep of documents that stand here otherwise. */
export function changedLinesOf({ encoded, changedKeys }: LedgerComparison): readonly SalesLine[] {
  const keys = new Set(changedKeys);
  const stretches = encoded.stretches.filter(({ document }) =>
    keys.has(encoded.documents[document]?.key ?? 0),
  );
  return [...decodeLines({ ...encoded, stretches })];
}

/** How a document of the file stands to what the ledger has; one left out is changed, too. */
type DocumentState = "new" | "same" | "changed" | "left-out";

/** Of a new ledger all lines are wanted: then nothing is copied. */
function linesOf(lines: readonly SalesLine[], stretches: readonly Stretch[]): readonly SalesLine[] {
  if (countLines(stretches) === lines.length) return lines;
  return stretches.flatMap(({ start, end }) => lines.slice(start, end));
}

function countLines(stretches: readonly Stretch[]): number {
  return stretches.reduce((count, { start, end }) => count + end - start, 0);
}

/** Without documents nothing is asked for, and Infinity before -Infinity overlaps no span. */
function spanOf({ documents }: EncodedLines): DaySpan {
  const span = { firstDay: Number.POSITIVE_INFINITY, lastDay: Number.NEGATIVE_INFINITY };
  for (const { day } of documents) {
    span.firstDay = Math.min(span.firstDay, day);
    span.lastDay = Math.max(span.lastDay, day);
  }
  return span;
}

/** What each document says, wherever its lines stand. Remembered, as an import is compared for its preview and again when it is written. */
const documentContentsOf = rememberThings((encoded: EncodedLines): Float64Array => {
  const contents = new Float64Array(encoded.documents.length);
  const lineContents = lineContentsOf(encoded);
  for (const { document, start, end } of encoded.stretches) {
    let content = contents[document] ?? 0;
    for (let row = start; row < end; row++) content = joinContents(content, lineContents[row] ?? 0);
    contents[document] = content;
  }
  return contents;
});

function documentsOf(
  { documents }: EncodedLines,
  contents: Float64Array,
  states: readonly DocumentState[],
): BatchDocuments {
  const isKept = (_: unknown, document: number) =>
    states[document] === "new" || states[document] === "changed";
  return {
    documentKeys: new Float64Array(documents.filter(isKept).map(({ key }) => key)),
    documentContents: contents.filter(isKept),
  };
}
