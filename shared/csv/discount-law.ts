/** What the amounts of the lines say of their discounts: which way of taking them off comes to the net. */
import type { PricedTable } from "./find-price-columns.ts";
import type { DiscountScale } from "./import-choices.ts";
import type { ColumnByField, NumberField } from "./import-fields.ts";
import { readNumber } from "./read-number.ts";
import { separatorOfColumn } from "./separator-of-column.ts";

const MOST_LINES = 500;
/** Each program rounds its own way. */
const TOLERANCE = 0.0201;
const LEAST_AGREED = 0.8;
/** Shares of an amount that discounts are agreed in, in per cent. */
const SHARE_STEP = 0.5;
/** Of smaller amounts any discount is nearly such a share. */
const LEAST_AMOUNT = 40;
const ROUNDING = 0.0051;
const LEAST_SHARES = 3;

interface DiscountedLine {
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  /** What the line may come to, by its other columns. */
  readonly nets: readonly number[];
}

/** Undefined where the lines have no net, or none of them tells. */
export function discountLawOf(table: PricedTable, columns: ColumnByField): DiscountScale | undefined {
  const lines = discountedLinesOf(table, columns);
  const told = lines.flatMap((line) => scaleByNet(line) ?? []);
  for (const scale of ["percent", "ratio", "money"] as const) {
    const agreed = told.filter((one) => one === scale).length;
    if (agreed > 0 && agreed >= told.length * LEAST_AGREED) return scale;
  }
  return told.length === 0 && areSharesOfAmounts(lines) ? "money" : undefined;
}

/** The one scale by which the line comes to its net; undefined where several do, or none. */
function scaleByNet({ quantity, price, discount, nets }: DiscountedLine): DiscountScale | undefined {
  const amount = quantity * price;
  const off = Math.abs(discount);
  const expected: Readonly<Record<DiscountScale, readonly number[]>> = {
    percent: [amount * (1 - off / 100)],
    ratio: [amount * (1 - off)],
    // Off the line, or off each unit.
    money: [amount - off, amount - quantity * off],
  };
  const fitting = (["percent", "ratio", "money"] as const).filter((scale) =>
    expected[scale].some((sum) => nets.some((net) => isNear(sum, net))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "2.60" of 51.90 and "3.33" of 66.65 are five per cent of each: amounts that were reckoned from one. */
function areSharesOfAmounts(lines: readonly DiscountedLine[]): boolean {
  const telling = lines.filter(
    ({ quantity, price, discount }) =>
      Math.abs(quantity * price) >= LEAST_AMOUNT && !isRound(Math.abs(discount)),
  );
  const shares = telling.filter(({ quantity, price, discount }) => {
    const amount = Math.abs(quantity * price);
    const share = Math.round((Math.abs(discount) / amount) * (100 / SHARE_STEP)) * SHARE_STEP;
    return share > 0 && Math.abs((amount * share) / 100 - Math.abs(discount)) <= ROUNDING;
  });
  return shares.length >= LEAST_SHARES && shares.length >= telling.length * LEAST_AGREED;
}

function isRound(discount: number): boolean {
  return Number.isInteger(discount / SHARE_STEP);
}

function isNear(sum: number, net: number): boolean {
  return Math.abs(Math.abs(sum) - Math.abs(net)) <= TOLERANCE;
}

function discountedLinesOf({ rows, profiles }: PricedTable, columns: ColumnByField): DiscountedLine[] {
  const readerOf = (field: NumberField) => {
    const column = columns[field];
    const separator = separatorOfColumn(profiles[column ?? -1]?.values ?? []);
    return (row: readonly string[]) =>
      column === undefined ? undefined : numberOf(row[column] ?? "", separator === "none" ? "." : separator);
  };
  const [quantityOf, priceOf, discountOf, netOf, grossOf, vatOf, rateOf] = [
    readerOf("quantity"),
    readerOf("unitPrice"),
    readerOf("discount"),
    readerOf("net"),
    readerOf("gross"),
    readerOf("vat"),
    readerOf("vatRate"),
  ];
  return rows.slice(0, MOST_LINES).flatMap((row) => {
    const [quantity, price, discount] = [quantityOf(row), priceOf(row), discountOf(row)];
    if (quantity === undefined || price === undefined || !discount) return [];
    const nets = netsOf({ net: netOf(row), gross: grossOf(row), vat: vatOf(row), rate: rateOf(row) });
    return [{ quantity, price, discount, nets }];
  });
}

function netsOf(
  line: Readonly<Record<"net" | "gross" | "vat" | "rate", number | undefined>>,
): readonly number[] {
  const { net, gross, vat, rate } = line;
  if (net !== undefined) return [net];
  if (gross === undefined) return [];
  if (vat !== undefined) return [Math.abs(gross) - Math.abs(vat)];
  return rate === undefined ? [] : [gross / (1 + (rate < 1 ? rate : rate / 100))];
}

/** Only to compare: what is kept is read exactly, later. */
function numberOf(text: string, separator: "." | "," | undefined): number | undefined {
  const number = readNumber(text.trim().replace(/\s*%$/, ""), separator);
  return number.ok ? number.value.coefficient / 10 ** number.value.scale : undefined;
}
