import type { MarketChange } from "../../../../shared/analysis/market-change.ts";
import { majorUnitsOf } from "../../../../shared/model/major-units.ts";
import type { Money } from "../../../../shared/model/money.ts";
import type { Watch } from "../../../../shared/model/watch.ts";
import type { OfferItem } from "../offers/offer-item.ts";
import type { ProductNets } from "./product-nets.ts";

/** One line of the market changes: a watched offer of which there is something to tell. */
export interface ChangeItem extends OfferItem {
  readonly watch: Watch;
  readonly change: MarketChange;
  /** Our net sales of the matched product in twelve months; undefined without a match or sales. */
  readonly stake: Money | undefined;
}

/** Archived offers are out of sight, changes or not. */
export function changeItems(items: readonly OfferItem[], nets: ProductNets): readonly ChangeItem[] {
  return items.flatMap((item): readonly ChangeItem[] => {
    const { watch, change, product, isArchived } = item;
    if (watch === undefined || change === undefined || isArchived) return [];
    return [{ ...item, watch, change, stake: product && nets.get(product.sku) }];
  });
}

/**
 * Least first, so that descending shows what matters: what was not seen before the rest; then the money at stake, then by
 * how many per cent. Currencies are not converted: amounts of ours are mostly of one.
 */
export function byImportance(a: ChangeItem, b: ChangeItem): number {
  return (
    Number(a.change.isUnseen) - Number(b.change.isUnseen) ||
    stakeOf(a) - stakeOf(b) ||
    Math.abs(a.change.changeRatio ?? 0) - Math.abs(b.change.changeRatio ?? 0)
  );
}

function stakeOf({ stake }: ChangeItem): number {
  return stake === undefined ? 0 : majorUnitsOf(stake);
}
