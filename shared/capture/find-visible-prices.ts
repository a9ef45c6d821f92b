import type { PriceContext, PriceReading, PriceRole } from "../price/price-reading.ts";
import { readSignedPrices } from "../price/read-prices.ts";
import { compareDecimals, printDecimal } from "../std/decimal.ts";
import { Deadline } from "./deadline.ts";
import { type Layout, OWN_LAYOUT } from "./layout.ts";
import { type PageText, pieceAt, type TextPiece } from "./page-text.ts";
import { CURRENT_LABEL, CURRENT_PRICE_CLASS } from "./page-words-table.ts";
import type { Zone } from "./page-zone.ts";

/** A price that a buyer sees, and how much speaks for it being the product's. */
export interface VisiblePrice {
  readonly reading: PriceReading;
  readonly piece: TextPiece;
  readonly zone: Zone;
  /** About 0 for any amount on a page; the product's own price has 4 and more. */
  readonly score: number;
  readonly isOld: boolean;
  readonly isElsewhere: boolean;
}

const FAR = 4000;
const BUTTON_REACH = 800;
/** So many characters beside a price in its line are a sentence. */
const RUNNING_TEXT = 161;
/** A label right before a price is no longer. */
const LONGEST_LABEL = 28;
const MOST_MEASURED = 24;
/** Prices between two looks at the clock. */
const CLOCK_EVERY = 64;

export interface FindingOptions {
  readonly deadline?: Deadline;
  readonly layout?: Layout;
}

/** All visible prices, the likeliest first. */
export function findVisiblePrices(
  page: PageText,
  context: PriceContext,
  { deadline = new Deadline(undefined), layout = OWN_LAYOUT }: FindingOptions = {},
): VisiblePrice[] {
  const found: VisiblePrice[] = [];
  // What is said of other products' prices is not asked: they are left out whatever it is.
  const isWanted = (reading: PriceReading) => {
    const piece = pieceOf(reading, page);
    return piece !== undefined && !standsElsewhere(piece, page.zones.zoneOf(piece.element));
  };
  for (const reading of readSignedPrices(page.text, context, isWanted)) {
    if (found.length % CLOCK_EVERY === CLOCK_EVERY - 1 && deadline.isOver()) break;
    if (isTornOff(reading, page.text)) continue;
    const piece = pieceOf(reading, page);
    if (piece) found.push(weigh(reading, piece, page.zones.zoneOf(piece.element), page));
  }
  const counted = withoutCrowds(withRepeats(withoutFalseOld(found))).sort(byScore);
  const isMeasured = (index: number) => index < MOST_MEASURED && !deadline.isOver();
  return counted.map((one, index) => (isMeasured(index) ? withLayout(one, layout) : one)).sort(byScore);
}

/** The piece that holds the first digit. */
function pieceOf({ start, quote }: PriceReading, page: PageText): TextPiece | undefined {
  return pieceAt(page, start + Math.max(0, quote.search(/\d/)));
}

function standsElsewhere(piece: TextPiece, zone: Zone): boolean {
  return piece.isAmongOthers || zone.isOtherProduct || zone.isSurrounding;
}

/** The end of a number that a letter like a digit ("9О,90"), or a mark too many, has torn in two. */
function isTornOff({ start, quote }: PriceReading, text: string): boolean {
  return (
    /^\d/.test(quote) && /\d(?:[OoОоlIЗб|][.,]?|[.,]{2})$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

function byScore(a: VisiblePrice, b: VisiblePrice): number {
  return b.score - a.score || a.reading.start - b.reading.start;
}

/** Amounts that are no price of the product. */
const NO_PRICES: ReadonlySet<PriceRole> = new Set([
  "instalment",
  "shipping",
  "saving",
  "deposit",
  "bonus",
  "minimum-order",
  // Often lower than what is asked today.
  "lowest",
]);
/** Prices of the product that nobody pays today. */
const NOT_OF_TODAY: ReadonlySet<PriceRole> = new Set(["old", "high"]);

function weigh(reading: PriceReading, piece: TextPiece, zone: Zone, page: PageText): VisiblePrice {
  const isOtherRole = NO_PRICES.has(reading.role);
  const isElsewhere = standsElsewhere(piece, zone) || reading.role === "cart";
  const isOld = zone.isStruck || zone.isNamedOld || NOT_OF_TODAY.has(reading.role);
  let score = isElsewhere ? -6 : 0;
  if (isOtherRole) score -= 6;
  if (zone.isOtherCost) score -= 3;
  if (zone.priceNames !== "") score += CURRENT_PRICE_CLASS.test(zone.priceNames) ? 3 : 2;
  if (reading.role === "unit-price") score -= 2;
  if (reading.role === "net") score -= 0.5;
  if (reading.amount.coefficient === 0) score -= 5;
  const before = page.text.slice(Math.max(0, reading.start - LONGEST_LABEL), reading.start);
  if (CURRENT_LABEL.test(before.toLowerCase())) score += 1.5;
  score += nearness(reading, page) + standsAlone(reading, page);
  return { reading, piece, zone, score, isOld, isElsewhere: isElsewhere || isOtherRole };
}

/** Up to 3 for standing soon after the heading, up to 2 for standing by the button that sells. */
function nearness({ start }: PriceReading, { headingEnd, buttons }: PageText): number {
  const distance = start - headingEnd;
  const byHeading = headingEnd < 0 ? 0.5 : distance >= 0 ? 3 * Math.max(0, 1 - distance / FAR) : -1;
  const away = buttons.distanceTo(start, BUTTON_REACH) ?? BUTTON_REACH;
  return byHeading + 2 * (1 - away / BUTTON_REACH);
}

/** A line that is little more than the price is a price tag; one in running text is mentioned only. */
function standsAlone({ start, end }: PriceReading, { text }: PageText): number {
  // No farther: a hostile page is one line.
  const before = text.slice(Math.max(0, start - RUNNING_TEXT), start);
  const after = text.slice(end, end + RUNNING_TEXT);
  const stop = after.indexOf("\n");
  const rest = before.length - (before.lastIndexOf("\n") + 1) + (stop < 0 ? after.length : stop);
  if (rest <= 24) return 1;
  return rest >= RUNNING_TEXT ? -1.5 : 0;
}

/** A class may be called "price-old" on every price: what is old has a lower one beside it, tax apart. */
function withoutFalseOld(prices: readonly VisiblePrice[]): VisiblePrice[] {
  return prices.map((price, index) => {
    const { zone } = price;
    if (!price.isOld || zone.isStruck || price.reading.role !== "current" || price.isElsewhere) return price;
    const hasLower = prices
      .slice(Math.max(0, index - 4), index + 5)
      .some((other) => isLowerBeside(other, price));
    return hasLower ? price : { ...price, isOld: false };
  });
}

function isLowerBeside(other: VisiblePrice, price: VisiblePrice): boolean {
  if (other.isElsewhere || other.isOld || other.reading.vat === "excluded") return false;
  const isBeside = Math.abs(other.reading.start - price.reading.start) < 300;
  return isBeside && compareDecimals(other.reading.amount, price.reading.amount) < 0;
}

/** The same amount again outside of lists speaks a little for it. */
function withRepeats(prices: readonly VisiblePrice[]): VisiblePrice[] {
  const counts = new Map<string, number>();
  for (const price of prices) {
    if (!price.isElsewhere) counts.set(keyOf(price), (counts.get(keyOf(price)) ?? 0) + 1);
  }
  return prices.map((price) => {
    const count = counts.get(keyOf(price)) ?? 0;
    return count > 1 ? { ...price, score: price.score + Math.min(1, 0.5 * (count - 1)) } : price;
  });
}

/** Different amounts in many like elements are a list of offers or products, not the price of this one. */
function withoutCrowds(prices: readonly VisiblePrice[]): VisiblePrice[] {
  const amounts = new Map<string, Set<string>>();
  for (const price of prices) {
    const kind = kindOf(price.piece.element);
    const known = amounts.get(kind);
    if (known) known.add(keyOf(price));
    else amounts.set(kind, new Set([keyOf(price)]));
  }
  return prices.map((price) => {
    const crowd = amounts.get(kindOf(price.piece.element))?.size ?? 0;
    return crowd >= 4 ? { ...price, score: price.score - Math.min(3, crowd / 3) } : price;
  });
}

function kindOf(element: Element): string {
  const own = `${element.tagName}.${element.getAttribute("class") ?? ""}`;
  const outer = element.parentElement;
  return outer ? `${outer.tagName}.${outer.getAttribute("class") ?? ""}>${own}` : own;
}

/** One of at least three like siblings with a picture and a link each: a product of a list. */
function isInCard(start: Element): boolean {
  let element = start;
  for (let level = 0; level < 7; level += 1) {
    const outer = element.parentElement;
    if (!outer || outer.tagName === "BODY") return false;
    const className = element.getAttribute("class");
    if (className && hasLikeSiblings(element, outer, className)) {
      if (element.querySelector("img") && element.querySelector("a[href]") && !element.querySelector("h1"))
        return true;
    }
    element = outer;
  }
  return false;
}

function hasLikeSiblings(element: Element, outer: Element, className: string): boolean {
  let count = 0;
  for (const sibling of outer.children) {
    if (sibling.tagName === element.tagName && sibling.getAttribute("class") === className) count += 1;
  }
  return count >= 3;
}

function keyOf({ reading }: VisiblePrice): string {
  return `${printDecimal(reading.amount)} ${reading.currency}`;
}

/** What only a drawn page tells: whether it shows at all, its size of type, and a line through it. */
function withLayout(price: VisiblePrice, { lookOf }: Layout): VisiblePrice {
  const { element, node } = price.piece;
  if (!price.isElsewhere && isInCard(element)) return { ...price, isElsewhere: true, score: price.score - 6 };
  const look = lookOf(node);
  if (!look) return price;
  if (!look.isShown) return { ...price, score: price.score - 3 };
  const bonus = Number.isFinite(look.size) ? Math.max(-0.5, Math.min(1.5, (look.size - 16) / 10)) : 0;
  return { ...price, isOld: price.isOld || look.isStruck, score: price.score + bonus };
}
