import type { MarketChange } from "../../../../shared/analysis/market-change.ts";
import { majorUnitsOf } from "../../../../shared/model/major-units.ts";
import type { CurrencyCode, Money } from "../../../../shared/model/money.ts";
import type { Watch } from "../../../../shared/model/watch.ts";
import type { OfferItem } from "../offers/offer-item.ts";
import type { ProductNets } from "./product-nets.ts";

/** One line of the market changes: a watched offer of which there is something to tell. */
export interface ChangeItem extends OfferItem {
  readonly watch: Watch;
  readonly change: MarketChange;
  /** Our net sales of the matched product in twelve months, one sum a currency; empty without a match or sales. */
  readonly stakes: readonly Money[];
}

/** Archived offers are out of sight, changes or not. */
export function changeItems(items: readonly OfferItem[], { bySku }: ProductNets): readonly ChangeItem[] {
  return items.flatMap((item): readonly ChangeItem[] => {
    const { watch, change, product, isArchived } = item;
    if (watch === undefined || change === undefined || isArchived) return [];
    return [{ ...item, watch, change, stakes: (product && bySku.get(product.sku)) ?? [] }];
  });
}

/**
 * Least first, so that descending shows what matters: what was not seen before the rest; then the money at stake, then by
 * how many per cent. Amounts are compared within a currency only, that of most sales first: what has none in it stands behind
 * what has any, by the next.
 */
export function byImportance(currencies: readonly CurrencyCode[]) {
  return (a: ChangeItem, b: ChangeItem): number =>
    Number(a.change.isUnseen) - Number(b.change.isUnseen) ||
    compareStakes(a, b, currencies) ||
    Math.abs(a.change.changeRatio ?? 0) - Math.abs(b.change.changeRatio ?? 0);
}

function compareStakes(a: ChangeItem, b: ChangeItem, currencies: readonly CurrencyCode[]): number {
  for (const currency of currencies) {
    const [ours, theirs] = [stakeIn(a, currency), stakeIn(b, currency)];
    // Unknown is behind any amount, and the same as itself.
    if (ours !== theirs) return (ours ?? -1) - (theirs ?? -1);
  }
  return 0;
}

/** Undefined or more than 0. */
function stakeIn({ stakes }: ChangeItem, currency: CurrencyCode): number | undefined {
  const stake = stakes.find((one) => one.currency === currency);
  return stake && majorUnitsOf(stake);
}
