import { type Bundle, recordsOf } from "../carriers/bundle/bundle.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { compareWithLedger, type LinesComparison } from "../store/ledger/compare-with-ledger.ts";
import { documentKeyReader } from "../store/ledger/document-key.ts";
import { encodeLines } from "../store/ledger/encode-lines.ts";
import { lineContentsOf } from "../store/ledger/line-contents.ts";
import { readSalesPage } from "../store/ledger/read-sales-page.ts";
import type { Store } from "../store/open-store.ts";

/** Whether the file may lack lines of a client's documents: of segments by product it has only those products. */
export function holdsPartsOfDocuments(bundle: Bundle): boolean {
  return (
    isOfChosenClients(bundle) &&
    recordsOf(bundle, "segments").some(({ productConditions = [] }) => productConditions.length > 0)
  );
}

/** Of a document that names several clients, or none in some lines, such a file has the lines of its own clients. */
export function isOfChosenClients({ header }: Bundle): boolean {
  return header.scope.clients === "chosen";
}

/**
 * As compareWithLedger, for a file that has its documents in part: what it does not speak of stays as it is, and lines
 * that it has beside ours are added. Where it has one of our lines otherwise, `changed` decides; in a file of segments by
 * product nobody can tell what it leaves out, and ours stays. Cost: our lines of the same days, too, when a document
 * stands here otherwise.
 */
export async function comparePartsWithLedger(
  store: Store,
  bundle: Bundle,
  lines: readonly SalesLine[],
  changed: "replace" | "leave-out",
): Promise<LinesComparison> {
  const comparison = await compareWithLedger(store, lines, "leave-out");
  if (comparison.changedCount === 0) return comparison;
  const byProduct = holdsPartsOfDocuments(bundle);
  const isSpokenOf = byProduct ? speaksOfLines(lines) : speaksOfClients(bundle, lines);
  const documents = await readDocuments(store, lines, isSpokenOf);
  const others = [...documents.values()].flatMap((document) => document.others);
  const ofChanged = byProduct ? "leave-out" : changed;
  const modeOf = (key: number) => (documents.get(key)?.state === "changed" ? ofChanged : "replace");
  const whole = await compareWithLedger(store, [...lines, ...others], modeOf);
  return { ...whole, ...countsOf(lines, documents) };
}

/** A document that stands here and of which the file has lines. */
interface Document {
  /** Our lines of it that the file does not speak of. */
  readonly others: SalesLine[];
  /** How often each content stands among those that the file speaks of. */
  readonly ours: Map<number, number>;
  readonly theirs: Map<number, number>;
  state: "same" | "longer" | "changed";
}

async function readDocuments(
  store: Store,
  lines: readonly SalesLine[],
  isSpokenOf: (line: SalesLine) => boolean,
): Promise<ReadonlyMap<number, Document>> {
  const theirs = new Map<number, Map<number, number>>();
  for (const { key, content } of hashed(lines)) {
    const counts = theirs.get(key) ?? new Map<number, number>();
    countUp(counts, content);
    theirs.set(key, counts);
  }
  const documents = new Map<number, Document>();
  for await (const page of pagesOfSameDays(store, lines)) {
    for (const { line, key, content } of hashed(page)) {
      const ofFile = theirs.get(key);
      if (ofFile === undefined) continue;
      const document: Document = documents.get(key) ?? {
        others: [],
        ours: new Map(),
        theirs: ofFile,
        state: "same",
      };
      documents.set(key, document);
      if (isSpokenOf(line)) countUp(document.ours, content);
      else document.others.push(line);
    }
  }
  for (const document of documents.values()) document.state = stateOf(document);
  return documents;
}

function hashed(lines: readonly SalesLine[]) {
  const encoded = encodeLines(lines);
  const contents = lineContentsOf(encoded);
  return encoded.stretches.flatMap(({ document, start, end }) => {
    const key = encoded.documents[document]?.key ?? 0;
    return lines
      .slice(start, end)
      .map((line, index) => ({ line, key, content: contents[start + index] ?? 0 }));
  });
}

function stateOf({ ours, theirs }: Pick<Document, "ours" | "theirs">): Document["state"] {
  for (const [content, count] of ours) if ((theirs.get(content) ?? 0) < count) return "changed";
  return sumOf(ours) === sumOf(theirs) ? "same" : "longer";
}

function countsOf(lines: readonly SalesLine[], documents: ReadonlyMap<number, Document>) {
  const counts = { addedCount: 0, sameCount: 0, changedCount: 0 };
  for (const { state, ours, theirs } of documents.values()) {
    if (state === "changed") counts.changedCount += sumOf(theirs);
    else counts.sameCount += sumOf(ours);
    if (state === "longer") counts.addedCount += sumOf(theirs) - sumOf(ours);
  }
  const known = [...documents.values()].reduce((sum, { theirs }) => sum + sumOf(theirs), 0);
  return { ...counts, addedCount: counts.addedCount + lines.length - known };
}

/** Lines of the clients that the file holds. */
function speaksOfClients(bundle: Bundle, lines: readonly SalesLine[]): (line: SalesLine) => boolean {
  const codes = new Set(lines.map(nameOfClient));
  for (const client of recordsOf(bundle, "clients"))
    for (const { source, code } of client.codes) codes.add(`${source}\n${code}`);
  return (line) => codes.has(nameOfClient(line));
}

/** A line without a client is in no file of chosen ones, so that its "code" never meets one. */
function nameOfClient({ source, clientCode = "" }: SalesLine): string {
  return `${source}\n${clientCode}`;
}

/** The very lines that the file holds, whatever it says of them; see `SalesLine` for what a line is known by. */
function speaksOfLines(lines: readonly SalesLine[]): (line: SalesLine) => boolean {
  const keyOf = documentKeyReader();
  const nameOf = (line: SalesLine) => {
    const { lineNumber, sku, quantity, unitPrice, occurrence } = line;
    const place =
      lineNumber ??
      `${sku}|${quantity.coefficient}e${quantity.scale}|${unitPrice.coefficient}e${unitPrice.scale}|${occurrence}`;
    return `${keyOf(line)}|${place}`;
  };
  const names = new Set(lines.map(nameOf));
  return (line) => names.has(nameOf(line));
}

function countUp(counts: Map<number, number>, content: number): void {
  counts.set(content, (counts.get(content) ?? 0) + 1);
}

function sumOf(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

const LINES_AT_ONCE = 3000;

async function* pagesOfSameDays(
  store: Store,
  lines: readonly SalesLine[],
): AsyncGenerator<readonly SalesLine[]> {
  const days = lines.map(({ soldOn }) => soldOn).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  const scope = { ...(from && { from }), ...(to && { to }) };
  let after: string | undefined;
  do {
    const page = await readSalesPage(store, scope, after, LINES_AT_ONCE, "of-source");
    yield page.lines;
    after = page.next;
  } while (after !== undefined);
}
