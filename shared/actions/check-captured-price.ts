import type { Capture, CapturedPrice, CaptureFlag } from "../model/capture.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Offer } from "../model/offer.ts";
import type { Pack } from "../model/pack.ts";
import { type CheckedUnitPrice, checkUnitPrice } from "../price/packs/check-unit-price.ts";
import { packOfOffer } from "../price/packs/pack-of-offer.ts";
import { statedPack, statedUnitPrices } from "../price/packs/stated-packs.ts";
import { compareDecimals } from "../std/decimal.ts";
import { preferPackPrice } from "./prefer-pack-price.ts";

export interface CheckedCapture {
  readonly capture: Capture;
  /** How much is sold, as the person has written it, the name says or the page's data does. */
  readonly pack?: Pack | undefined;
}

/** As many as a capture takes. */
const [MOST_UNIT_PRICES, MOST_EVIDENCE] = [4, 40];
/** What a price that its own pack confirms leaves no doubt of. */
const SETTLED: ReadonlySet<CaptureFlag> = new Set(["several-prices", "ambiguous-amount"]);

/**
 * The page's own price of a kilogram, a litre or a piece held against its price and its pack: where they agree the price is
 * the right one, where they differ one of the three is wrong, and the person is to look. What the page's data says of a
 * measure is read here and has its rule in the evidence.
 */
export function checkCapturedPrice(read: Capture, known: Pick<Offer, "pack"> | undefined): CheckedCapture {
  const ofData = statedPack(read);
  const pack = packOfOffer({ name: read.name ?? "", pack: known?.pack, pagePack: ofData?.text });
  const capture = preferPackPrice(read, pack);
  const { price, unitPrices: seen = [], url } = capture;
  const stated = statedUnitPrices(capture);
  const unitPrices = [...seen, ...stated.map(({ unitPrice }) => unitPrice)].slice(0, MOST_UNIT_PRICES);
  const checked = price && checkUnitPrice(price, unitPrices, pack);
  const evidence = [
    ...capture.evidence,
    ...stated.map(({ unitPrice, measure }) => claimOf("unitPrice", measure.rule, unitPrice.quote, url)),
    ...(ofData ? [claimOf("pack", ofData.measure.rule, ofData.measure.text, url)] : []),
  ].slice(0, MOST_EVIDENCE);
  const flags = flagsAfter(capture, checked);
  const complete = { ...capture, flags, evidence, ...(unitPrices.length > 0 && { unitPrices }) };
  return { capture: complete, pack };
}

function flagsAfter({ price, flags }: Capture, checked: CheckedUnitPrice | undefined): CaptureFlag[] {
  if (checked?.verdict === "differs") return [...flags, "unit-price-differs"];
  const isConfirmed = price && checked?.verdict === "agrees" && isApart(checked.named, price);
  return isConfirmed ? flags.filter((flag) => !SETTLED.has(flag)) : flags;
}

/** The same amount once more confirms the pack, and not itself. */
function isApart(named: CapturedPrice, price: CapturedPrice): boolean {
  return compareDecimals(named.price, price.price) !== 0;
}

function claimOf(field: string, rule: Evidence["rule"], quote: string, url: string): Evidence {
  return { field, rule, quote, before: "", after: "", url };
}
