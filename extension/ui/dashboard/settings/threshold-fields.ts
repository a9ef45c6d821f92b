import { type Thresholds, thresholdsOf } from "../../../../shared/model/thresholds.ts";

export type ThresholdUnit = "days" | "months" | "percent" | "times" | "variation";

/** How one threshold is written in its field. A ratio is written in percent. */
export interface ThresholdField {
  readonly name: keyof Thresholds;
  readonly unit: ThresholdUnit;
  /** In the unit of the field. */
  readonly low: number;
  readonly high: number;
  /** The thresholds between which this one must stay. */
  readonly notBelow?: keyof Thresholds;
  readonly notAbove?: keyof Thresholds;
}

export const THRESHOLD_FIELDS: readonly ThresholdField[] = [
  { name: "activeClientDays", unit: "days", low: 1, high: 3650 },
  { name: "keyRevenueRatio", unit: "percent", low: 0, high: 100 },
  { name: "keyProfitRatio", unit: "percent", low: 0, high: 100 },
  { name: "abcARatio", unit: "percent", low: 0, high: 100, notAbove: "abcBRatio" },
  { name: "abcBRatio", unit: "percent", low: 0, high: 100, notBelow: "abcARatio" },
  { name: "xyzX", unit: "variation", low: 0, high: 10, notAbove: "xyzY" },
  { name: "xyzY", unit: "variation", low: 0, high: 10, notBelow: "xyzX" },
  { name: "purchaseGap", unit: "times", low: 1, high: 20 },
  { name: "whiteSpacePeerRatio", unit: "percent", low: 0, high: 100 },
  { name: "delistMonthCount", unit: "months", low: 1, high: 60 },
  { name: "staleObservationDays", unit: "days", low: 1, high: 3650 },
];

const WHOLE: ReadonlySet<ThresholdUnit> = new Set(["days", "months"]);
/** Hundredths are finer than anybody judges by, and keep 0.1 + 0.2 from being shown. */
const HUNDRED = 100;

export function shownValueOf({ name, unit }: ThresholdField, thresholds: Thresholds): number {
  const value = thresholds[name];
  return unit === "percent" ? Math.round(value * HUNDRED * HUNDRED) / HUNDRED : value;
}

export type ThresholdReading =
  | { readonly kind: "usual" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: ThresholdFault };

type ThresholdFault = "not-number" | "outside" | "below-class-before" | "above-class-after";

/** A typed text as the threshold's own value; comma and point both begin the decimals. Empty is the usual value. */
export function readThreshold(text: string, field: ThresholdField, others: Thresholds): ThresholdReading {
  const trimmed = text.replace(/[\s%]/g, "").replace(",", ".");
  if (trimmed === "") return agreed({ kind: "usual" }, thresholdsOf({})[field.name], field, others);
  const typed = Number(trimmed);
  if (!Number.isFinite(typed)) return { kind: "not-number" };
  const shown = WHOLE.has(field.unit) ? Math.round(typed) : typed;
  if (shown < field.low || shown > field.high) return { kind: "outside" };
  const value = field.unit === "percent" ? shown / HUNDRED : shown;
  return agreed({ kind: "value", value }, value, field, others);
}

/** The reading, unless its value would contradict one that stands: class B that ends before A does. */
function agreed(
  reading: ThresholdReading,
  value: number,
  { notBelow, notAbove }: ThresholdField,
  others: Thresholds,
): ThresholdReading {
  if (notBelow !== undefined && value < others[notBelow]) return { kind: "below-class-before" };
  if (notAbove !== undefined && value > others[notAbove]) return { kind: "above-class-after" };
  return reading;
}
