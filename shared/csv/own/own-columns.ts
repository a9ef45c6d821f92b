/** What stands in which column of each kind of file. */
import type { PriceObservation } from "../../model/price-observation.ts";
import { printList, printPair } from "./list-cell.ts";
import type { OwnFileSetting, OwnKind } from "./own-kind.ts";
import type { OwnRows } from "./own-rows.ts";
import { SETTLEMENT_TABLE } from "./own-settlement-columns.ts";
import type { OwnTable } from "./own-table.ts";
import {
  AVAILABILITY_WORDS,
  DOCUMENT_WORDS,
  NOTE_KIND_WORDS,
  PLAN_WORDS,
  SCOPE_WORDS,
  STATUS_WORDS,
  SUBJECT_WORDS,
  VAT_WORDS,
  WATCH_WORD,
} from "./own-values-table.ts";
import { printInteger, printMoney, printNumberCell } from "./print-number-cell.ts";
import { printRule } from "./print-rule.ts";

/** Columns of ids stand last, where a person is least in their way. */
export const OWN_TABLES: { readonly [Kind in OwnKind]: OwnTable<OwnRows[Kind]> } = {
  clients: {
    first: ({ id }) => id,
    columns: [
      ["name", ({ name }) => name],
      ["status", ({ status }, { language }) => STATUS_WORDS[status][language]],
      ["codes", ({ codes }) => printList(codes.map(({ source, code }) => printPair(source, code)))],
      ["taxId", ({ taxId }) => taxId],
      ["country", ({ country }) => country],
      ["city", ({ city }) => city],
      ["address", ({ address }) => address],
      ["category", ({ category }) => category],
      ["channel", ({ channel }) => channel],
      ["phone", ({ phone }) => phone],
      ["email", ({ email }) => email],
      ["priceColumn", ({ priceColumn }) => priceColumn],
      ["creditLimit", ({ creditLimit }, setting) => printMoney(creditLimit, setting)],
      ["creditCurrency", ({ creditLimit }) => creditLimit?.currency],
      ["paymentDays", ({ paymentDays }) => printInteger(paymentDays)],
      ["tags", ({ tags }) => printList(tags)],
      ["archivedAt", ({ archivedAt }) => archivedAt],
      ["mergedIds", ({ mergedIds = [] }) => printList(mergedIds)],
    ],
  },
  contacts: {
    first: ({ contact }) => contact.id,
    columns: [
      ["name", ({ contact }) => contact.name],
      ["clientName", ({ clientName }) => clientName],
      ["role", ({ contact }) => contact.role],
      ["phone", ({ contact }) => contact.phone],
      ["email", ({ contact }) => contact.email],
      ["archivedAt", ({ contact }) => contact.archivedAt],
      ["clientId", ({ contact }) => contact.clientId],
      ["mergedIds", ({ contact }) => printList(contact.mergedIds ?? [])],
    ],
  },
  products: {
    first: ({ id }) => id,
    columns: [
      ["sku", ({ sku }) => sku],
      ["name", ({ name }) => name],
      ["category", ({ category }) => category],
      ["brand", ({ brand }) => brand],
      ["gtin", ({ gtin }) => gtin],
      ["unit", ({ unit }) => unit],
      ["listPrice", ({ listPrice }, setting) => printNumberCell(listPrice, setting)],
      ["listPriceCurrency", ({ listPrice }) => listPrice?.currency],
      ["cost", ({ cost }, setting) => printNumberCell(cost, setting)],
      ["costCurrency", ({ cost }) => cost?.currency],
      ["tags", ({ tags = [] }) => printList(tags)],
      ["source", ({ source }) => source],
      ["archivedAt", ({ archivedAt }) => archivedAt],
      ["mergedIds", ({ mergedIds = [] }) => printList(mergedIds)],
    ],
  },
  sales: {
    first: ({ line }) => line.source,
    columns: [
      ["documentType", ({ line }, { language }) => DOCUMENT_WORDS[line.documentType][language]],
      ["documentNumber", ({ line }) => line.documentNumber],
      ["day", ({ line }) => line.soldOn],
      ["lineNumber", ({ line }) => printInteger(line.lineNumber)],
      ["clientCode", ({ line }) => line.clientCode],
      ["clientName", ({ clientName }) => clientName],
      ["sku", ({ line }) => line.sku],
      ["productName", ({ line }) => line.productName],
      ["quantity", ({ line }, setting) => printNumberCell(line.quantity, setting)],
      ["unitPrice", ({ line }, setting) => printNumberCell(line.unitPrice, setting)],
      ["net", ({ line: { net } }, setting) => printMoney(net, setting)],
      ["currency", ({ line }) => line.net.currency],
      ["occurrence", ({ line }) => printInteger(line.occurrence)],
    ],
  },
  receivables: SETTLEMENT_TABLE,
  targets: {
    first: ({ target }) => target.id,
    columns: [
      ["plan", ({ target }, { language }) => PLAN_WORDS[target.plan][language]],
      ["month", ({ target }) => target.month],
      ["scopeKind", ({ target }, { language }) => SCOPE_WORDS[target.scope.kind][language]],
      ["scopeName", ({ scopeName }) => scopeName],
      ["amount", ({ target }, setting) => printMoney(target.amount, setting)],
      ["currency", ({ target }) => target.amount?.currency],
      ["quantity", ({ target }, setting) => printNumberCell(target.quantity, setting)],
      ["count", ({ target }) => printInteger(target.count)],
      ["scopeId", ({ target: { scope } }) => ("id" in scope ? scope.id : undefined)],
    ],
  },
  notes: {
    first: ({ note }) => note.id,
    columns: [
      ["aboutKind", ({ note }, { language }) => SUBJECT_WORDS[note.about.kind][language]],
      ["aboutName", ({ aboutName }) => aboutName],
      ["noteKind", ({ note }, { language }) => NOTE_KIND_WORDS[note.kind][language]],
      ["text", ({ note }) => note.text],
      ["createdAt", ({ note }) => note.createdAt],
      ["quote", ({ note }) => note.evidence?.quote],
      ["url", ({ note }) => note.evidence?.url],
      ["aboutId", ({ note }) => note.about.id],
      ["supersedes", ({ note }) => note.supersedes],
    ],
  },
  competitors: {
    first: ({ id }) => id,
    columns: [
      ["name", ({ name }) => name],
      ["hosts", ({ hosts }) => printList(hosts)],
      ["country", ({ country }) => country],
      ["archivedAt", ({ archivedAt }) => archivedAt],
      ["mergedIds", ({ mergedIds = [] }) => printList(mergedIds)],
    ],
  },
  offers: {
    first: ({ offer }) => offer.id,
    columns: [
      ["name", ({ offer }) => offer.name],
      ["competitorName", ({ competitorName }) => competitorName],
      ["price", ({ latest }, setting) => printNumberCell(latest?.price, setting)],
      ["currency", ({ latest }) => latest?.price.currency],
      ["vat", ({ latest }, { language }) => latest && VAT_WORDS[latest.vat][language]],
      ["observedAt", ({ latest }) => latest?.observedAt],
      ["brand", ({ offer }) => offer.brand],
      ["gtin", ({ offer }) => offer.gtin],
      ["mpn", ({ offer }) => offer.mpn],
      ["theirSku", ({ offer }) => offer.sku],
      ["pack", ({ offer }) => offer.pack ?? offer.pagePack],
      ["ownSku", ({ product }) => product?.sku],
      ["ownProduct", ({ product }) => product?.name],
      ["firstSeenAt", ({ offer }) => offer.firstSeenAt],
      ["url", ({ offer }) => offer.url],
      ["archivedAt", ({ offer }) => offer.archivedAt],
      ["mergedIds", ({ offer }) => printList(offer.mergedIds ?? [])],
    ],
  },
  prices: {
    first: ({ observation }) => observation.id,
    columns: [
      ["offerName", ({ offer }) => offer.name],
      ["competitorName", ({ competitorName }) => competitorName],
      ["observedAt", ({ observation }) => observation.observedAt],
      ["price", ({ observation }, setting) => printNumberCell(observation.price, setting)],
      ["currency", ({ observation }) => observation.price.currency],
      ["vat", ({ observation }, { language }) => VAT_WORDS[observation.vat][language]],
      ["oldPrice", ({ observation }, setting) => printNumberCell(observation.oldPrice, setting)],
      ["priceUnit", ({ observation }) => observation.unit],
      ["measurePrice", ({ observation }, setting) => printNumberCell(observation.unitPrice?.price, setting)],
      ["measureUnit", ({ observation }) => observation.unitPrice?.unit],
      ["availability", availabilityOf],
      ["seenBy", ({ observation }, { language }) => observation.seenBy && WATCH_WORD[language]],
      ["quote", ({ observation }) => proofOf(observation)?.quote],
      ["url", ({ observation, offer }) => proofOf(observation)?.url ?? offer.url],
      ["offerId", ({ offer }) => offer.id],
      ["supersedes", ({ observation }) => observation.supersedes],
    ],
  },
  segments: {
    first: ({ id }) => id,
    columns: [
      ["name", ({ name }) => name],
      ["clientRule", ({ conditions }, { language }) => printRule(conditions, language)],
      ["productRule", ({ productConditions = [] }, { language }) => printRule(productConditions, language)],
      ["archivedAt", ({ archivedAt }) => archivedAt],
    ],
  },
};

function availabilityOf(
  { observation: { availability } }: OwnRows["prices"],
  { language }: OwnFileSetting,
): string | undefined {
  return availability && AVAILABILITY_WORDS[availability][language];
}

function proofOf({ evidence }: PriceObservation) {
  return evidence.find(({ field }) => field === "price");
}
