import { type PriceListProblem, readPriceList } from "../../../shared/capture/price-list/read-price-list.ts";
import type { TextPage } from "../../../shared/capture/price-list/text-page.ts";
import type { CapturedList } from "../../../shared/model/captured-list.ts";
import { MOST_ROWS } from "../../../shared/model/list-rows.ts";
import { fail, type Result, succeed } from "../../../shared/std/result.ts";
import { createSha256 } from "../../../shared/std/sha256.ts";
import { type OpenPdfProblem, openPdf } from "./open-pdf.ts";
import { type PdfBytesProblem, readPdfBytes } from "./pdf-bytes.ts";
import { type ReadPagesOptions, readPages } from "./read-pages.ts";

/** What the person, and Dosar on their behalf, know of a file beside its bytes. */
export interface PdfFile {
  readonly file: Blob;
  readonly name: string;
  /** Where it was opened on the web; absent for a file from the person's disk. */
  readonly url?: string | undefined;
  readonly usualCurrency?: string | undefined;
  /** The person's word, where the file names none. */
  readonly currency?: string | undefined;
}

/** "pictures": its pages have no text. */
export type ReadPdfProblem =
  | PdfBytesProblem
  | OpenPdfProblem
  | PriceListProblem
  | { readonly code: "pictures" };

/** The offers that a PDF lists; its address is that of its content, until it is known whose it is. Writes nothing. */
export async function readPdfList(
  { file, name, url, usualCurrency, currency }: PdfFile,
  options: ReadPagesOptions,
): Promise<Result<CapturedList, ReadPdfProblem>> {
  const read = await readPdfBytes(file);
  if (!read.ok) return read;
  const contentHash = hashOf(read.value);
  const opened = await openPdf(read.value);
  if (!opened.ok) return opened;
  const { pages, isCut } = await readPages(opened.value, options);
  await opened.value.destroy();
  if (!hasText(pages)) return fail({ code: "pictures" });
  const list = readPriceList(pages, { usualCurrency, currency, file: { name, contentHash, url } });
  if (!list.ok) return list;
  const { rows, columns, proposedColumn } = list.value;
  return succeed({
    url: `pdf:${contentHash}`,
    host: "",
    title: name.slice(0, 500),
    columns,
    proposedColumn,
    rows: rows.slice(0, MOST_ROWS),
    isCut: isCut || rows.length > MOST_ROWS,
  });
}

/** PDF.js takes the bytes for itself, so that they are hashed before. */
function hashOf(bytes: Uint8Array): string {
  const hash = createSha256();
  hash.update(bytes);
  return hash.digest();
}

function hasText(pages: readonly TextPage[]): boolean {
  return pages.some(({ items }) => items.some(({ text }) => /[\p{L}\d]/u.test(text)));
}
