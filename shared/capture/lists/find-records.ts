import { type PageText, pieceAt } from "../page-text.ts";
import { isAdvert, isLeftOut } from "./left-out.ts";
import type { ListRecord } from "./list-record.ts";
import { holdsName } from "./name-slot.ts";
import { type PathNode, PathTree } from "./path-tree.ts";
import { sliceRecords } from "./slice-records.ts";

export const FEWEST_RECORDS = 3;
/** Of the places on the way up, the first where so many hold a name is a record or a part of one. */
const NAMED_SHARE = 0.6;
/** Few of the records of a place are looked at to know it. */
const MOST_LOOKED_AT = 12;

/**
 * The repeated records of a page by structure: the places at which prices stand, each followed up to the largest part that
 * still holds one record. `offsets`: where the page's text has prices.
 */
export function findRecords(page: PageText, offsets: readonly number[]): ListRecord[][] {
  const tree = new PathTree();
  const leaves = new Set<PathNode>();
  for (const offset of offsets) {
    const piece = pieceAt(page, offset);
    if (piece) leaves.add(tree.place(piece.element));
  }
  const found = new Map<PathNode | undefined, Element[][]>();
  for (const leaf of leaves) {
    const place = recordPlaceOf(tree, leaf);
    if (place && !found.has(place)) found.set(place, recordsAt(tree, place));
  }
  for (const leaf of leaves) {
    const place = recordPlaceOf(tree, leaf) ? undefined : lastRepeated(leaf);
    if (place && !found.has(place)) found.set(place, spreadRecords(place));
  }
  return [...found.values()]
    .filter((records) => records.length >= FEWEST_RECORDS && !isLeftOut(records[0]?.[0] as Element))
    .map((records) =>
      sliceRecords(
        page,
        records.filter(([root]) => root && !isAdvert(root)),
      ).filter(({ pieces }) => pieces.length > 0),
    );
}

/** The topmost place above a price that repeats as often as the lowest one with names does. */
function recordPlaceOf(tree: PathTree, leaf: PathNode): PathNode | undefined {
  let place: PathNode | undefined = leaf;
  while (place && !isNamed(place)) place = place.parent;
  while (
    place?.parent &&
    place.parent.elements.length >= place.elements.length &&
    place.parent.elements.length > 1
  )
    place = place.parent;
  return place && countAt(tree, place) >= FEWEST_RECORDS ? place : undefined;
}

/** Where each record has a first class of its own, those of the same tag beside it count with it. */
function countAt(tree: PathTree, place: PathNode): number {
  if (place.elements.length >= FEWEST_RECORDS) return place.elements.length;
  return tree.siblingsOf(place).reduce((sum, { elements }) => sum + elements.length, 0);
}

function isNamed({ elements }: PathNode): boolean {
  const looked = elements.slice(0, MOST_LOOKED_AT);
  return looked.filter(holdsName).length >= looked.length * NAMED_SHARE;
}

/** A first class of its own ("first", "sale") makes no other list of a record. Without a price one counts, too. */
function recordsAt(tree: PathTree, place: PathNode): Element[][] {
  const priced = new Set(tree.siblingsOf(place).flatMap(({ elements }) => elements));
  const parents = new Set(place.elements.map((element) => element.parentElement));
  const all: Element[][] = [];
  for (const parent of parents) {
    for (let child = parent?.firstElementChild; child; child = child.nextElementSibling) {
      if (priced.has(child) || child.tagName.toUpperCase() === place.tag) all.push([child]);
    }
  }
  return all;
}

function lastRepeated(leaf: PathNode): PathNode | undefined {
  let place: PathNode | undefined = leaf;
  while (place?.parent && place.parent.elements.length >= place.elements.length) place = place.parent;
  return place && place.elements.length >= FEWEST_RECORDS ? place : undefined;
}

/** Records whose parts stand side by side in one parent: each ends with its price, those right behind it included. */
function spreadRecords({ elements }: PathNode): Element[][] {
  const priced = new Set(elements);
  const records: Element[][] = [];
  for (const parent of new Set(elements.map((element) => element.parentElement))) {
    let open: Element[] = [];
    for (let child = parent?.firstElementChild; child; child = child.nextElementSibling) {
      open.push(child);
      const next = child.nextElementSibling;
      if (priced.has(child) && !(next && priced.has(next))) {
        records.push(open);
        open = [];
      }
    }
  }
  return records;
}
