import type { ImportPreview, PreviewOptions } from "../csv/import-preview.ts";
import { previewImport } from "../csv/preview-import.ts";
import { readTable } from "../csv/read-table.ts";
import { choicesOfLastTime, headersPrintOf, writingOf } from "../csv/remember-reading.ts";
import { headersOf } from "../csv/table-headers.ts";
import type { ImportBatch } from "../model/import-batch.ts";
import type { Store } from "../store/open-store.ts";
import { optionsOfCompleted } from "./completed-import.ts";
import { listImports } from "./list-imports.ts";
import { rememberedCorrections } from "./remembered-corrections.ts";

/**
 * How a file would be read, after what Dosar knows of files like it: one of rejected rows as the import that it completes was
 * read; any other as the last one of the same headers, whatever the order of its columns, with what was put right in files of
 * these columns. What the person chooses now stands over it; an undone import is none to go by.
 */
export async function previewFile(
  store: Store,
  bytes: Uint8Array,
  options: PreviewOptions,
): Promise<ImportPreview> {
  const chosen = withoutUndefined(options);
  const first = previewImport(bytes, chosen);
  const ofCompleted = await optionsOfCompleted(store, first);
  if (ofCompleted !== undefined) return previewImport(bytes, { ...ofCompleted, ...chosen });
  const last = await lastImportLike(store, bytes, first, chosen);
  const known = last ? { ...optionsOfLastTime(last, chosen), ...chosen } : chosen;
  const preview = last ? previewImport(bytes, known) : first;
  const corrections = chosen.corrections
    ? undefined
    : await rememberedCorrections(store, preview.choices, preview.headers);
  const corrected = corrections ? previewImport(bytes, { ...known, corrections }) : preview;
  return last ? { ...corrected, asLastTime: { importedAt: last.batch.importedAt } } : corrected;
}

interface LastTime {
  readonly batch: ImportBatch;
  /** The names of the file's columns, as it is read by that import's encoding and delimiter. */
  readonly headers: readonly string[];
  /** What they are not found without; a file whose headers are read by its own delimiter needs no other. */
  readonly writing: Writing;
}

function optionsOfLastTime({ batch, headers, writing }: LastTime, chosen: PreviewOptions): PreviewOptions {
  return withoutUndefined({ ...choicesOfLastTime(batch, headers, chosen), ...writing });
}

async function lastImportLike(
  store: Store,
  bytes: Uint8Array,
  first: ImportPreview,
  chosen: PreviewOptions,
): Promise<LastTime | undefined> {
  if (chosen.isAsLastTime === false || first.choices.isOwn) return undefined;
  const batches = (await listImports({ store })).filter(({ undoneAt }) => undoneAt === undefined);
  const batch = findOfHeaders(batches, first.headers);
  if (batch !== undefined) return { batch, headers: first.headers, writing: encodingOf(batch, first) };
  return firstOf(writingsIn(batches, isProven(first)), (writing) => {
    const headers = headersOf(readTable(bytes, { ...writing, ...chosen }, HEADER_BYTES));
    const read = findOfHeaders(batches, headers);
    return read && { batch: read, headers, writing };
  });
}

/** Headers of plain letters are the same in every encoding, names below them are not. */
function encodingOf({ reading }: ImportBatch, first: ImportPreview): Writing {
  return isProven(first) ? {} : { encoding: writingOf(reading ?? {}).encoding };
}

/** Enough for a preamble and a header. */
const HEADER_BYTES = 64 * 1024;
const MOST_WRITINGS = 5;

function findOfHeaders(batches: readonly ImportBatch[], headers: readonly string[]): ImportBatch | undefined {
  const print = headersPrintOf(headers);
  return print === undefined ? undefined : batches.find(({ reading }) => reading?.headers === print);
}

/** The encodings and delimiters that the person chose for earlier files: headers may be unreadable by those that are found. */
function writingsIn(batches: readonly ImportBatch[], isEncodingProven: boolean): readonly Writing[] {
  const byText = new Map<string, Writing>();
  for (const { reading } of batches) {
    const { encoding, delimiter } = writingOf(reading ?? {});
    const writing = withoutUndefined({ encoding: isEncodingProven ? undefined : encoding, delimiter });
    if (Object.keys(writing).length > 0) byText.set(JSON.stringify(writing), writing);
  }
  return [...byText.values()].slice(0, MOST_WRITINGS);
}

type Writing = Pick<PreviewOptions, "encoding" | "delimiter">;

function firstOf<One, Found>(ones: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of ones) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** By a byte-order mark or the pattern of its bytes: that an earlier file of these columns was in another encoding is no matter. */
function isProven({ choices: { encoding } }: ImportPreview): boolean {
  return encoding === "utf-8" || encoding === "utf-16le" || encoding === "utf-16be";
}

/** An option that is there and undefined was not chosen: it must not stand over what is known. */
function withoutUndefined(options: PreviewOptions): PreviewOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
