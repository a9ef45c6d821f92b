/**
 * Reads a data file: gzip → lines → header, entries, trailer, everything checked on the way. What it does not accept as
 * a whole it does not give in part, so that a damaged or hostile file changes nothing anywhere.
 */
import { fail, type Result, succeed } from "../../std/result.ts";
import { createSha256, type Sha256 } from "../../std/sha256.ts";
import type { Bundle, BundleEdit, BundleEntry, BundleRecord } from "./bundle.ts";
import { BUNDLE_BOUNDS, type BundleBounds } from "./bundle-bounds.ts";
import { BUNDLE_FORMAT, BUNDLE_KIND, type BundleCounts, BundleHeader, NO_COUNTS } from "./bundle-header.ts";
import { readEntry, type Trailer, TrailerLine } from "./bundle-lines.ts";
import type { BundleProblem } from "./bundle-problem.ts";
import { foreignKindOf } from "./foreign-kind.ts";
import { type GunzipOptions, openGunzip } from "./gunzip-source.ts";
import { isDeeperThan, parseLine } from "./json-line.ts";
import type { SalesBlock } from "./sales-block.ts";
import { type LineSource, splitLines } from "./split-lines.ts";
import { unpackSales } from "./unpack-sales.ts";

export type ReadBundleOptions = Omit<GunzipOptions, "bounds"> & { readonly bounds?: BundleBounds };

/** Cost: some 1.5 s for 200,000 sales lines, which are given packed. */
export async function readBundle(options: ReadBundleOptions): Promise<Result<Bundle, BundleProblem>> {
  const { source, bounds = BUNDLE_BOUNDS } = options;
  if (source.size > bounds.bytesIn) return fail({ code: "too-large" });
  const head = await source.read(0, Math.min(64, source.size)).catch(() => undefined);
  if (head === undefined) return fail({ code: "unreadable" });
  const looksLike = foreignKindOf(head);
  if (looksLike !== undefined) return fail({ code: "foreign", looksLike });

  const gunzip = openGunzip({ ...options, bounds });
  const read = await readLines(splitLines(gunzip, bounds.lineBytes), bounds);
  gunzip.close();
  return read;
}

async function readLines(lines: LineSource, bounds: BundleBounds): Promise<Result<Bundle, BundleProblem>> {
  const hash = createSha256();
  const header = await readHeader(lines, bounds, hash);
  if (!header.ok) return header;
  const collection = createCollection(bounds);
  while (true) {
    const line = await lines.next();
    if (!line.ok) return line;
    if (line.value === undefined) return fail({ code: "truncated" });
    const value = parseBounded(line.value, bounds);
    if (!value.ok) return value;
    const trailer = TrailerLine.safeParse(value.value);
    if (trailer.success) {
      const bundle = { header: header.value, ...collection.content() };
      return closed(lines, bundle, isAsWritten(bundle, trailer.data[1], collection.counts(), hash.digest()));
    }
    hash.update(line.value);
    const problem = collection.add(readEntry(value.value));
    if (problem) return fail(problem);
  }
}

const NOT_OURS: BundleProblem = { code: "foreign", looksLike: "compressed" };

async function readHeader(
  lines: LineSource,
  bounds: BundleBounds,
  hash: Sha256,
): Promise<Result<BundleHeader, BundleProblem>> {
  const line = await lines.next();
  // A gzip without lines, or with one too long, is not ours: nothing of ours begins so.
  if (!line.ok) return line.problem.code === "too-large" ? fail(NOT_OURS) : line;
  if (line.value === undefined) return fail(NOT_OURS);
  hash.update(line.value);
  return headerOf(parseBounded(line.value, bounds));
}

function headerOf(value: Result<unknown, BundleProblem>): Result<BundleHeader, BundleProblem> {
  if (!value.ok) return value.problem.code === "hostile" ? value : fail(NOT_OURS);
  const header = BundleHeader.safeParse(value.value);
  if (header.success) return succeed(header.data);
  const format = formatOf(value.value);
  if (format === undefined) return fail(NOT_OURS);
  return fail(format > BUNDLE_FORMAT ? { code: "newer-version", format } : { code: "damaged" });
}

/** The format of anything that calls itself a data file of Dosar's. */
function formatOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("dosar" in value) || !("format" in value))
    return undefined;
  const { dosar, format } = value;
  return dosar === BUNDLE_KIND && typeof format === "number" ? format : undefined;
}

function parseBounded(line: Uint8Array, bounds: BundleBounds): Result<unknown, BundleProblem> {
  return isDeeperThan(line, bounds.depth) ? fail({ code: "hostile" }) : parseLine(line);
}

function isAsWritten(
  { header }: Pick<Bundle, "header">,
  trailer: Trailer,
  counts: BundleCounts,
  sha256: string,
): boolean {
  const names = Object.keys(NO_COUNTS) as readonly (keyof BundleCounts)[];
  const isCounted = names.every(
    (name) => counts[name] === trailer.counts[name] && counts[name] === header.counts[name],
  );
  return isCounted && trailer.sha256 === sha256;
}

/** The bundle, when it is as it was written and nothing follows its trailer. */
async function closed(
  lines: LineSource,
  bundle: Bundle,
  isTrue: boolean,
): Promise<Result<Bundle, BundleProblem>> {
  const after = await lines.next();
  if (!after.ok && (after.problem.code === "cancelled" || after.problem.code === "truncated")) return after;
  return isTrue && after.ok && after.value === undefined ? succeed(bundle) : fail({ code: "damaged" });
}

function createCollection(bounds: BundleBounds) {
  const records: BundleRecord[] = [];
  const edits: BundleEdit[] = [];
  const sales: SalesBlock[] = [];
  const counts: Record<keyof BundleCounts, number> = { ...NO_COUNTS };

  function add(entry: BundleEntry | undefined): BundleProblem | undefined {
    if (entry === undefined) return { code: "damaged" };
    if (entry.kind === "sales") {
      counts.salesLines += entry.entry.count;
      if (counts.salesLines > bounds.salesLines) return { code: "too-large" };
      if (unpackSales(entry.entry) === undefined) return { code: "damaged" };
      sales.push(entry.entry);
      return undefined;
    }
    if (entry.kind === "record") {
      counts[entry.entry.table]++;
      records.push(entry.entry);
    } else {
      counts.edits++;
      edits.push(entry.entry);
    }
    return records.length + edits.length > bounds.records ? { code: "too-large" } : undefined;
  }

  return { add, counts: (): BundleCounts => counts, content: () => ({ records, edits, sales }) };
}
