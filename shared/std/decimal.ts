/**
 * An exact decimal number: coefficient × 10^-scale. 29.1583 is { coefficient: 291583, scale: 4 }.
 *
 * The scale is the one of the source, so that "1,50" stays two digits wide. The coefficient is a safe integer;
 * products go through BigInt where they would not be.
 */
export interface Decimal {
  readonly coefficient: number;
  /** Digits after the point, 0 to 12. */
  readonly scale: number;
}

/** Digits behind the point that a decimal may have. */
export const MAX_SCALE = 12;

/** Reads "-1234.50" (ASCII digits, point, optional sign); undefined when the text is anything else or too long. */
export function readDecimal(text: string): Decimal | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!parts) return undefined;
  const [, sign = "", whole = "", fraction = ""] = parts;
  if (whole === "" && fraction === "") return undefined;
  if (fraction.length > MAX_SCALE) return undefined;
  const coefficient = Number(sign + whole + fraction);
  return Number.isSafeInteger(coefficient)
    ? { coefficient: coefficient + 0, scale: fraction.length }
    : undefined;
}

/** Prints with a point and all digits of the scale: { 150, 2 } → "1.50". */
export function printDecimal({ coefficient, scale }: Decimal): string {
  const digits = String(Math.abs(coefficient)).padStart(scale + 1, "0");
  const sign = coefficient < 0 ? "-" : "";
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The nearest double; for charts, statistics and Excel cells, never for sums of documents. */
export function toNumber(decimal: Decimal): number {
  return Number(printDecimal(decimal));
}

/** Negative, zero or positive as a is less than, equal to or greater than b; scales may differ (1.5 = 1.50). */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaleUp(a, scale) - scaleUp(b, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** a × b in units of 10^-scale, rounded once, half away from zero. */
export function multiplyToUnits(a: Decimal, b: Decimal, scale: number): number {
  const product = a.coefficient * b.coefficient;
  const surplus = a.scale + b.scale - scale;
  if (Number.isSafeInteger(product) && surplus <= 0) return product * 10 ** -surplus + 0;
  return Number(roundUnits(BigInt(a.coefficient) * BigInt(b.coefficient), surplus));
}

/** The decimal in units of 10^-scale, rounded half away from zero: { 12345, 3 } at scale 2 → 1235. */
export function toUnits(decimal: Decimal, scale: number): number {
  const surplus = decimal.scale - scale;
  // Most amounts are written in these very units, and BigInt costs more than reading them.
  if (surplus === 0) return decimal.coefficient;
  return Number(roundUnits(BigInt(decimal.coefficient), surplus));
}

function scaleUp({ coefficient, scale }: Decimal, wanted: number): bigint {
  return BigInt(coefficient) * 10n ** BigInt(wanted - scale);
}

function roundUnits(coefficient: bigint, surplusDigits: number): bigint {
  if (surplusDigits <= 0) return coefficient * 10n ** BigInt(-surplusDigits);
  const divisor = 10n ** BigInt(surplusDigits);
  const half = divisor / 2n;
  const magnitude = ((coefficient < 0n ? -coefficient : coefficient) + half) / divisor;
  return coefficient < 0n ? -magnitude : magnitude;
}
