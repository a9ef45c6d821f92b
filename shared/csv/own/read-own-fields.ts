/** How the cells of Dosar's own files become the fields of a record. */
import { minorDigitsOf } from "../../model/minor-digits.ts";
import { CurrencyCode, type Money } from "../../model/money.ts";
import type { RejectedRow } from "../../model/rejected-row.ts";
import type { UnitPrice } from "../../model/unit-price.ts";
import { toUnits } from "../../std/decimal.ts";
import type { ImportChoices } from "../import-choices.ts";
import { readNumber } from "../read-number.ts";
import type { OwnHeader } from "./own-headers-table.ts";
import type { OwnRow } from "./own-row.ts";

export type OwnReading<T> = { readonly value: T } | Rejected;

export interface Rejected {
  readonly rejected: RejectedRow;
}

/** Undefined where the cell is empty. */
export function readOwnMoney(
  row: OwnRow,
  field: OwnHeader,
  currencyField: OwnHeader,
  choices: ImportChoices,
): Money | Rejected | undefined {
  const price = readOwnPrice(row, field, currencyField, choices);
  if (price === undefined || "rejected" in price) return price;
  return { minorUnits: toUnits(price, minorDigitsOf(price.currency)), currency: price.currency };
}

export function readOwnPrice(
  row: OwnRow,
  field: OwnHeader,
  currencyField: OwnHeader,
  { decimalSeparators }: ImportChoices,
): UnitPrice | Rejected | undefined {
  const text = row.saidOf(field);
  if (text === undefined) return undefined;
  const currency = CurrencyCode.safeParse(row.textOf(currencyField));
  if (!currency.success) return { rejected: row.reject("unknown-currency", currencyField) };
  const number = readNumber(text, decimalSeparators.net);
  if (!number.ok) return { rejected: row.reject(number.problem.code, field) };
  return { ...number.value, currency: currency.data };
}

/** Of these fields those whose cells are filled. */
export function saidOf(row: OwnRow, fields: readonly (OwnHeader | "id")[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = row.saidOf(field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

/** The model of a record, as far as a reading needs it. */
interface Model<Value> {
  readonly safeParse: (
    fields: object,
  ) =>
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** A file may have been changed since by hand: the model says what may stand in a record. */
export function parseRow<Value>(model: Model<Value>, row: OwnRow, fields: object): OwnReading<Value> {
  const parsed = model.safeParse(fields);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path[0] as OwnHeader | "id" | undefined; // The model's fields are called as the columns.
  if (place !== undefined && row.textOf(place) === "")
    return { rejected: row.reject("missing-value", place) };
  return { rejected: row.reject(issue?.code === "too_big" ? "too-long" : "unknown-value", place) };
}
