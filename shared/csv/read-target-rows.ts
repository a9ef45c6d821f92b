import { minorDigitsOf } from "../model/minor-digits.ts";
import type { Month } from "../model/month.ts";
import { monthOf } from "../model/month.ts";
import { toUnits } from "../std/decimal.ts";
import type { ImportChoices } from "./import-choices.ts";
import { monthOfHeader } from "./month-headers.ts";
import { clientDraftOf } from "./read-client-rows.ts";
import { readDayParts, readDayText } from "./read-day.ts";
import { readNumber } from "./read-number.ts";
import { readRowCurrency } from "./read-row-currency.ts";
import type { TargetDraft } from "./record-drafts.ts";
import {
  codeOf,
  type Row,
  type RowFault,
  type RowReading,
  rejectRow,
  rowFaultOf,
  textOf,
  tooLongFaultOf,
} from "./row-reader.ts";
import { planIn } from "./target-words.ts";
import { isTotalsRow } from "./totals-rows.ts";

/** Reads the rows of one plan: for whom or for what, which month, how much. */
export function createTargetReader(
  choices: ImportChoices,
  headers: readonly string[],
): (row: Row) => RowReading<TargetDraft> {
  return (row) => {
    const reading = row.isTotal === true ? TOTAL : readTarget(row.cells, choices);
    return "reason" in reading ? { rejected: rejectRow(row, reading, choices, headers) } : { value: reading };
  };
}

const TOTAL: RowFault = { reason: "totals-row" };

function readTarget(cells: readonly string[], choices: ImportChoices): TargetDraft | RowFault {
  const fault = rowFaultOf(cells, choices) ?? tooLongFaultOf(cells, choices);
  if (fault) return fault;
  if (isTotalsRow(cells)) return TOTAL;
  const month = monthOfRow(cells, choices);
  if (typeof month === "object") return month;
  const plan = planIn([textOf(cells, choices, "documentType")]) ?? choices.target?.plan ?? "sales";
  const wanted = plan === "sales" ? readSales(cells, choices) : readCount(cells, choices);
  if ("reason" in wanted) return wanted;
  return { plan, month, ...scopeOf(cells, choices), ...wanted };
}

function scopeOf(cells: readonly string[], choices: ImportChoices): Pick<TargetDraft, "client" | "category"> {
  const code = codeOf(cells, choices, "clientCode") || codeOf(cells, choices, "taxId");
  const known = code || textOf(cells, choices, "clientName").slice(0, 100);
  if (known !== "") return { client: clientDraftOf(cells, { ...choices, kind: "sales" }, known) };
  const category = textOf(cells, choices, "category");
  return category === "" ? {} : { category };
}

function monthOfRow(cells: readonly string[], choices: ImportChoices): Month | RowFault {
  const day = textOf(cells, choices, "day");
  const field = choices.columns.day === undefined ? "month" : "day";
  const text = day || textOf(cells, choices, "month");
  if (text === "") return { reason: "missing-value", field };
  const year = textOf(cells, choices, "year") || String(choices.target?.year ?? "");
  const named = monthOfHeader(text, year === "" ? undefined : Number(year));
  if (named !== undefined) return named;
  const read = /^\d{1,2}$/.test(text) ? readDayParts(year, text, "1") : readDayText(text, choices.dayOrder);
  return read.ok ? monthOf(read.value) : { reason: read.problem.code, field };
}

type Wanted = Pick<TargetDraft, "amount" | "quantity" | "count">;

function readSales(cells: readonly string[], choices: ImportChoices): Wanted | RowFault {
  const quantity = readField(cells, choices, "quantity");
  if (quantity && "reason" in quantity) return quantity;
  const number = readField(cells, choices, "amount");
  if (number === undefined) return quantity ? { quantity } : { reason: "missing-value", field: "amount" };
  if ("reason" in number) return number;
  const currency = readRowCurrency(cells, choices, ["amount"]);
  if (typeof currency !== "string") return currency;
  const minorUnits = toUnits(number, minorDigitsOf(currency));
  if (!Number.isSafeInteger(minorUnits)) return { reason: "too-many-digits", field: "amount" };
  return { amount: { minorUnits, currency }, ...(quantity && { quantity }) };
}

/** Clients are whole. */
function readCount(cells: readonly string[], choices: ImportChoices): Wanted | RowFault {
  const number = readField(cells, choices, "amount");
  if (number === undefined) return { reason: "missing-value", field: "amount" };
  if ("reason" in number) return number;
  const count = number.coefficient / 10 ** number.scale;
  return Number.isSafeInteger(count) && count >= 0 ? { count } : { reason: "not-a-number", field: "amount" };
}

function readField(cells: readonly string[], choices: ImportChoices, field: "amount" | "quantity") {
  const text = textOf(cells, choices, field);
  if (text === "" || /^[-–—]$/.test(text)) return undefined;
  const number = readNumber(text, choices.decimalSeparators[field]);
  return number.ok ? number.value : { reason: number.problem.code, field };
}
