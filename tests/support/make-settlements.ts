import { Payment } from "../../shared/model/payment.ts";
import { Receivable } from "../../shared/model/receivable.ts";
import { Target } from "../../shared/model/target.ts";
import { clientIdOf, paymentIdOf, receivableIdOf, targetIdOf } from "../../shared/store/identity.ts";
import { MAIN } from "./make-records.ts";

export const lei = (minorUnits: number) => ({ minorUnits, currency: "RON" });

/** An invoice of the client with this code, due on 1 October 2026 and open as stated on 31 October. */
export function makeReceivable(clientCode: string, documentNumber: string, fields: object = {}): Receivable {
  const known = {
    source: MAIN,
    clientCode,
    documentType: "invoice",
    documentNumber,
    occurrence: 0,
    issuedOn: "2026-09-01",
    dueOn: "2026-10-01",
    amount: lei(119_000),
    open: lei(19_000),
    statedOn: "2026-10-31",
    ...fields,
  };
  const id = receivableIdOf(known as Omit<Receivable, "id" | "clientId">);
  return Receivable.parse({ id, clientId: clientIdOf(MAIN, clientCode), ...known });
}

export function makePayment(clientCode: string, number: string, fields: object = {}): Payment {
  const known = {
    source: MAIN,
    clientCode,
    number,
    occurrence: 0,
    paidOn: "2026-10-12",
    amount: lei(100_000),
    ...fields,
  };
  const id = paymentIdOf(known as Omit<Payment, "id" | "clientId">);
  return Payment.parse({ id, clientId: clientIdOf(MAIN, clientCode), ...known });
}

/** Sales of December 2026 that are wanted of a scope. */
export function makeTarget(scope: object): Target {
  const known = { plan: "sales", scope, month: "2026-12" };
  const id = targetIdOf(known as Pick<Target, "plan" | "scope" | "month">);
  return Target.parse({ id, ...known, amount: lei(1_000_000) });
}
