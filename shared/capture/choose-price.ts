import type { CaptureFlag } from "../model/capture.ts";
import { compareDecimals, type Decimal } from "../std/decimal.ts";
import type { VisiblePrice } from "./find-visible-prices.ts";
import type { ClaimedPrice } from "./read-structured-prices.ts";

/** One price with all that speaks for it: what the page claims, what a buyer sees, or both. */
export interface PriceChoice {
  readonly amount: Decimal;
  readonly claimed: ClaimedPrice | undefined;
  readonly visible: VisiblePrice | undefined;
  readonly score: number;
}

export interface ChosenPrices {
  readonly main: PriceChoice | undefined;
  readonly old: PriceChoice | undefined;
  /** What a person may choose instead, best first. */
  readonly others: readonly PriceChoice[];
  readonly flags: readonly CaptureFlag[];
}

/** A price that is only seen must be this likely; only claimed counts as CLAIM, one more rule as EXTRA_CLAIM. */
const SEEN_ENOUGH = 4.2;
const CLAIM = 2.5;
const EXTRA_CLAIM = 2;
/** What is claimed and not seen as a price of this product stands against what is seen as plainly as this. */
const CLAIM_UNSEEN = 6.2;
const CLAIM_SEEN_OLD = 2;
const CLOSE = 1;
const MOST_OTHERS = 8;

/** The price that the buyer pays: what is seen decides, what is claimed supports; where they differ there is a flag. */
export function choosePrice(claims: readonly ClaimedPrice[], seen: readonly VisiblePrice[]): ChosenPrices {
  const choices = [...fromClaims(claims, seen), ...fromSeen(claims, seen)].sort((a, b) => b.score - a.score);
  const [best] = choices;
  const main = best && (best.claimed || best.score >= SEEN_ENOUGH) ? best : undefined;
  if (!main) return { main: undefined, old: undefined, others: choices.slice(0, MOST_OTHERS), flags: [] };
  const others = choices.filter(({ amount }) => compareDecimals(amount, main.amount) !== 0);
  return {
    main,
    old: findOld(main, claims, seen),
    others: distinct(others).slice(0, MOST_OTHERS),
    flags: flagsOf(main, others, claims, seen),
  };
}

function fromClaims(claims: readonly ClaimedPrice[], seen: readonly VisiblePrice[]): PriceChoice[] {
  return claims
    .filter(({ role }) => role === "current" || role === "low")
    .map((claimed, index) => {
      const same = seen.filter(({ reading }) => compareDecimals(reading.amount, claimed.amount) === 0);
      const visible = same.find((one) => !one.isOld && !one.isElsewhere);
      const weight = index === 0 ? CLAIM : EXTRA_CLAIM;
      return {
        amount: claimed.amount,
        claimed,
        visible,
        score: scoreOfClaim(same, visible, weight) - index / 100,
      };
    });
}

function scoreOfClaim(
  same: readonly VisiblePrice[],
  visible: VisiblePrice | undefined,
  weight: number,
): number {
  if (visible) return Math.max(visible.score, 1) + weight + 1;
  if (same.some(({ isOld, isElsewhere }) => isOld && !isElsewhere)) return CLAIM_SEEN_OLD;
  return CLAIM_UNSEEN - CLAIM + weight;
}

function fromSeen(claims: readonly ClaimedPrice[], seen: readonly VisiblePrice[]): PriceChoice[] {
  return seen
    .filter((one) => !one.isOld && !one.isElsewhere && one.reading.amount.coefficient > 0)
    .filter(
      ({ reading }) =>
        !claims.some((claim) => isMain(claim) && compareDecimals(claim.amount, reading.amount) === 0),
    )
    .map((visible) => ({
      amount: visible.reading.amount,
      claimed: undefined,
      visible,
      score: visible.score,
    }));
}

function isMain({ role }: ClaimedPrice): boolean {
  return role === "current" || role === "low";
}

/** The crossed-out price nearest to the main one, dearer than it; else the list price that is claimed. */
function findOld(
  main: PriceChoice,
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
): PriceChoice | undefined {
  const at = main.visible?.reading.start;
  const dearer = (amount: Decimal) => compareDecimals(amount, main.amount) > 0;
  let nearest: VisiblePrice | undefined;
  for (const one of seen) {
    if (!one.isOld || one.isElsewhere || one.reading.role === "high" || !dearer(one.reading.amount)) continue;
    if (one.reading.currency !== (main.visible?.reading.currency ?? main.claimed?.currency)) continue;
    const away = at === undefined ? 0 : Math.abs(one.reading.start - at);
    if (away < 400 && (!nearest || away < Math.abs(nearest.reading.start - (at ?? 0)))) nearest = one;
  }
  const claimed = claims.find(({ role, amount }) => role === "old" && dearer(amount));
  if (!nearest && !claimed) return undefined;
  const amount = nearest?.reading.amount ?? claimed?.amount;
  return amount && { amount, claimed: nearest ? undefined : claimed, visible: nearest, score: 0 };
}

function flagsOf(
  main: PriceChoice,
  others: readonly PriceChoice[],
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
): CaptureFlag[] {
  const flags = new Set<CaptureFlag>();
  const reading = main.visible?.reading;
  const strongest = others[0];
  const hasOtherClaim = claims.some(
    (claim) => claim.role === "current" && compareDecimals(claim.amount, main.amount) !== 0,
  );
  if (claims.some(isMain) && !main.claimed) flags.add("structured-differs");
  if (!main.visible && seen.some((one) => !one.isElsewhere && !one.isOld && one.score >= SEEN_ENOUGH)) {
    flags.add("structured-differs");
  }
  if (hasOtherClaim)
    flags.add(new Set(claims.map(({ rule }) => rule)).size > 1 ? "structured-differs" : "several-prices");
  if (strongest && main.score - strongest.score < CLOSE) flags.add("several-prices");
  if (!main.claimed && main.score < SEEN_ENOUGH + 1.5) flags.add("several-prices");
  if (reading?.role === "from" || main.claimed?.role === "low") flags.add("from-price");
  if (claims.some(({ role, amount }) => role === "high" && compareDecimals(amount, main.amount) > 0))
    flags.add("range");
  if (main.claimed ? main.claimed.isAmountAmbiguous : reading?.isAmountAmbiguous)
    flags.add("ambiguous-amount");
  if (main.claimed?.currency === undefined && (reading?.isCurrencyAmbiguous ?? true))
    flags.add("ambiguous-currency");
  return [...flags];
}

function distinct(choices: readonly PriceChoice[]): PriceChoice[] {
  const kept: PriceChoice[] = [];
  for (const choice of choices) {
    if (!kept.some(({ amount }) => compareDecimals(amount, choice.amount) === 0)) kept.push(choice);
  }
  return kept;
}
