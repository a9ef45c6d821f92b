import { foldSpace } from "../element-text.ts";
import type { TextPiece } from "../page-text.ts";
import type { ListRecord } from "./list-record.ts";
import { stepOf } from "./path-tree.ts";

const NAME_CLASS = /title|name|denumire|nume(?:[-_\s]|$)|naim|product-?link|heading|desc-?short/i;
const NAME_SELECTOR = "a[href],h2,h3,h4,h5,h6,[itemprop=name],[class*=title i],[class*=name i],img[alt]";
const HAS_LETTERS = /[a-zÀ-ɏͰ-ӿ\u0590-\u9fff]{2}/i;
const LONGEST_NAME = 500;
/** Below it a repeated text is a label or a button, not what a record is called. */
const DISTINCT_SHARE = 0.5;

/** Whether a part of a page may hold what an offer is called: a link, a heading or the like with words, or a picture's words. */
export function holdsName(element: Element): boolean {
  if (element.tagName.toUpperCase() === "TR" || element.getAttribute("role") === "row") return true;
  for (const candidate of element.querySelectorAll(NAME_SELECTOR)) {
    const words = candidate.getAttribute("alt") ?? candidate.textContent ?? "";
    if (HAS_LETTERS.test(words)) return true;
  }
  return false;
}

interface Slot {
  readonly texts: (string | undefined)[];
  readonly score: number;
}

/** What each record is called: the text at the one place inside of the records that speaks most for being a name. */
export function readNames(
  records: readonly ListRecord[],
  textOf: (record: ListRecord, piece: TextPiece) => string,
): readonly (string | undefined)[] {
  const slots = new Map<string, Slot>();
  records.forEach((record, index) => {
    for (const piece of record.pieces) {
      const text = textOf(record, piece);
      if (text.trim() === "") continue;
      const way = wayFrom(record, piece.element);
      const slot = slots.get(way.key) ?? { texts: [], score: way.score };
      slots.set(way.key, slot);
      slot.texts[index] = `${slot.texts[index] ?? ""}${text}`;
    }
  });
  const best = bestOf([...slots.values()].map(withWords), records.length);
  return records.map((record, index) => nameOf(record, best?.texts[index]));
}

function withWords({ texts, score }: Slot): Slot {
  const folded = texts.map((text) =>
    text !== undefined && HAS_LETTERS.test(text) ? foldSpace(text) : undefined,
  );
  return { texts: folded, score };
}

function bestOf(slots: readonly Slot[], recordCount: number): Slot | undefined {
  let best: Slot | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const slot of slots) {
    const texts = slot.texts.filter((text) => text !== undefined);
    if (texts.length === 0) continue;
    const distinct = new Set(texts).size / texts.length;
    if (texts.length > 3 && distinct < DISTINCT_SHARE) continue;
    const length = texts.reduce((sum, text) => sum + Math.min(text.length, 80), 0) / texts.length;
    const isLong = texts.some((text) => text.length > 250);
    const score =
      slot.score + 4 * (texts.length / recordCount) + 2 * distinct + length / 40 - (isLong ? 3 : 0);
    if (score > bestScore) {
      best = slot;
      bestScore = score;
    }
  }
  return best;
}

/** The words of the slot; cut ones ("A Light in the …") as the link's title or the picture has them whole. */
function nameOf({ roots }: ListRecord, text: string | undefined): string | undefined {
  const stem = text?.replace(/(?:\.{3}|…)\s*$/, "").trim();
  if (text !== undefined && stem === text.trim()) return text.slice(0, LONGEST_NAME);
  return (wholeWords(roots, stem ?? "") ?? text)?.slice(0, LONGEST_NAME);
}

function wholeWords(roots: readonly Element[], stem: string): string | undefined {
  for (const root of roots) {
    for (const element of root.querySelectorAll("[title],[aria-label],img[alt]")) {
      const said = ["title", "aria-label", "alt"].map((name) => foldSpace(element.getAttribute(name) ?? ""));
      const words = said.find((one) => HAS_LETTERS.test(one) && one.startsWith(stem));
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

/** The way from a record's root down to a text, and what the steps say for a name. */
function wayFrom({ roots }: ListRecord, element: Element): { readonly key: string; readonly score: number } {
  const steps: string[] = [];
  let score = 0;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const isRoot = roots.includes(at);
    score += scoreOf(at, isRoot);
    steps.push(isRoot && roots.length === 1 ? "" : stepOf(at));
    if (isRoot) break;
  }
  return { key: steps.join("<"), score };
}

const TAG_SCORES: Readonly<Record<string, number>> = {
  H1: 4,
  H2: 4,
  H3: 4,
  H4: 4,
  H5: 4,
  H6: 4,
  DT: 1.5,
  TH: 1.5,
  BUTTON: -6,
  LABEL: -6,
  SELECT: -6,
};

/** A root that is a link or is called a title says nothing of the texts in it. */
function scoreOf(element: Element, isRoot: boolean): number {
  const tag = element.tagName.toUpperCase();
  const byProperty = element.getAttribute("itemprop") === "name" ? 4 : 0;
  if (isRoot) return (TAG_SCORES[tag] ?? 0) + byProperty;
  const byClass = NAME_CLASS.test(element.getAttribute("class") ?? "") ? 2 : 0;
  return (TAG_SCORES[tag] ?? 0) + (tag === "A" ? 2.5 : 0) + byClass + byProperty;
}
