import type { RejectionReason } from "../model/rejected-row.ts";
import type { Decimal } from "../std/decimal.ts";
import { type DecimalSigns, readNumberIn, signsOf } from "./apply-corrections.ts";
import type { DiscountScale, ImportChoices } from "./import-choices.ts";
import { currencyWordIn } from "./read-currency-cell.ts";
import { type RowFault, textOf } from "./row-reader.ts";

/** The price less the discount of the row, in files that give no net: without it a line would say more than was paid. */
export function discountedPrice(
  cells: readonly string[],
  choices: ImportChoices,
  price: Decimal,
): Decimal | RowFault {
  const text = textOf(cells, choices, "discount");
  if (text === "") return price;
  const { discountScale: scale } = choices;
  const less = priceLess(price, text, { scale, ...signsOf(choices, "discount") });
  return typeof less === "string" ? { reason: less, field: "discount" } : less;
}

/** The price less what a cell takes off it, exactly; else why that is not known. */
export function priceLess(
  price: Decimal,
  text: string,
  written: {
    readonly scale: DiscountScale | undefined;
  } & DecimalSigns,
): Decimal | RejectionReason {
  const bare = text.replace(/\s*%$/, "");
  const number = readNumberIn(bare, written);
  if (!number.ok) return number.problem.code;
  const { coefficient, scale } = number.value;
  if (coefficient === 0) return shortened(price);
  const isPercent = written.scale !== "ratio" || text.endsWith("%");
  // Some write what they take off with a minus.
  const off = { coefficient: Math.abs(coefficient), scale: scale + (isPercent ? 2 : 0) };
  const left = { coefficient: 10 ** off.scale - off.coefficient, scale: off.scale };
  const isMoney = written.scale === "money" || currencyWordIn(bare) !== undefined;
  // Of the unit or of the line, before tax or after: an amount does not say.
  if (isMoney || left.coefficient < 0) return "no-percentage";
  const product = { coefficient: price.coefficient * left.coefficient, scale: price.scale + left.scale };
  const isExact = Number.isSafeInteger(product.coefficient) && product.scale <= 12;
  return isExact ? shortened(product) : "too-many-digits";
}

/** Without the zeros at the end that a multiplication leaves. */
function shortened({ coefficient, scale }: Decimal): Decimal {
  const isRound = scale > 0 && coefficient % 10 === 0;
  return isRound ? shortened({ coefficient: coefficient / 10, scale: scale - 1 }) : { coefficient, scale };
}
