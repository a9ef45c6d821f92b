/** What a step of the price costs or brings. Margins are margins on price, never mark-ups on cost. */

/** A mark-up on cost as a margin on price: 20 % on top is 16.7 % of the price. */
export function marginOfMarkup(markupRatio: number): number {
  return markupRatio / (1 + markupRatio);
}

/**
 * By what share volume may fall (below 0) or must rise for the margin in money to stay, when the price moves by `priceRatio` and cost stays; undefined
 * where the new price leaves no margin: no volume makes up for it.
 */
export function breakEvenVolume(marginRatio: number, priceRatio: number): number | undefined {
  const left = marginRatio + priceRatio;
  return left > 0 ? -priceRatio / left + 0 : undefined;
}

/** The lowest price that leaves the wanted margin on price: cost / (1 − margin); undefined for a margin of all or more. */
export function floorPrice(cost: number, marginRatio: number): number | undefined {
  return marginRatio < 1 ? cost / (1 - marginRatio) : undefined;
}
