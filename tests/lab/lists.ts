import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { readList } from "../../shared/capture/lists/read-list.ts";
import type { CapturedRow } from "../../shared/model/captured-list.ts";
import { printDecimal } from "../../shared/std/decimal.ts";

/** Where a page whose address nobody knows stands; a name that no network has. */
const NO_ADDRESS = "https://page.invalid/";

export interface ListAnswer {
  readonly file: string;
  readonly records: readonly ListRecordAnswer[];
  readonly ms: number;
}

export interface ListRecordAnswer {
  readonly name: string;
  readonly price: string | null;
  readonly currency: string | null;
  readonly oldPrice?: string;
  readonly url?: string;
}

/** What the list reader makes of every page of a folder (*.html, *.html.gz, and urls.json from file name to address). */
export async function predictLists(folder: string): Promise<readonly ListAnswer[]> {
  const path = join(folder, "urls.json");
  const urls: Readonly<Record<string, string | null>> = existsSync(path)
    ? JSON.parse(await readFile(path, "utf8"))
    : {};
  const files = (await readdir(folder)).filter((name) => /\.html?(?:\.gz)?$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) =>
      predictList(file, await readFile(join(folder, file)), urls[file] ?? NO_ADDRESS),
    ),
  );
}

export function predictList(file: string, bytes: Buffer, url: string): ListAnswer {
  const html = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const { document } = parseHTML(html.toString("utf8"));
  const started = performance.now();
  const list = readList(document, url);
  const ms = performance.now() - started;
  const records = list?.rows.map((row) => answerOf(row, list.proposedColumn)) ?? [];
  return { file, records, ms };
}

function answerOf({ name, url, prices, oldPrice }: CapturedRow, column: number): ListRecordAnswer {
  const price = prices[column]?.price.price;
  return {
    name,
    price: price ? printDecimal(price) : null,
    currency: price?.currency ?? null,
    ...(oldPrice && { oldPrice: printDecimal(oldPrice.price) }),
    ...(url !== undefined && { url }),
  };
}
