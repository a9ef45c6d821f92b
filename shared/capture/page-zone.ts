import {
  OLD_PRICE_CLASS,
  OTHER_COST_CLASS,
  OTHER_PRODUCTS_CLASS,
  PRICE_CLASS,
  SURROUNDINGS_CLASS,
} from "./page-words-table.ts";

/** What the elements around a piece of text say about it. */
export interface Zone {
  readonly isOtherProduct: boolean;
  readonly isSurrounding: boolean;
  readonly isOtherCost: boolean;
  readonly isStruck: boolean;
  /** Called an old price by a class, which shops also leave on their only price. */
  readonly isNamedOld: boolean;
  /** Class names and ids of the nearest elements, innermost last, while they are about a price. */
  readonly priceNames: string;
}

const PLAIN_ZONE: Zone = {
  isOtherProduct: false,
  isSurrounding: false,
  isOtherCost: false,
  isStruck: false,
  isNamedOld: false,
  priceNames: "",
};

/** A form can hide its own parent behind a field of that name, and lead in a circle. */
const MOST_LEVELS = 1000;
/** A block of fewer elements is read as fast as it is left out. */
const LARGE = 20;
const STRIKES = new Set(["DEL", "S", "STRIKE"]);

/** Zones of a page's elements, each worked out once and only when it is asked for: few elements hold a price. */
export class ZoneReader {
  readonly #zones = new Map<Element, Zone>();
  readonly #heading: Element | undefined;

  /** @param heading that of the page's own product; what holds it is not beside the product, whatever it is called. */
  constructor(heading?: Element) {
    this.#heading = heading;
  }

  /**
   * Whether a large block of the page is about other products or stands around the product, as its zone says, so that no price
   * of the product is in it. On most pages more than half of all elements stand in such blocks.
   */
  isLargeBeside(block: Element, tag: string): boolean {
    return this.#saysToBeBeside(block, tag) && block.querySelectorAll("*").length > LARGE;
  }

  /** Cost: the ancestors that nobody asked about before. */
  zoneOf(element: Element): Zone {
    const way: Element[] = [];
    let zone: Zone | undefined;
    for (let at: Element | null = element; at && zone === undefined; at = at.parentElement) {
      zone = at.tagName === "BODY" ? PLAIN_ZONE : this.#zones.get(at);
      if (zone === undefined) way.push(at);
      if (way.length > MOST_LEVELS) break;
    }
    let inner = zone ?? PLAIN_ZONE;
    for (const passed of way.reverse()) {
      inner = this.#zoneInside(passed, inner);
      this.#zones.set(passed, inner);
    }
    return inner;
  }

  #zoneInside(element: Element, outer: Zone): Zone {
    const tag = String(element.tagName).toUpperCase();
    const isStruck = outer.isStruck || STRIKES.has(tag) || isStruckByStyle(element);
    const isSurrounding = outer.isSurrounding || tag === "NAV" || tag === "FOOTER";
    const names = namesOf(element);
    const meaning = names.length > 2 ? meaningOf(names) : NO_MEANING;
    if (meaning === NO_MEANING && isSame(outer, isStruck, isSurrounding)) return outer;
    return {
      isOtherProduct: outer.isOtherProduct || (meaning.isOtherProduct && !this.#holdsHeading(element)),
      isSurrounding: isSurrounding || (meaning.isSurrounding && !this.#holdsHeading(element)),
      isOtherCost: outer.isOtherCost || meaning.isOtherCost,
      isStruck,
      isNamedOld: outer.isNamedOld || meaning.isOld,
      priceNames: meaning.isPrice
        ? `${outer.priceNames.slice(-120)} ${names.slice(0, 120)}`
        : outer.priceNames,
    };
  }

  #saysToBeBeside(block: Element, tag: string): boolean {
    if (tag === "NAV" || tag === "FOOTER") return !isInMain(block) && !this.#holdsHeading(block);
    const names = namesOf(block);
    if (names.length <= 2) return false;
    const { isOtherProduct, isSurrounding } = meaningOf(names);
    return (isOtherProduct || (isSurrounding && !isInMain(block))) && !this.#holdsHeading(block);
  }

  #holdsHeading(element: Element): boolean {
    return (
      (this.#heading !== undefined && element.contains(this.#heading)) || element.querySelector("h1") !== null
    );
  }
}

/** There, navigation is that of the product: its tabs, where to buy it. */
function isInMain(block: Element): boolean {
  return block.closest("main,[role=main]") !== null;
}

interface Meaning {
  readonly isOtherProduct: boolean;
  readonly isSurrounding: boolean;
  readonly isOtherCost: boolean;
  readonly isOld: boolean;
  readonly isPrice: boolean;
}

const NO_MEANING: Meaning = {
  isOtherProduct: false,
  isSurrounding: false,
  isOtherCost: false,
  isOld: false,
  isPrice: false,
};
const MOST_MEANINGS = 5000;
/** A page repeats its class names thousands of times; each text of them is understood once. */
const meanings = new Map<string, Meaning>();

function meaningOf(names: string): Meaning {
  const known = meanings.get(names);
  if (known) return known;
  const head = names.slice(0, 200);
  const meaning = {
    isOtherProduct: OTHER_PRODUCTS_CLASS.test(head),
    isSurrounding: SURROUNDINGS_CLASS.test(head),
    isOtherCost: OTHER_COST_CLASS.test(head),
    isOld: OLD_PRICE_CLASS.test(head),
    isPrice: PRICE_CLASS.test(head),
  };
  const kept = Object.values(meaning).some(Boolean) ? meaning : NO_MEANING;
  if (meanings.size < MOST_MEANINGS) meanings.set(names, kept);
  return kept;
}

function isSame(outer: Zone, isStruck: boolean, isSurrounding: boolean): boolean {
  return outer.isStruck === isStruck && outer.isSurrounding === isSurrounding;
}

function namesOf(element: Element): string {
  const itemprop = element.getAttribute("itemprop") ?? "";
  return `${element.getAttribute("class") ?? ""} ${element.id ?? ""} ${itemprop}`;
}

function isStruckByStyle(element: Element): boolean {
  return /line-through/.test(element.getAttribute("style") ?? "");
}

/** The outermost and inner elements of which the markup says so, found by the browser's own search. */
export function listHidden(document: Document): ReadonlySet<Element> {
  const marked = document.querySelectorAll("[hidden],[style*=none i],[style*=hidden i]");
  return new Set([...marked].filter(isHiddenByMarkup));
}

/** Whether the markup itself says that an element does not show; a style sheet may say so too. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  return /display:\s*none|visibility:\s*hidden/.test(element.getAttribute("style") ?? "");
}
