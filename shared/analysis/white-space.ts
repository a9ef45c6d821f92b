import { compareTexts } from "../std/compare-texts.ts";
import { medianOf } from "../std/median.ts";
import type { CategorySpends } from "./category-spends.ts";

/** What clients who are alike spend, category by category: what one of them is held against. */
export interface PeerSpends {
  /** Who of them bought anything in the span. */
  readonly buyerIds: ReadonlySet<string>;
  /** One a category. */
  readonly categories: readonly {
    readonly category: string;
    readonly buyerCount: number;
    /** What those who buy it spend on it in the middle, in minor units. */
    readonly medianMinorUnits: number;
  }[];
}

/** A category that most peers buy and this client never did. */
export interface MissingCategory {
  readonly category: string;
  /** Peers who bought it, and their share in the peers who bought anything. */
  readonly peerCount: number;
  readonly peerRatio: number;
  /** What it may be worth. */
  readonly medianMinorUnits: number;
}

/** Of a group, once for all its members: whoever misses a category has spent nothing on it and so is not in its figures. */
export function peerSpends(
  { categories, byClient }: CategorySpends,
  peerIds: ReadonlySet<string>,
): PeerSpends {
  const peers = [...byClient].filter(([id]) => peerIds.has(id));
  const buyers = peers.filter(([, { minorUnits }]) => minorUnits.some((spent) => spent > 0));
  return {
    buyerIds: new Set(buyers.map(([id]) => id)),
    categories: categories.map((category, place) => {
      const spent = buyers.flatMap(([, { minorUnits }]) => positive(minorUnits[place]));
      return {
        category,
        buyerCount: spent.length,
        medianMinorUnits: Math.round(medianOf(spent) ?? 0),
      };
    }),
  };
}

/** That of most worth first; `ratio`: the share of the other buyers from which on a category is missed. */
export function whiteSpace(
  { byClient }: CategorySpends,
  { buyerIds, categories }: PeerSpends,
  { clientId, ratio }: { readonly clientId: string; readonly ratio: number },
): readonly MissingCategory[] {
  const own = byClient.get(clientId);
  const otherCount = buyerIds.size - Number(buyerIds.has(clientId));
  return categories
    .flatMap(({ category, buyerCount, medianMinorUnits }, place): readonly MissingCategory[] => {
      if (own?.everBought[place] === 1 || buyerCount === 0 || buyerCount / otherCount < ratio) return [];
      return [{ category, peerCount: buyerCount, peerRatio: buyerCount / otherCount, medianMinorUnits }];
    })
    .toSorted((a, b) => b.medianMinorUnits - a.medianMinorUnits || compareTexts(a.category, b.category));
}

function positive(spent: number | undefined): readonly number[] {
  return spent !== undefined && spent > 0 ? [spent] : [];
}
