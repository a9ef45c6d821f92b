import type { PageText, TextPiece } from "../page-text.ts";
import type { ListRecord } from "./list-record.ts";

/** The page's text cut into the records whose elements are given, one for one; one without text has no pieces. */
export function sliceRecords(page: PageText, records: readonly (readonly Element[])[]): ListRecord[] {
  const recordOf = new Map<Element, number>();
  records.forEach((roots, index) => {
    for (const root of roots) recordOf.set(root, index);
  });
  const pieces: TextPiece[][] = records.map(() => []);
  const ends: number[] = records.map(() => 0);
  page.pieces.forEach((piece, at) => {
    const index = ownerOf(piece.element, recordOf);
    if (index < 0) return;
    pieces[index]?.push(piece);
    ends[index] = page.pieces[at + 1]?.start ?? page.text.length;
  });
  return records.map((roots, index) => {
    const own = pieces[index] ?? [];
    const start = own[0]?.start ?? 0;
    return { roots, pieces: own, start, end: Math.max(start, ends[index] ?? 0) };
  });
}

/** -1 for what stands in no record. What was found is kept for all elements on the way. */
function ownerOf(element: Element, recordOf: Map<Element, number>): number {
  const way: Element[] = [];
  let owner = -1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const known = recordOf.get(at);
    if (known !== undefined) {
      owner = known;
      break;
    }
    way.push(at);
  }
  for (const passed of way) recordOf.set(passed, owner);
  return owner;
}
