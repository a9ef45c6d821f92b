import { compareTexts } from "../std/compare-texts.ts";
import { wholeShares } from "./whole-shares.ts";

/** What a product brought before and after; net in minor units of one currency, quantity in the product's unit. */
export interface ProductChange {
  readonly sku: string;
  readonly name: string;
  /** Absent where nothing was sold then. */
  readonly before?: NetAndQuantity;
  readonly after?: NetAndQuantity;
}

export interface NetAndQuantity {
  readonly netMinorUnits: number;
  readonly quantity: number;
}

/** Why net changed: before + price + volume + mix + gained + lost + uncompared = after, to the minor unit. */
export interface PriceVolumeMix {
  readonly beforeMinorUnits: number;
  readonly afterMinorUnits: number;
  /** Of the products that were sold in both: Σ (P1 − P0)·Q1. */
  readonly priceMinorUnits: number;
  /** (T1 − T0)·R0/T0: as if all products had grown alike. */
  readonly volumeMinorUnits: number;
  /** Σ P0·(Q1 − Q0·T1/T0): towards dearer or cheaper products. */
  readonly mixMinorUnits: number;
  /** Of products that were not sold before, and of those that no longer were. */
  readonly gainedMinorUnits: number;
  readonly lostMinorUnits: number;
  /** Of products that have a net without a quantity above 0 in one of the periods: they have no price to compare. */
  readonly uncomparedMinorUnits: number;
  /** All products, that of most change first. */
  readonly products: readonly ProductEffect[];
}

export interface ProductEffect {
  readonly sku: string;
  readonly name: string;
  readonly kind: "compared" | "gained" | "lost" | "uncompared";
  readonly changeMinorUnits: number;
  /** Of a compared product; the rest of its change is how much of it was bought. */
  readonly priceMinorUnits?: number;
}

type Both = ProductChange & { readonly before: NetAndQuantity; readonly after: NetAndQuantity };

/** Sums exactly; each effect is rounded once, and the products' price effects add up to that of all. */
export function priceVolumeMix(changes: readonly ProductChange[]): PriceVolumeMix {
  const compared = changes.filter(isCompared);
  const exactPrices = compared.map(
    ({ before, after }) => after.netMinorUnits - (before.netMinorUnits * after.quantity) / before.quantity,
  );
  const wholePrices = wholeShares(exactPrices);
  const prices = new Map<ProductChange, number>(
    compared.map((change, index) => [change, wholePrices[index] ?? 0]),
  );
  const effects = changes.map((change): ProductEffect => {
    const { sku, name } = change;
    const price = prices.get(change);
    return {
      sku,
      name,
      kind: kindOf(change),
      changeMinorUnits: netOf(change.after) - netOf(change.before),
      ...(price !== undefined && { priceMinorUnits: price }),
    };
  });
  const sumOfKind = (wanted: ProductEffect["kind"]) =>
    effects.reduce((sum, { kind, changeMinorUnits }) => (kind === wanted ? sum + changeMinorUnits : sum), 0);
  const priceMinorUnits = [...prices.values()].reduce((sum, price) => sum + price, 0);
  const volumeMinorUnits = volumeOf(compared);
  return {
    beforeMinorUnits: changes.reduce((sum, { before }) => sum + netOf(before), 0),
    afterMinorUnits: changes.reduce((sum, { after }) => sum + netOf(after), 0),
    priceMinorUnits,
    volumeMinorUnits,
    mixMinorUnits: sumOfKind("compared") - priceMinorUnits - volumeMinorUnits,
    gainedMinorUnits: sumOfKind("gained"),
    lostMinorUnits: sumOfKind("lost"),
    uncomparedMinorUnits: sumOfKind("uncompared"),
    products: effects.toSorted(
      (a, b) => Math.abs(b.changeMinorUnits) - Math.abs(a.changeMinorUnits) || compareTexts(a.sku, b.sku),
    ),
  };
}

function volumeOf(compared: readonly Both[]): number {
  const net = compared.reduce((sum, { before }) => sum + before.netMinorUnits, 0);
  const before = compared.reduce((sum, one) => sum + one.before.quantity, 0);
  const after = compared.reduce((sum, one) => sum + one.after.quantity, 0);
  return before > 0 ? Math.round(((after - before) * net) / before) + 0 : 0;
}

function kindOf(change: ProductChange): ProductEffect["kind"] {
  if (isCompared(change)) return "compared";
  if (isSold(change.after) && change.before === undefined) return "gained";
  return isSold(change.before) && change.after === undefined ? "lost" : "uncompared";
}

function isCompared(change: ProductChange): change is Both {
  return isSold(change.before) && isSold(change.after);
}

/** Money alone (a bonus given later) sells nothing: whoever has only that did not gain or lose a product. */
function isSold(one: NetAndQuantity | undefined): boolean {
  return one !== undefined && one.quantity > 0;
}

function netOf(one: NetAndQuantity | undefined): number {
  return one?.netMinorUnits ?? 0;
}
