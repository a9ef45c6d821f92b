import type { PriceDifference } from "../model/capture.ts";
import { compareDecimals, type Decimal } from "../std/decimal.ts";
import type { ChosenPrices } from "./choose-price.ts";
import type { VisiblePrice } from "./find-visible-prices.ts";
import type { ClaimedPrice } from "./read-structured-prices.ts";

/** What a page's data claims beside what a buyer sees, and why they may differ. */
export interface NamedDifference {
  readonly kind: PriceDifference["kind"];
  readonly claimed: ClaimedPrice;
  readonly seen: VisiblePrice;
}

/** Everything that was read of the page's prices. */
export interface PricesRead {
  readonly claims: readonly ClaimedPrice[];
  readonly seen: readonly VisiblePrice[];
  /** The page's text, in which the offsets of `seen` lie. */
  readonly text: string;
}

/** The two prices behind "structured-differs"; undefined where nothing differs, or only claims differ among themselves. */
export function nameDifference({ main, flags }: ChosenPrices, read: PricesRead): NamedDifference | undefined {
  if (!main || !flags.includes("structured-differs")) return undefined;
  const seen = main.visible ?? read.seen.find((one) => !one.isOld && !one.isElsewhere);
  const amount = seen?.reading.amount;
  const claimed = amount && read.claims.find((claim) => isAsked(claim) && !isSame(claim.amount, amount));
  return seen && claimed && { kind: kindOf(claimed, seen, read), claimed, seen };
}

function kindOf(claimed: ClaimedPrice, seen: VisiblePrice, read: PricesRead): PriceDifference["kind"] {
  const sameAsClaimed = read.seen.filter(({ reading }) => isSame(reading.amount, claimed.amount));
  if (isOtherCurrency(claimed, seen)) return "currency";
  if ([seen, ...sameAsClaimed].some((one) => CARD.test(textAround(one, read.text)))) return "card";
  if (differsByTax(claimed, seen, sameAsClaimed)) return "tax";
  if (isSale(claimed, seen, sameAsClaimed, read.claims)) return "sale";
  return isWithinRange(seen, read.claims) ? "range" : "other";
}

function isOtherCurrency(claimed: ClaimedPrice, { reading }: VisiblePrice): boolean {
  const isKnown = claimed.currency !== undefined && reading.currency !== undefined;
  return isKnown && !reading.isCurrencyAmbiguous && claimed.currency !== reading.currency;
}

/** Words of a price for those who hold the shop's own card; paying by card is another matter. */
const CARD =
  /clubcard|loyalty|members? price|with (?:your )?(?:club ?)?card|(?<!plat[aă] |pl[aă]ti[țt]i |achita[țt]i )cu cardul|card(?:ul)? de (?:fidelitate|client)|(?<!оплата |оплатить )(?:по карте|с картой)|(?:mit|dank) (?:der )?(?:kunden|club)?karte|avec (?:la |votre )?carte (?!bancaire|bleue)|z kartą|kártyával|s (?:klubovou )?kartou/i;
const CARD_REACH = 48;

function textAround({ reading }: VisiblePrice, text: string): string {
  return text.slice(Math.max(0, reading.start - CARD_REACH), reading.end + CARD_REACH);
}

/** Rates of VAT in the countries that we read, per cent. */
const RATES = [5, 6, 7, 8, 9, 10, 11, 12, 13, 13.5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27];
/** What rounding to cents leaves open. */
const CENT = 0.011;

/** Net and gross: only where the page says of one of them which it is, since a discount may be as large as a tax. */
function differsByTax(
  claimed: ClaimedPrice,
  { reading }: VisiblePrice,
  sameAsClaimed: readonly VisiblePrice[],
): boolean {
  const isSaid =
    claimed.vat !== "unknown" ||
    reading.vat !== "unknown" ||
    sameAsClaimed.some((one) => one.reading.vat !== "unknown" || one.reading.role === "net");
  if (!isSaid) return false;
  const [net = 0, gross = 0] = [numberOf(claimed.amount), numberOf(reading.amount)].sort((a, b) => a - b);
  return RATES.some((rate) => Math.abs(net * (1 + rate / 100) - gross) <= CENT * (1 + rate / 100));
}

function isSale(
  claimed: ClaimedPrice,
  { reading }: VisiblePrice,
  sameAsClaimed: readonly VisiblePrice[],
  claims: readonly ClaimedPrice[],
): boolean {
  if (compareDecimals(claimed.amount, reading.amount) > 0) return sameAsClaimed.some(({ isOld }) => isOld);
  return claims.some(({ role, amount }) => role === "old" && isSame(amount, reading.amount));
}

function isWithinRange({ reading }: VisiblePrice, claims: readonly ClaimedPrice[]): boolean {
  if (reading.role === "from" || reading.role === "high") return true;
  const asked = claims.filter((claim) => isAsked(claim) || claim.role === "high");
  const isAbove = asked.some(({ amount }) => compareDecimals(amount, reading.amount) < 0);
  return isAbove && asked.some(({ amount }) => compareDecimals(amount, reading.amount) > 0);
}

function isAsked({ role }: ClaimedPrice): boolean {
  return role === "current" || role === "low";
}

function isSame(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) === 0;
}

function numberOf({ coefficient, scale }: Decimal): number {
  return coefficient / 10 ** scale;
}
