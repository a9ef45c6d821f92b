import { escapeXml, NAMESPACES, XML_HEAD } from "./xml.ts";

/** The texts of a workbook, each written once; a cell names its text by its place. */
export interface TextTable {
  readonly placeOf: (text: string) => number;
  /** The part's XML, piece by piece. */
  readonly print: () => Iterable<string>;
}

const PIECE = 2000;

export function createTextTable(): TextTable {
  const places = new Map<string, number>();
  let useCount = 0;

  function placeOf(text: string): number {
    useCount += 1;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  }

  function* print(): Iterable<string> {
    yield `${XML_HEAD}<sst xmlns="${NAMESPACES.sheet}" count="${useCount}" uniqueCount="${places.size}">`;
    let piece: string[] = [];
    for (const text of places.keys()) {
      piece.push(itemOf(text));
      if (piece.length < PIECE) continue;
      yield piece.join("");
      piece = [];
    }
    yield `${piece.join("")}</sst>`;
  }

  return { placeOf, print };
}

/** Spaces at the ends and line breaks are lost without the mark. */
function itemOf(text: string): string {
  const mark = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${mark}>${escapeXml(text)}</t></si>`;
}
