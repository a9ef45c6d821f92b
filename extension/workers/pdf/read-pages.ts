import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Matrix, placeItems, type RawItem } from "../../../shared/capture/price-list/place-items.ts";
import type { TextPage } from "../../../shared/capture/price-list/text-page.ts";

export const MOST_PAGES = 300;
/** A page of small print has some two thousand; more would be a drawing, or made to take long. */
const MOST_ITEMS_ON_PAGE = 20_000;

export interface ReadPagesOptions {
  /** Whether the time for reading is over. */
  readonly isOver: () => boolean;
  readonly onPage: (doneCount: number, totalCount: number) => void;
}

export interface ReadPages {
  readonly pages: readonly TextPage[];
  /** Pages beyond the bounds of count and time were left unread. */
  readonly isCut: boolean;
}

/** The text of the pages in their order; a page that cannot be read is an empty one. */
export async function readPages(
  document: PDFDocumentProxy,
  { isOver, onPage }: ReadPagesOptions,
): Promise<ReadPages> {
  const count = Math.min(document.numPages, MOST_PAGES);
  const pages: TextPage[] = [];
  for (let number = 1; number <= count && !isOver(); number += 1) {
    pages.push(await readPage(document, number));
    onPage(number, count);
  }
  return { pages, isCut: pages.length < document.numPages };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<TextPage> {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const items = await readItems(page);
    page.cleanup();
    return placeItems({ number, width, height, view: matrixOf(transform), items });
  } catch {
    return { number, width: 0, height: 0, items: [] };
  }
}

async function readItems(page: PDFPageProxy): Promise<RawItem[]> {
  const reader: ReadableStreamDefaultReader<Awaited<ReturnType<PDFPageProxy["getTextContent"]>>> = page
    .streamTextContent({ includeMarkedContent: false })
    .getReader();
  const items: RawItem[] = [];
  while (items.length < MOST_ITEMS_ON_PAGE) {
    const { value, done } = await reader.read();
    if (done) return items;
    for (const item of value.items) {
      if (!("str" in item)) continue;
      const { str, transform, width, fontName } = item;
      items.push({ text: str, transform: matrixOf(transform), width, font: fontName });
    }
  }
  await reader.cancel(new Error("The page has more text than a list."));
  return items;
}

/** Of what is no list of six numbers nothing can be placed. */
function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map(Number);
  return [
    a ?? Number.NaN,
    b ?? Number.NaN,
    c ?? Number.NaN,
    d ?? Number.NaN,
    e ?? Number.NaN,
    f ?? Number.NaN,
  ];
}
