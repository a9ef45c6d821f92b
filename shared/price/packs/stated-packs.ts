/** What a page's data says of how much is sold. It is written for search engines and parcels, and rarely looked at. */
import type { Capture, CapturedPrice, StatedMeasure } from "../../model/capture.ts";
import type { Measure } from "../../model/measure.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import { compareDecimals, readDecimal, toNumber } from "../../std/decimal.ts";
import { printMeasure } from "../read-unit.ts";
import { baseMeasureOf } from "./base-measure.ts";
import { findQuantities } from "./find-quantities.ts";
import { readPack } from "./read-pack.ts";
import { readStatedMeasure } from "./read-stated-measure.ts";

/** A measure of the page's data, read, and where it stands. */
export interface StatedUnitPrice {
  readonly unitPrice: CapturedPrice;
  readonly measure: StatedMeasure;
}

/**
 * "28.50 for 9 LTR" is the price of a measure like one in sight. A price of something else counts only where it is that of
 * one measure (1 kg, 100 g): else it is another variant's.
 */
export function statedUnitPrices({ price, measures = [] }: Capture): readonly StatedUnitPrice[] {
  if (price === undefined) return [];
  return measures.flatMap((measure) => {
    const read = measure.of === "price" ? readStatedMeasure(measure.text) : undefined;
    const base = read && baseMeasureOf(read);
    const amount = measure.amount === undefined ? price.price : amountOf(measure.amount, price.price);
    if (read === undefined || base === undefined || amount === undefined) return [];
    const isOne = /^10*$/.test(String(toNumber(read.quantity)));
    // "1 piece" says of a price what every price says.
    const isTold = base.unit !== "piece" || toNumber(base.quantity) !== 1;
    if (!isTold || (!isOne && compareDecimals(amount, price.price) !== 0)) return [];
    const quote = [measure.amount, measure.text].filter(Boolean).join(" / ");
    const unitPrice = { price: amount, vat: "unknown" as const, unit: printMeasure(read), quote };
    return [{ unitPrice, measure }];
  });
}

function amountOf(text: string, { currency }: UnitPrice): UnitPrice | undefined {
  const amount = readDecimal(text.replace(",", "."));
  return amount && amount.coefficient > 0 ? { ...amount, currency } : undefined;
}

/**
 * The pack that the page's data tells where the name tells none, in words that read as one. A size counts beside the name, which
 * may say that it is the size of a bag. A weight is that of the thing or of its parcel, a drill has one too: it only settles how
 * many there are of a weight that the name has.
 */
export function statedPack({ name = "", measures = [] }: Pick<Capture, "name" | "measures">) {
  if (readPack(name) !== undefined) return undefined;
  const told = measures.flatMap((measure) => {
    const text = measure.of === "size" ? sizeBeside(name, measure.text) : settledBy(name, measure);
    return text === undefined ? [] : [{ text, measure }];
  });
  return new Set(told.map(({ text }) => text)).size === 1 ? told[0] : undefined;
}

function sizeBeside(name: string, written: string): string | undefined {
  const read = readStatedMeasure(written);
  const size = read ? wordsFor(read) : written;
  return readPack(`${name}, ${size}`) && readPack(size) ? size : undefined;
}

/** As a name has it: "0.5 kg". */
function wordsFor({ quantity, unit }: Measure): string {
  return `${toNumber(quantity)} ${unit}`;
}

/** How many of one thing are sold at once. */
const MOST_PARTS = 48;

function settledBy(name: string, { of, text }: StatedMeasure): string | undefined {
  const read = of === "weight" ? readStatedMeasure(text) : undefined;
  const weight = read && baseMeasureOf(read);
  if (weight?.unit !== "kg") return undefined;
  const named = findQuantities(name).flatMap(({ measure }) =>
    measure?.unit === "kg" ? [toNumber(measure.quantity)] : [],
  );
  const isSettled = named.some((one) => {
    const parts = toNumber(weight.quantity) / one;
    return parts < MOST_PARTS && Math.abs(parts - Math.round(parts)) < 1e-6 && parts > 0.5;
  });
  return read && isSettled ? wordsFor(read) : undefined;
}
