/** Rows of Dosar's own targets → the targets that they were. */
import { Target, type TargetScope } from "../../model/target.ts";
import type { ImportChoices } from "../import-choices.ts";
import { readNumber } from "../read-number.ts";
import type { OwnTargetDraft } from "../record-drafts.ts";
import type { OwnRow } from "./own-row.ts";
import { PLAN_WORDS, SCOPE_WORDS, valueOfWord } from "./own-values-table.ts";
import { type OwnReading, parseRow, readOwnMoney } from "./read-own-fields.ts";

export function readOwnTarget(row: OwnRow, choices: ImportChoices): OwnReading<OwnTargetDraft> {
  const plan = valueOfWord(PLAN_WORDS, row.textOf("plan"));
  if (plan === undefined) return { rejected: row.reject("unknown-value", "plan") };
  const kind = valueOfWord(SCOPE_WORDS, row.textOf("scopeKind"));
  if (kind === undefined) return { rejected: row.reject("unknown-value", "scopeKind") };
  const amount = readOwnMoney(row, "amount", "currency", choices);
  if (amount && "rejected" in amount) return amount;
  const text = row.saidOf("quantity");
  const quantity = text === undefined ? undefined : readNumber(text, choices.decimalSeparators.quantity);
  if (quantity && !quantity.ok) return { rejected: row.reject(quantity.problem.code, "quantity") };
  const count = row.saidOf("count");
  const reading = parseRow(Target, row, {
    // What stands for a row that a person has added, which has none.
    id: row.saidOf("id") ?? "added",
    plan,
    scope: scopeOf(kind, row),
    // A spreadsheet may have made a day of it.
    month: row.textOf("month").slice(0, 7),
    ...(amount && { amount }),
    ...(quantity?.ok && { quantity: quantity.value }),
    ...(count !== undefined && { count: Number(count) }),
  });
  if ("rejected" in reading) return reading;
  const { id, ...target } = reading.value;
  const record = { ...target, ...(row.saidOf("id") !== undefined && { id }) };
  return { value: { ...target, record, scopeName: row.textOf("scopeName") } };
}

function scopeOf(kind: TargetScope["kind"], row: OwnRow): object {
  if (kind === "all") return { kind };
  return kind === "category" ? { kind, name: row.textOf("scopeName") } : { kind, id: row.textOf("scopeId") };
}
