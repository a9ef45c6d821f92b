import { isChanged, isSamePrice } from "../analysis/market-change.ts";
import type { Capture, CapturedPrice, CaptureFlag } from "../model/capture.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ObservationId, OfferId } from "../model/ids.ts";
import type { Offer } from "../model/offer.ts";
import { priceDoubtOf } from "../model/price-doubt.ts";
import type { PriceObservation } from "../model/price-observation.ts";
import type { MissReason, Watch } from "../model/watch.ts";
import { listObservationsOf } from "../store/find-offers.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import type { RecordWrite } from "../store/tables.ts";
import { checkCapturedPrice } from "./check-captured-price.ts";
import { afterMiss, afterRead, type Timing } from "./watch-schedule.ts";

/** What a check came to. A capture is of the page's structured data, or of what the person's recipe finds, alone. */
export type CheckOutcome =
  | { readonly kind: "read"; readonly capture: Capture }
  | { readonly kind: "missed"; readonly reason: MissReason; readonly retryAfterMs?: number | undefined };

/** With these nobody can say which price is meant, and nobody is there to choose. */
const UNSURE: ReadonlySet<CaptureFlag> = new Set([
  "structured-differs",
  "several-prices",
  "ambiguous-amount",
  "ambiguous-currency",
]);
/** A price that stays is kept again once a day, so that a history says until when it stood. */
const SEEN_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps what a check came to, in one write: the price where it changed, was last seen a day ago or was unknown meanwhile, and when to look again.
 * Nothing of an offer that is no longer watched; the watch of one that is gone goes too. A price is never taken on trust: see `judge`.
 */
export async function recordCheck(options: {
  readonly store: Store;
  readonly offerId: OfferId;
  readonly outcome: CheckOutcome;
  readonly timing: Timing;
  readonly newId: () => string;
}): Promise<void> {
  const { store, offerId, outcome, timing, newId } = options;
  await rewriteRecords(store, async () => {
    const [watch, offer] = await Promise.all([
      getRecord(store, "watches", offerId),
      getRecord(store, "offers", offerId),
    ]);
    if (watch === undefined || watch.stoppedAt !== undefined) return { writes: [] };
    if (offer === undefined)
      return { writes: [{ table: "watches" as const, id: offerId, removed: true as const }] };
    if (outcome.kind === "missed") return { writes: [watchWrite(afterMiss(watch, outcome, timing))] };
    const latest = (await listObservationsOf(store, offerId)).at(-1);
    const verdict = judge(outcome.capture, offer, latest);
    if ("reason" in verdict) return { writes: [watchWrite(missed(watch, verdict, timing))] };
    const seen = observationOf(verdict.price, outcome.capture, { offer, latest, timing, newId });
    return { writes: writesOf(watch, seen, latest, timing) };
  });
}

type Verdict =
  | { readonly price: CapturedPrice }
  | { readonly reason: MissReason; readonly doubtful?: CapturedPrice["price"] };

/**
 * Whether the price of the structured data may be kept without a person's look: it is one price, of this product, as far
 * from the last one as prices go; and where the last price was read in sight alone, the structured data must say the same
 * once before its changes are believed (some shops' data says a list price for ever).
 */
function judge(capture: Capture, offer: Offer, latest: PriceObservation | undefined): Verdict {
  const { price, flags } = capture;
  // The person has said that this site is not to be read in the usual way.
  if (flags.includes("recipe-missed")) return { reason: "recipe-missed" };
  if (price === undefined) return { reason: "no-price" };
  if (isOtherProduct(capture, offer)) return { reason: "other-product" };
  if (flags.some((flag) => UNSURE.has(flag))) return { reason: "several-prices" };
  if (latest === undefined || isSamePrice(latest.price, price.price)) return { price };
  if (!isProven(latest, capture)) return { reason: "unproven" };
  if (isContradicted(capture, offer)) return { reason: "several-prices", doubtful: price.price };
  const doubt = priceDoubtOf(latest.price, price.price);
  return doubt === undefined ? { price } : { reason: "out-of-line", doubtful: price.price };
}

/** Whether the page's own price of a kilogram, a litre or a piece comes to another price than the one read. */
function isContradicted(capture: Capture, offer: Offer): boolean {
  const { flags } = checkCapturedPrice(capture, offer).capture;
  return flags.includes("unit-price-differs");
}

function isOtherProduct(capture: Capture, offer: Offer): boolean {
  if (capture.gtin !== undefined && offer.gtin !== undefined) return capture.gtin !== offer.gtin;
  return (
    capture.sku !== undefined &&
    offer.sku !== undefined &&
    capture.sku !== offer.sku &&
    capture.name !== offer.name
  );
}

/**
 * Whether the price was read before in the way in which it is read now: by the person's recipe, or by the structured data
 * of the page. The two may mean different prices.
 */
function isProven(latest: PriceObservation, capture: Capture): boolean {
  const before = priceRulesOf(latest);
  if (before.includes("recipe") || priceRulesOf(capture).includes("recipe"))
    return before.includes("recipe") && priceRulesOf(capture).includes("recipe");
  return before.some((rule) => !["visible-text", "selection", "typed"].includes(rule));
}

function priceRulesOf({ evidence }: Pick<Capture, "evidence">): readonly Evidence["rule"][] {
  return evidence.filter(({ field }) => field === "price").map(({ rule }) => rule);
}

function missed(
  watch: Watch,
  { reason, doubtful }: Extract<Verdict, { reason: MissReason }>,
  timing: Timing,
): Watch {
  const after = afterMiss(watch, { reason }, timing);
  if (doubtful === undefined) return after;
  return {
    ...after,
    unseenSince: watch.unseenSince ?? timing.now,
    doubtful: { price: doubtful, readAt: timing.now },
  };
}

interface Circumstances {
  readonly offer: Offer;
  readonly latest: PriceObservation | undefined;
  readonly timing: Timing;
  readonly newId: () => string;
}

/** Structured data seldom says whether VAT is in it and what one price buys: of the same page, that is as it was. */
function observationOf(
  { price, vat, unit }: CapturedPrice,
  { oldPrice, availability, evidence }: Capture,
  { offer, latest, timing, newId }: Circumstances,
): PriceObservation {
  const knownUnit = unit ?? latest?.unit;
  return {
    id: newId() as ObservationId,
    offerId: offer.id,
    observedAt: timing.now,
    price,
    vat: vat === "unknown" ? (latest?.vat ?? vat) : vat,
    seenBy: "watch",
    evidence,
    ...(oldPrice && { oldPrice: oldPrice.price }),
    ...(knownUnit !== undefined && { unit: knownUnit }),
    ...(availability && { availability }),
  };
}

function writesOf(
  watch: Watch,
  seen: PriceObservation,
  latest: PriceObservation | undefined,
  timing: Timing,
): readonly RecordWrite[] {
  const isChange = latest !== undefined && isChanged(latest, seen);
  const isOld =
    latest === undefined || Date.parse(timing.now) - Date.parse(latest.observedAt) >= SEEN_AGAIN_AFTER_MS;
  const read = afterRead(watch, timing);
  // After a gap a history says when the price is known again.
  const isAfterGap = watch.state !== "watched" || read.misses !== watch.misses;
  const unseenSince = watch.unseenSince ?? timing.now;
  return [
    ...(isChange || isOld || isAfterGap ? [{ table: "observations" as const, record: seen }] : []),
    watchWrite(isChange ? { ...read, unseenSince } : read),
  ];
}

function watchWrite(record: Watch): RecordWrite {
  return { table: "watches", record };
}
