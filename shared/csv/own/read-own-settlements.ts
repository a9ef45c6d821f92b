/** Rows of Dosar's own receivables and payments → the records that they were. */
import { Payment } from "../../model/payment.ts";
import { Receivable } from "../../model/receivable.ts";
import type { ImportChoices } from "../import-choices.ts";
import { readDayText } from "../read-day.ts";
import type { ClientDraft, SettlementDraft } from "../record-drafts.ts";
import type { OwnRow } from "./own-row.ts";
import { SETTLEMENT_WORDS, valueOfWord } from "./own-values-table.ts";
import { type OwnReading, parseRow, readOwnMoney, saidOf } from "./read-own-fields.ts";

export interface OwnSettlementReader {
  readonly read: (row: OwnRow) => OwnReading<SettlementDraft>;
  /** Of rows that a person has added: they name their client as any list does. */
  readonly clientByCode: ReadonlyMap<string, ClientDraft>;
}

export function createOwnSettlementReader(choices: ImportChoices): OwnSettlementReader {
  const clientByCode = new Map<string, ClientDraft>();
  return {
    clientByCode,
    read(row) {
      const reading = readOwnSettlement(row, choices);
      if ("rejected" in reading || !isWithoutClient(row)) return reading;
      const client = clientNamedBy(row, choices);
      if (client === undefined) return { rejected: row.reject("missing-value", "clientName") };
      if (!clientByCode.has(client.code)) clientByCode.set(client.code, client);
      return { value: { ...reading.value, namedBy: client.code } };
    },
  };
}

/** It names one, but by no id; what was exported without an id of a client is unassigned and stays so. */
function isWithoutClient(row: OwnRow): boolean {
  const isAdded = row.saidOf("id") === undefined && row.saidOf("clientId") === undefined;
  return isAdded && (row.saidOf("clientCode") ?? row.saidOf("clientName")) !== undefined;
}

/** A code of another source may be somebody else's here: then the name alone says who it is. */
function clientNamedBy(row: OwnRow, { source }: ImportChoices): ClientDraft | undefined {
  const isOfSource = (row.saidOf("source") ?? source) === source;
  const name = row.saidOf("clientName");
  const code = (isOfSource ? row.saidOf("clientCode") : undefined) ?? name?.slice(0, 100);
  return code === undefined ? undefined : { code, name: name ?? code };
}

/** A row that a person has added has no id: it is known by what it says. */
function readOwnSettlement(row: OwnRow, choices: ImportChoices): OwnReading<SettlementDraft> {
  const type = valueOfWord(SETTLEMENT_WORDS, row.textOf("documentType"));
  if (type === undefined) return { rejected: row.reject("unknown-value", "documentType") };
  const amount = readOwnMoney(row, "amount", "currency", choices);
  if (amount && "rejected" in amount) return amount;
  const days = readDays(row, choices);
  if ("rejected" in days) return days;
  const said = {
    ...saidOf(row, ["id", "clientId", "clientCode"]),
    ...(amount && { amount }),
    source: row.saidOf("source") ?? choices.source,
    occurrence: Number(row.saidOf("occurrence") ?? 0),
  };
  return type === "payment"
    ? readPayment(row, said, days.value)
    : readReceivable(row, { ...said, documentType: type }, days.value, choices);
}

function readPayment(row: OwnRow, said: object, { day }: Days): OwnReading<SettlementDraft> {
  const payment = parseRow(Payment.partial({ id: true }), row, {
    ...said,
    ...saidOf(row, ["documentNumber"]),
    ...(day && { paidOn: day }),
    number: row.textOf("paymentNumber"),
  });
  if ("rejected" in payment) return payment;
  return { value: { clientName: row.textOf("clientName"), payment: payment.value } };
}

function readReceivable(
  row: OwnRow,
  said: object,
  { day, ...days }: Days,
  choices: ImportChoices,
): OwnReading<SettlementDraft> {
  const open = readOwnMoney(row, "open", "currency", choices);
  if (open && "rejected" in open) return open;
  const receivable = parseRow(ReceivableWithoutId, row, {
    ...said,
    ...(day && { issuedOn: day }),
    ...days,
    ...(open && { open }),
    documentNumber: row.textOf("documentNumber"),
  });
  if ("rejected" in receivable) return receivable;
  return { value: { clientName: row.textOf("clientName"), receivable: receivable.value } };
}

/** A refined model cannot be made partial: a row without an id is checked with one that it does not keep. */
const ReceivableWithoutId = {
  safeParse(fields: object) {
    const parsed = Receivable.safeParse({ id: "without", ...fields });
    if (!parsed.success || "id" in fields) return parsed;
    const { id: _, ...data } = parsed.data;
    return { success: true as const, data };
  },
};

const DAYS = ["day", "dueOn", "statedOn", "settledOn"] as const;

type Days = Readonly<Partial<Record<(typeof DAYS)[number], string>>>;

function readDays(row: OwnRow, { dayOrder }: ImportChoices): OwnReading<Days> {
  const days: Partial<Record<(typeof DAYS)[number], string>> = {};
  for (const field of DAYS) {
    const text = row.saidOf(field);
    if (text === undefined) continue;
    const day = readDayText(text, dayOrder);
    if (!day.ok) return { rejected: row.reject(day.problem.code, field) };
    days[field] = day.value;
  }
  return { value: days };
}
