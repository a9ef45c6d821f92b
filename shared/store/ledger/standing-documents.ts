/** The documents that stand where a file speaks: those that it says otherwise, and those that it no longer has. */
import { type Day, dayOfNumber } from "../../model/day.ts";
import type { Money } from "../../model/money.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { Store } from "../open-store.ts";
import { contentsWithin } from "./batch-documents.ts";
import type { LedgerComparison } from "./compare-with-ledger.ts";
import type { DaySpan } from "./day-span.ts";
import { documentKeyReader } from "./document-key.ts";
import { readDirectory } from "./ledger-directory.ts";
import { readSalesPage } from "./read-sales-page.ts";

/** A document of the same source, days and clients that the file does not have. */
export interface MissingDocument {
  readonly key: number;
  readonly documentNumber: string;
  readonly soldOn: Day;
  readonly clientCode: string | undefined;
  readonly lineCount: number;
  readonly nets: readonly Money[];
}

export interface StandingDocuments {
  /** By key, the lines that stand now of documents that the file says otherwise. */
  readonly changed: ReadonlyMap<number, readonly SalesLine[]>;
  readonly missing: readonly MissingDocument[];
}

const NOTHING: StandingDocuments = { changed: new Map(), missing: [] };
const LINES_AT_ONCE = 3000;

/** @param isUnread whether the file has a document of this number that could not be read: it is not missing. */
export async function findStandingDocuments(
  store: Store,
  comparison: LedgerComparison,
  isUnread: (documentNumber: string) => boolean,
): Promise<StandingDocuments> {
  const { encoded } = comparison;
  const span = spanOfDays(encoded.documents.map(({ day }) => day));
  if (span === undefined) return NOTHING;
  const known = await contentsWithin(store, await readDirectory(store), span);
  if (known.contents.size === 0) return NOTHING;
  const ofFile = new Set(encoded.documents.map(({ key }) => key));
  const replacing = new Set(comparison.changedKeys);
  const codes = new Set(encoded.clients.map(({ code }) => code ?? ""));
  const changed = new Map<number, SalesLine[]>();
  const missing = new Map<number, SalesLine[]>();
  for await (const { key, line } of linesWithin(store, span, encoded.source)) {
    if (replacing.has(key)) push(changed, key, line);
    else if (!ofFile.has(key) && codes.has(line.clientCode ?? "") && !isUnread(line.documentNumber))
      push(missing, key, line);
  }
  return { changed, missing: [...missing].map(([key, lines]) => missingOf(key, lines)) };
}

export function spanOfDays(days: readonly number[]): DaySpan | undefined {
  if (days.length === 0) return undefined;
  const firstDay = days.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);
  const lastDay = days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
  return { firstDay, lastDay };
}

async function* linesWithin(store: Store, { firstDay, lastDay }: DaySpan, source: string) {
  const scope = { from: dayOfNumber(firstDay), to: dayOfNumber(lastDay) };
  const keyOf = documentKeyReader();
  let after: string | undefined;
  do {
    const page = await readSalesPage(store, scope, after, LINES_AT_ONCE, "of-source");
    for (const line of page.lines) if (line.source === source) yield { key: keyOf(line), line };
    after = page.next;
  } while (after !== undefined);
}

function push(map: Map<number, SalesLine[]>, key: number, line: SalesLine): void {
  const lines = map.get(key);
  if (lines === undefined) map.set(key, [line]);
  else lines.push(line);
}

function missingOf(key: number, lines: readonly SalesLine[]): MissingDocument {
  const [first] = lines;
  if (first === undefined) throw new Error("A document has no lines.");
  const { documentNumber, soldOn, clientCode } = first;
  return { key, documentNumber, soldOn, clientCode, lineCount: lines.length, nets: netsOf(lines) };
}

/** One Money a currency. */
export function netsOf(lines: readonly SalesLine[]): readonly Money[] {
  const sums = new Map<Money["currency"], number>();
  for (const { net } of lines) sums.set(net.currency, (sums.get(net.currency) ?? 0) + net.minorUnits);
  return [...sums].map(([currency, minorUnits]) => ({ minorUnits, currency }));
}
