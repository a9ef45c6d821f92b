import { performance } from "node:perf_hooks";
import { parseHTML } from "linkedom";
import { readList } from "../../shared/capture/lists/read-list.ts";
import type { CapturedRow } from "../../shared/model/captured-list.ts";
import { printDecimal } from "../../shared/std/decimal.ts";
import { listStoredPages } from "../support/stored-pages.ts";

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
  const pages = await listStoredPages(folder);
  return Promise.all(pages.map(async ({ file, url, readHtml }) => predictList(file, await readHtml(), url)));
}

export function predictList(file: string, html: Buffer, url: string): ListAnswer {
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
