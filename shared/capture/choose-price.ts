import type { PriceFlag } from "../model/capture.ts";
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
  readonly flags: readonly PriceFlag[];
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

/**
 * The price that the buyer pays: what is seen decides, what is claimed supports; where they differ there is a flag.
 *
 * @param told what the person's own recipe reads; it stands, whatever else the page says.
 */
export function choosePrice(
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
  told?: PriceChoice,
): ChosenPrices {
  const choices = [...fromClaims(claims, seen), ...fromSeen(claims, seen)].sort((a, b) => b.score - a.score);
  const [best] = choices;
  const main = told ?? (best && (best.claimed || best.score >= SEEN_ENOUGH) ? best : undefined);
  if (!main) return { main: undefined, old: undefined, others: choices.slice(0, MOST_OTHERS), flags: [] };
  const others = choices.filter(({ amount }) => compareDecimals(amount, main.amount) !== 0);
  return {
    main,
    old: findOld(main, claims, seen),
    others: distinct(others, MOST_OTHERS),
    flags: told ? doubtsOf(told) : flagsOf(main, others, claims, seen),
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

const OLD_PRICE_REACH = 400;

/** The crossed-out price nearest to the main one, dearer than it; else the list price that is claimed. */
function findOld(
  main: PriceChoice,
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
): PriceChoice | undefined {
  const currency = main.visible?.reading.currency ?? main.claimed?.currency;
  const at = main.visible?.reading.start;
  const distance = ({ reading }: VisiblePrice) => (at === undefined ? 0 : Math.abs(reading.start - at));
  const [nearest] = seen
    .filter((one) => isCrossedOut(one) && one.reading.currency === currency)
    .filter((one) => compareDecimals(one.reading.amount, main.amount) > 0 && distance(one) < OLD_PRICE_REACH)
    .sort((a, b) => distance(a) - distance(b));
  if (nearest) return { amount: nearest.reading.amount, claimed: undefined, visible: nearest, score: 0 };
  const claimed = claims.find(
    ({ role, amount }) => role === "old" && compareDecimals(amount, main.amount) > 0,
  );
  return claimed && { amount: claimed.amount, claimed, visible: undefined, score: 0 };
}

function isCrossedOut({ isOld, isElsewhere, reading }: VisiblePrice): boolean {
  return isOld && !isElsewhere && reading.role !== "high";
}

function flagsOf(
  main: PriceChoice,
  others: readonly PriceChoice[],
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
): PriceFlag[] {
  const told: readonly (readonly [PriceFlag, boolean])[] = [
    ["structured-differs", claimsDiffer(main, claims, seen)],
    ["several-prices", isContested(main, others, claims, seen)],
    ["from-price", main.visible?.reading.role === "from" || main.claimed?.role === "low"],
    ["range", claims.some(({ role, amount }) => role === "high" && compareDecimals(amount, main.amount) > 0)],
  ];
  return [...told.filter(([, isTrue]) => isTrue).map(([flag]) => flag), ...doubtsOf(main)];
}

/** What is not certain of the amount itself, whoever chose it. */
function doubtsOf(main: PriceChoice): PriceFlag[] {
  return [
    ...((main.claimed ?? main.visible?.reading)?.isAmountAmbiguous ? (["ambiguous-amount"] as const) : []),
    ...(isCurrencyGuessed(main) ? (["ambiguous-currency"] as const) : []),
  ];
}

/** What is claimed is not what is seen, or two rules claim different prices. */
function claimsDiffer(
  main: PriceChoice,
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
): boolean {
  if (!main.claimed) return claims.some(isMain);
  const isSeenOtherwise = seen.some(
    (one) => !one.isElsewhere && !one.isOld && one.score >= SEEN_ENOUGH && !isConverted(one, main, seen),
  );
  if (!main.visible && isSeenOtherwise) return true;
  // A rule that names the price too, beside those of other variants, agrees.
  const agreeing = new Set(claims.filter((claim) => isSameAmount(claim, main)).map(({ rule }) => rule));
  return claims.some((claim) => !agreeing.has(claim.rule) && isOtherClaim(claim, main));
}

/** How near the same price in two currencies stands. */
const CONVERTED_REACH = 100;

/** The main price over again in another currency, as where two currencies are shown side by side. */
function isConverted(one: VisiblePrice, main: PriceChoice, seen: readonly VisiblePrice[]): boolean {
  const { currency, start, isCurrencyAmbiguous } = one.reading;
  const own = main.claimed?.currency ?? main.visible?.reading.currency;
  if (currency === undefined || own === undefined || currency === own || isCurrencyAmbiguous) return false;
  return seen.some(
    ({ reading }) =>
      reading.currency === own &&
      isSameAmount(reading, main) &&
      Math.abs(reading.start - start) < CONVERTED_REACH,
  );
}

function isSameAmount({ amount }: { readonly amount: Decimal }, main: PriceChoice): boolean {
  return compareDecimals(amount, main.amount) === 0;
}

function isContested(
  main: PriceChoice,
  others: readonly PriceChoice[],
  claims: readonly ClaimedPrice[],
  seen: readonly VisiblePrice[],
): boolean {
  const strongest = others.find(({ visible }) => !visible || !isConverted(visible, main, seen));
  if (strongest && main.score - strongest.score < CLOSE) return true;
  if (!main.claimed && main.score < SEEN_ENOUGH + 1.5) return true;
  // Of variants that cost different amounts the one in view is seen.
  if (main.visible) return false;
  return claims.some((claim) => claim.rule === main.claimed?.rule && isOtherClaim(claim, main));
}

function isOtherClaim(claim: ClaimedPrice, main: PriceChoice): boolean {
  return claim.role === "current" && !isSameAmount(claim, main);
}

function isCurrencyGuessed({ claimed, visible }: PriceChoice): boolean {
  return claimed?.currency === undefined && (visible?.reading.isCurrencyAmbiguous ?? true);
}

function distinct(choices: readonly PriceChoice[], most: number): PriceChoice[] {
  const kept: PriceChoice[] = [];
  for (const choice of choices) {
    if (kept.length === most) break;
    if (!kept.some(({ amount }) => compareDecimals(amount, choice.amount) === 0)) kept.push(choice);
  }
  return kept;
}
