import type { ReceivableType } from "../model/receivable.ts";
import { documentIn } from "./document-text.ts";
import type { ImportChoices } from "./import-choices.ts";
import { codeOf, textOf } from "./row-reader.ts";
import {
  ADVANCE_WORDS,
  CLOSING_WORDS,
  CREDIT_NOTE_WORDS,
  OPENING_WORDS,
  PAYMENT_WORDS,
} from "./settlement-words-table.ts";

/** What a row of a statement is about, by its words. */
export interface SettlementText {
  readonly kind: "invoice" | "credit-note" | "payment" | "advance" | "opening" | "closing";
  readonly number: string;
  /** Written into the document's own cell: "Продажа (12 от 05.10.2026)". */
  readonly day: string | undefined;
}

export function settlementTextOf(cells: readonly string[], choices: ImportChoices): SettlementText {
  const number = codeOf(cells, choices, "documentNumber");
  const type = textOf(cells, choices, "documentType");
  const first = cells.find((cell) => /\p{L}/u.test(cell)) ?? "";
  if (OPENING_WORDS.test(first.trim())) return { kind: "opening", number: "", day: undefined };
  if (CLOSING_WORDS.test(first.trim())) return { kind: "closing", number: "", day: undefined };
  const document = documentIn(number.replace(/[()]/g, " "));
  return {
    kind: kindOf([type, document?.type ?? number]),
    number: document?.number ?? number,
    day: document?.day,
  };
}

function kindOf(texts: readonly string[]): SettlementText["kind"] {
  const isSaid = (words: RegExp) => texts.some((text) => words.test(text.trim()));
  if (isSaid(ADVANCE_WORDS)) return "advance";
  if (isSaid(CREDIT_NOTE_WORDS)) return "credit-note";
  return isSaid(PAYMENT_WORDS) ? "payment" : "invoice";
}

/** What is owed by a document of this sign: what we owe is a credit note, or money that belongs to no invoice yet. */
export function receivableTypeOf({ kind }: SettlementText, isNegative: boolean): ReceivableType {
  if (!isNegative) return "invoice";
  return kind === "payment" || kind === "advance" ? "advance" : "credit-note";
}
