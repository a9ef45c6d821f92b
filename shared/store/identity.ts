/** Ids that every device derives alike, so that importing or clipping the same thing twice meets the same record. */
import type {
  ClientId,
  CompetitorId,
  OfferId,
  PaymentId,
  ReceivableId,
  SourceId,
  TargetId,
} from "../model/ids.ts";
import type { Payment } from "../model/payment.ts";
import type { Receivable } from "../model/receivable.ts";
import type { Target, TargetScope } from "../model/target.ts";
import { comparableText } from "../std/comparable-text.ts";
import { fingerprintOf } from "../std/fingerprint.ts";

export { productIdOf } from "../model/product-id.ts";

export function clientIdOf(source: SourceId, code: string): ClientId {
  return fingerprintOf(`client\n${source}\n${code}`) as ClientId;
}

/** `host` without "www.". */
export function competitorIdOf(host: string): CompetitorId {
  return fingerprintOf(`competitor\n${host}`) as CompetitorId;
}

/** A firm of which no site is known. `name` as the person wrote it; spaces, accents and capitals make no other firm. */
export function competitorIdOfName(name: string): CompetitorId {
  return fingerprintOf(`competitor name\n${comparableText(name)}`) as CompetitorId;
}

/** `url` canonical and without fragment, as a Capture gives it. */
export function offerIdOf(url: string): OfferId {
  return fingerprintOf(`offer\n${url}`) as OfferId;
}

/** See `Receivable` for what one is known by. */
export function receivableIdOf(receivable: Omit<Receivable, "id" | "clientId">): ReceivableId {
  const { source, clientCode = "", documentType, documentNumber, issuedOn = "", occurrence } = receivable;
  const parts = [source, clientCode, documentType, documentNumber, issuedOn, occurrence];
  return fingerprintOf(`receivable\n${parts.join("\n")}`) as ReceivableId;
}

/** See `Payment` for what one is known by. */
export function paymentIdOf(payment: Omit<Payment, "id" | "clientId">): PaymentId {
  const { source, clientCode = "", number, paidOn, amount, documentNumber = "", occurrence } = payment;
  const name = number || `${amount.minorUnits} ${amount.currency}`;
  return fingerprintOf(
    `payment\n${[source, clientCode, name, paidOn, documentNumber, occurrence].join("\n")}`,
  ) as PaymentId;
}

export function targetIdOf({ plan, scope, month }: Pick<Target, "plan" | "scope" | "month">): TargetId {
  return fingerprintOf(`target\n${plan}\n${nameOfScope(scope)}\n${month}`) as TargetId;
}

/** Spaces, accents and capitals make no other category. */
function nameOfScope(scope: TargetScope): string {
  if (scope.kind === "all") return scope.kind;
  return `${scope.kind}\n${scope.kind === "category" ? comparableText(scope.name) : scope.id}`;
}
