import { BUY_WORDS } from "./page-words-table.ts";

const LONGEST_LABEL = 60;

/** What can be pressed on a page, in the order of its text. Whether it sells is only asked of what stands near a price. */
export class BuyButtons {
  readonly #offsets: number[] = [];
  readonly #elements: Element[] = [];
  readonly #sells: (boolean | undefined)[] = [];

  /** Offsets must not fall. */
  note(element: Element, offset: number): void {
    this.#offsets.push(offset);
    this.#elements.push(element);
  }

  /** How far the nearest button that sells is from an offset, up to `reach`; undefined when none is so near. */
  distanceTo(offset: number, reach: number): number | undefined {
    let nearest: number | undefined;
    for (let index = this.#firstFrom(offset - reach); index < this.#offsets.length; index += 1) {
      const away = Math.abs((this.#offsets[index] ?? 0) - offset);
      if ((this.#offsets[index] ?? 0) > offset + (nearest ?? reach)) break;
      if (away <= (nearest ?? reach) && this.#isSelling(index)) nearest = away;
    }
    return nearest;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isSelling(index: number): boolean {
    const known = this.#sells[index];
    if (known !== undefined) return known;
    const element = this.#elements[index];
    const sells = element !== undefined && saysToBuy(element);
    this.#sells[index] = sells;
    return sells;
  }
}

function saysToBuy(element: Element): boolean {
  const isInput = element.tagName.toUpperCase() === "INPUT";
  const words = isInput ? (element.getAttribute("value") ?? "") : (element.textContent ?? "");
  return words.length < LONGEST_LABEL && BUY_WORDS.test(`${words} ${element.getAttribute("title") ?? ""}`);
}
