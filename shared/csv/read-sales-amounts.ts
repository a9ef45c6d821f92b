import { minorDigitsOf } from "../model/minor-digits.ts";
import type { CurrencyCode } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { type Decimal, multiplyToUnits, toUnits } from "../std/decimal.ts";
import { readNumberIn, signsOf } from "./apply-corrections.ts";
import { discountedPrice } from "./discounted-price.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { NumberField } from "./import-fields.ts";
import { plainDecimalOf } from "./plain-decimal.ts";
import { type OrFault, textOf } from "./row-reader.ts";

/** Digits of a unit price that we have to derive from a net: as fine as ledgers write them. */
const DERIVED_PRICE_SCALE = 4;

export type Amounts = Pick<SalesLine, "quantity" | "unitPrice" | "net">;

/**
 * Quantity, unit price and net. The net is the source's own where it gives one; a price it leaves out is derived from
 * the net. A file without quantities has one line a document: one time its net.
 */
export function readAmounts(
  cells: readonly string[],
  choices: ImportChoices,
  currency: CurrencyCode,
): OrFault<Amounts> {
  const quantity: OrFault<Decimal> | undefined =
    choices.columns.quantity === undefined ? ONE : readCell(cells, choices, "quantity");
  if (quantity === undefined) return { reason: "missing-value", field: "quantity" };
  if (quantity.reason !== undefined) return quantity;
  const givenNet = readCell(cells, choices, "net");
  if (givenNet?.reason !== undefined) return givenNet;
  const price = readPrice(cells, choices, givenNet === undefined);
  if (price?.reason !== undefined) return price;

  const digits = minorDigitsOf(currency);
  const minorUnits = givenNet ? toUnits(givenNet, digits) : price && multiplyToUnits(quantity, price, digits);
  if (minorUnits === undefined) return { reason: "missing-value", field: lackingAmountOf(choices) };
  if (!Number.isSafeInteger(minorUnits))
    return { reason: "too-many-digits", field: lackingAmountOf(choices) };
  const unitPrice = price ?? priceOf(minorUnits, digits, quantity);
  if (unitPrice === undefined) return { reason: "missing-value", field: "quantity" };
  const { coefficient, scale } = unitPrice;
  return { quantity, unitPrice: { coefficient, scale, currency }, net: { minorUnits, currency } };
}

function readPrice(
  cells: readonly string[],
  choices: ImportChoices,
  isNetMissing: boolean,
): OrFault<Decimal> | undefined {
  const price = readCell(cells, choices, "unitPrice");
  if (price === undefined || price.reason !== undefined || !isNetMissing) return price;
  return discountedPrice(cells, choices, price);
}

const ONE: Decimal = { coefficient: 1, scale: 0 };

function lackingAmountOf({ columns }: ImportChoices): NumberField {
  return columns.net === undefined ? "unitPrice" : "net";
}

function priceOf(netUnits: number, digits: number, quantity: Decimal): Decimal | undefined {
  if (quantity.coefficient === 0) return undefined;
  const isWhole = quantity.coefficient === 1 && quantity.scale === 0;
  if (isWhole) return { coefficient: netUnits, scale: digits };
  const numerator = BigInt(netUnits) * 10n ** BigInt(DERIVED_PRICE_SCALE + quantity.scale) * 2n;
  const denominator = BigInt(quantity.coefficient) * 10n ** BigInt(digits);
  const doubled = numerator / denominator;
  const coefficient = Number((doubled + (doubled < 0n ? -1n : 1n)) / 2n);
  return Number.isSafeInteger(coefficient) ? { coefficient, scale: DERIVED_PRICE_SCALE } : undefined;
}

export function negated({ quantity, unitPrice, net }: Amounts): Amounts {
  return {
    quantity: { ...quantity, coefficient: -quantity.coefficient },
    unitPrice,
    net: { ...net, minorUnits: -Math.abs(net.minorUnits) + 0 },
  };
}

function readCell(
  cells: readonly string[],
  choices: ImportChoices,
  field: NumberField,
): OrFault<Decimal> | undefined {
  const column = choices.columns[field];
  // Digits alone need no tidying first, and no rule for what does not fit.
  const plain = plainDecimalOf(cells[column ?? -1] ?? "", choices.decimalSeparators[field]);
  if (plain !== undefined) return plain;
  const text = textOf(cells, choices, field);
  if (text === "") return undefined;
  const number = readNumberIn(text, signsOf(choices, field));
  return number.ok ? number.value : { reason: number.problem.code, field };
}
