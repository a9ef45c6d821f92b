/** A small writer of PDF: text in one face without a font program, whose codes are UTF-16 and whose widths are the drawing's. */
import { type DrawnPage, letterWidth } from "./drawn-page.ts";
import { lying, textMatrix } from "./turned-page.ts";

export interface PdfExtras {
  /** More entries of the catalogue: an action to run when the file is opened. */
  readonly catalogue?: string;
  /** Objects by their numbers, from 100 on. */
  readonly objects?: Readonly<Record<number, string>>;
  /** More entries of the trailer. */
  readonly trailer?: string;
  /** What stands in place of the tree of pages that the pages make. */
  readonly pagesObject?: string;
}

/** The bytes of a PDF file with these pages. */
export function printPdf(pages: readonly DrawnPage[], extras: PdfExtras = {}): Buffer<ArrayBuffer> {
  const objects = new Map<number, string>();
  const first = 1000;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${extras.catalogue ?? ""} >>`);
  objects.set(2, extras.pagesObject ?? `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`);
  for (const [index, isBold] of [false, true].entries()) {
    objects.set(10 + 3 * index, font(isBold, 11 + 3 * index, 12 + 3 * index));
    objects.set(11 + 3 * index, descendant(isBold, pages));
    objects.set(12 + 3 * index, stream(TO_UNICODE));
  }
  pages.forEach((page, index) => {
    const { width, height } = lying(page);
    const turn = (page.shownTurn ?? 0) * 90;
    objects.set(
      first + 2 * index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${turn} /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F0 10 0 R /F1 13 0 R >> >> >>`,
    );
    objects.set(first + 2 * index + 1, stream(contentOf(page)));
  });
  for (const [number, object] of Object.entries(extras.objects ?? {})) objects.set(Number(number), object);
  return fileOf(objects, extras.trailer ?? "");
}

function contentOf(page: DrawnPage): string {
  const texts = page.texts.map((text) => {
    const codes = Buffer.from(text.text, "utf16le").swap16().toString("hex");
    const matrix = textMatrix(text, page).map((number) => Number((number / text.size).toFixed(4)));
    const [a, b, c, d] = matrix;
    const [, , , , e, f] = textMatrix(text, page);
    return `BT /F${text.isBold ? 1 : 0} ${text.size} Tf ${a} ${b} ${c} ${d} ${e.toFixed(2)} ${f.toFixed(2)} Tm <${codes}> Tj ET`;
  });
  return texts.join("\n");
}

function font(isBold: boolean, descendantNumber: number, unicodeNumber: number): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${nameOf(isBold)} /Encoding /Identity-H /DescendantFonts [${descendantNumber} 0 R] /ToUnicode ${unicodeNumber} 0 R >>`;
}

function descendant(isBold: boolean, pages: readonly DrawnPage[]): string {
  const letters = new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])));
  const widths = [...letters].map((letter) => `${letter.charCodeAt(0)} [${letterWidth(letter) * 1000}]`);
  return `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${nameOf(isBold)} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 550 /W [${widths.join(" ")}] /FontDescriptor << /Type /FontDescriptor /FontName /${nameOf(isBold)} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>`;
}

function nameOf(isBold: boolean): string {
  return isBold ? "Invented-Bold" : "Invented";
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, "0"))
  .reduce<string[][]>((groups, high, index) => {
    if (index % 100 === 0) groups.push([]);
    groups.at(-1)?.push(`<${high}00> <${high}ff> <${high}00>`);
    return groups;
  }, [])
  .map((ranges) => `${ranges.length} beginbfrange\n${ranges.join("\n")}\nendbfrange`)
  .join("\n")}
endcmap end end`;

function stream(content: string): string {
  return `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`;
}

function fileOf(objects: ReadonlyMap<number, string>, trailer: string): Buffer<ArrayBuffer> {
  const parts = ["%PDF-1.7\n"];
  let length = parts[0]?.length ?? 0;
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, length);
    const part = `${number} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += Buffer.byteLength(part, "latin1");
  }
  const entries = [...offsets].map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  parts.push(
    `xref\n0 1\n0000000000 65535 f \n${entries.join("")}trailer\n<< /Size ${Math.max(...objects.keys()) + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(""), "latin1");
}
