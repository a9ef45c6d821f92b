import { addDays, type Day } from "../model/day.ts";
import type { CurrencyCode, Money } from "../model/money.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ImportField } from "./import-fields.ts";
import { clientDraftOf } from "./read-client-rows.ts";
import { readDayText } from "./read-day.ts";
import { readRowCurrency } from "./read-row-currency.ts";
import type { ClientDraft, SettlementDraft } from "./record-drafts.ts";
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
import {
  daysLateOf,
  openOf,
  readSettlementAmounts,
  SETTLEMENT_FIELDS,
  type SettlementAmounts,
} from "./settlement-amounts.ts";
import { receivableTypeOf, type SettlementText, settlementTextOf } from "./settlement-kind.ts";
import { isTotalsRow } from "./totals-rows.ts";

/** Reads the rows of one list of receivables, payments or both, and remembers which clients it has named. */
export interface SettlementReader {
  readonly read: (row: Row) => RowReading<SettlementDraft>;
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
}

export function createSettlementReader(choices: ImportChoices, headers: readonly string[]): SettlementReader {
  const clientByCode = new Map<string, ClientDraft>();
  const seenCounts = new Map<string, number>();

  /** Which of several equal ones it is. */
  function occurrenceOf(...parts: readonly (string | number | undefined)[]): number {
    const key = parts.join("\n");
    const count = seenCounts.get(key) ?? 0;
    seenCounts.set(key, count + 1);
    return count;
  }

  function numbered({ receivable, payment }: RowContent): RowContent {
    return {
      ...(receivable && {
        receivable: { ...receivable, occurrence: occurrenceOf(...keyOfReceivable(receivable)) },
      }),
      ...(payment && { payment: { ...payment, occurrence: occurrenceOf(...keyOfPayment(payment)) } }),
    };
  }

  return {
    clientByCode,
    read(row) {
      const reading = readRow(row.cells, choices);
      if ("reason" in reading) return { rejected: rejectRow(row, reading, choices, headers) };
      const { client, draft } = reading;
      if (!clientByCode.has(client.code)) clientByCode.set(client.code, client);
      return { value: { clientName: client.name, namedBy: client.code, ...numbered(draft) } };
    },
  };
}

function keyOfReceivable(draft: NonNullable<SettlementDraft["receivable"]>) {
  return ["r", draft.clientCode, draft.documentType, draft.documentNumber, draft.issuedOn];
}

function keyOfPayment({
  clientCode,
  number,
  amount,
  paidOn,
  documentNumber,
}: NonNullable<SettlementDraft["payment"]>) {
  return ["p", clientCode, number || `${amount.minorUnits} ${amount.currency}`, paidOn, documentNumber];
}

/** A document, a payment, or both. */
type RowContent = Omit<SettlementDraft, "clientName" | "namedBy">;

type Known = Pick<Receivable, "source" | "clientCode" | "occurrence">;

/** All that a row says, before it is known what it means. */
interface Said {
  readonly known: Known;
  readonly text: SettlementText;
  readonly currency: CurrencyCode;
  readonly amounts: SettlementAmounts;
  readonly issuedOn: Day | undefined;
  readonly dueOn: Day | undefined;
  readonly paidOn: Day | undefined;
}

function readRow(
  cells: readonly string[],
  choices: ImportChoices,
): { readonly client: ClientDraft; readonly draft: RowContent } | RowFault {
  const fault = rowFaultOf(cells, choices) ?? tooLongFaultOf(cells, choices);
  if (fault) return fault;
  const text = settlementTextOf(cells, choices);
  if (text.kind === "closing" || (text.kind !== "opening" && isTotalsRow(cells)))
    return { reason: "totals-row" };
  const client = clientOf(cells, choices);
  if (client === undefined) return { reason: "missing-value", field: "clientName" };
  const said = readSaid(cells, choices, { client, text });
  if ("reason" in said) return said;
  const draft = isOfMovements(choices) ? movementOf(said) : itemOf(said, cells, choices);
  return "reason" in draft ? draft : { client, draft };
}

function clientOf(cells: readonly string[], choices: ImportChoices): ClientDraft | undefined {
  const name = textOf(cells, choices, "clientName") || (choices.statement?.client ?? "");
  const code = codeOf(cells, choices, "clientCode") || codeOf(cells, choices, "taxId") || name.slice(0, 100);
  if (code === "") return undefined;
  // The state in this list is that of a document.
  const { status: _paid, ...client } = clientDraftOf(cells, choices, code);
  return client.name === code && name !== "" ? { ...client, name } : client;
}

function readSaid(
  cells: readonly string[],
  choices: ImportChoices,
  { client, text }: { readonly client: ClientDraft; readonly text: SettlementText },
): Said | RowFault {
  const currency = readRowCurrency(cells, choices, SETTLEMENT_FIELDS);
  if (typeof currency !== "string") return currency;
  const amounts = readSettlementAmounts(cells, choices, currency);
  if ("reason" in amounts) return amounts;
  const issuedOn = readDayCell(textOf(cells, choices, "day") || (text.day ?? ""), "day", choices);
  const dueOn = readDayCell(textOf(cells, choices, "dueDay"), "dueDay", choices);
  const paidOn = readDayCell(textOf(cells, choices, "paidDay"), "paidDay", choices);
  const faults = [issuedOn, dueOn, paidOn].filter((day) => typeof day === "object");
  if (faults[0] !== undefined) return faults[0];
  return {
    known: { source: choices.source, clientCode: client.code, occurrence: 0 },
    text,
    currency,
    amounts,
    issuedOn:
      (issuedOn as Day | undefined) ?? (text.kind === "opening" ? choices.statement?.startsOn : undefined),
    dueOn: (dueOn as Day | undefined) ?? dueDayByLateness(cells, choices),
    paidOn: paidOn as Day | undefined,
  };
}

function readDayCell(
  text: string,
  field: Extract<ImportField, "day" | "dueDay" | "paidDay">,
  { dayOrder }: ImportChoices,
): Day | RowFault | undefined {
  if (/^[-–—0.]*$/.test(text)) return undefined;
  const day = readDayText(text, dayOrder);
  return day.ok ? day.value : { reason: day.problem.code, field };
}

function dueDayByLateness(cells: readonly string[], choices: ImportChoices): Day | undefined {
  const days = daysLateOf(cells, choices);
  const statedOn = choices.statement?.statedOn;
  return days === undefined || statedOn === undefined ? undefined : addDays(statedOn, -days);
}

/** Debits and credits as they came, not what is open of each. */
function isOfMovements({ columns, statement }: ImportChoices): boolean {
  const hasSides = (columns.debit ?? columns.credit) !== undefined;
  return hasSides && (columns.open === undefined || statement?.isRunningBalance === true);
}

function movementOf(said: Said): RowContent | RowFault {
  const { known, text, currency, amounts, issuedOn, dueOn } = said;
  const { owed, paid } = sidesOf(text, amounts);
  const money = (minorUnits: number): Money => ({ minorUnits, currency });
  const days = { ...(issuedOn && { issuedOn }), ...(dueOn && { dueOn }) };
  if (text.kind === "opening") {
    return {
      receivable: { ...known, documentType: "balance", documentNumber: "", ...days, amount: money(owed) },
    };
  }
  if (owed === 0 && paid === 0) return { reason: "missing-value", field: "debit" };
  if (paid !== 0 && issuedOn === undefined) return { reason: "missing-value", field: "day" };
  const documentType = receivableTypeOf(text, owed < 0);
  const document = { ...known, documentType, documentNumber: text.number, ...days, amount: money(owed) };
  return {
    ...(owed !== 0 && { receivable: document }),
    ...(paid !== 0 &&
      issuedOn && { payment: { ...known, number: text.number, paidOn: issuedOn, amount: money(paid) } }),
  };
}

/** What a row adds to the debt by a document, and what it takes off by money. */
function sidesOf(
  { kind }: SettlementText,
  { debit = 0, credit = 0, open = 0 }: SettlementAmounts,
): { readonly owed: number; readonly paid: number } {
  switch (kind) {
    case "opening":
      return { owed: debit - credit || open, paid: 0 };
    case "payment":
    case "advance":
      return { owed: 0, paid: credit - debit };
    case "credit-note":
      return { owed: debit - credit, paid: 0 };
    default:
      return { owed: debit, paid: credit };
  }
}

function itemOf(said: Said, cells: readonly string[], choices: ImportChoices): RowContent | RowFault {
  const { amounts } = said;
  const amount = amounts.amount ?? (amounts.opening ? undefined : amounts.debit);
  const open = openOf({ ...amounts, ...(amount !== undefined && { amount }) }, cells, choices);
  if (isOfPayments(choices)) return paymentOf(said, amounts.paid);
  const stated = amount ?? open;
  if (stated === undefined) return { reason: "missing-value", field: lackingFieldOf(choices) };
  const statedOn = choices.statement?.statedOn;
  if (open !== undefined && statedOn === undefined)
    return { reason: "missing-value", field: lackingFieldOf(choices) };
  const { payment } = paymentWith(said);
  return {
    receivable: receivableOf(said, { amount, open, statedOn }),
    ...(payment && { payment }),
  };
}

/** A register of what came in: nothing but payments. */
function isOfPayments({ columns }: ImportChoices): boolean {
  const others = [columns.amount, columns.open, columns.debit, columns.credit];
  return columns.paid !== undefined && others.every((column) => column === undefined);
}

function lackingFieldOf({ columns }: ImportChoices): ImportField {
  return columns.open === undefined ? "amount" : "open";
}

function paymentOf(said: Said, paid: number | undefined): RowContent | RowFault {
  const paidOn = said.paidOn ?? said.issuedOn;
  if (paid === undefined) return { reason: "missing-value", field: "paid" };
  if (paidOn === undefined) return { reason: "missing-value", field: "day" };
  const amount = { minorUnits: paid, currency: said.currency };
  return { payment: { ...said.known, number: said.text.number, paidOn, amount } };
}

/** The payment that a row of an invoice names beside it. */
function paymentWith({ known, text, currency, amounts, paidOn }: Said): {
  readonly payment?: Omit<Payment, "id">;
} {
  const { paid = 0 } = amounts;
  if (paidOn === undefined || paid === 0 || text.number === "") return {};
  const amount = { minorUnits: paid, currency };
  return { payment: { ...known, number: "", paidOn, amount, documentNumber: text.number } };
}

function receivableOf(
  { known, text, currency, issuedOn, dueOn }: Said,
  stated: {
    readonly amount: number | undefined;
    readonly open: number | undefined;
    readonly statedOn: Day | undefined;
  },
): NonNullable<SettlementDraft["receivable"]> {
  const isPositive = (stated.amount ?? 0) > 0 || (stated.open ?? 0) > 0;
  // Such files write the amounts of returns without a sign.
  const sign = text.kind === "credit-note" && isPositive ? -1 : 1;
  const money = (units: number): Money => ({ minorUnits: units * sign + 0, currency });
  const isNegative = (stated.amount ?? stated.open ?? 0) * sign < 0;
  const isOfDocument = text.number !== "" || issuedOn !== undefined;
  return {
    ...known,
    documentType: isOfDocument ? receivableTypeOf(text, isNegative) : "balance",
    documentNumber: text.number,
    ...(issuedOn && { issuedOn }),
    ...(dueOn && { dueOn }),
    ...(stated.amount !== undefined && { amount: money(stated.amount) }),
    ...(stated.open !== undefined &&
      stated.statedOn && { open: money(stated.open), statedOn: stated.statedOn }),
  };
}
