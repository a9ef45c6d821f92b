import type { Availability, Vat } from "../../model/capture.ts";
import type { ClientStatus } from "../../model/client.ts";
import type { Language } from "../../model/language.ts";
import type { NoteKind, NoteSubject } from "../../model/note.ts";
import type { ReceivableType } from "../../model/receivable.ts";
import type { DocumentType } from "../../model/sales-line.ts";
import type { TargetPlan, TargetScope } from "../../model/target.ts";

type Words<Value extends string> = Readonly<Record<Value, Readonly<Record<Language, string>>>>;

export const STATUS_WORDS: Words<ClientStatus> = {
  prospect: { en: "Prospect", ro: "Potențial", ru: "Потенциальный" },
  active: { en: "Active", ro: "Activ", ru: "Активный" },
  key: { en: "Key", ro: "Cheie", ru: "Ключевой" },
  dormant: { en: "Dormant", ro: "Inactiv", ru: "Неактивный" },
};

export const DOCUMENT_WORDS: Words<DocumentType> = {
  invoice: { en: "Invoice", ro: "Factură", ru: "Накладная" },
  "credit-note": { en: "Credit note", ro: "Notă de credit", ru: "Возврат" },
};

/** Of what stands in a list of receivables; a payment is told by its own word. */
export const SETTLEMENT_WORDS: Words<ReceivableType | "payment"> = {
  invoice: { en: "Invoice", ro: "Factură", ru: "Накладная" },
  "credit-note": { en: "Credit note", ro: "Notă de credit", ru: "Возврат" },
  advance: { en: "Advance", ro: "Avans", ru: "Аванс" },
  balance: { en: "Balance", ro: "Sold", ru: "Сальдо" },
  payment: { en: "Payment", ro: "Plată", ru: "Оплата" },
};

export const PLAN_WORDS: Words<TargetPlan> = {
  sales: { en: "Sales", ro: "Vânzări", ru: "Продажи" },
  "active-clients": { en: "Active clients", ro: "Clienți activi", ru: "Активные клиенты" },
  "new-clients": { en: "New clients", ro: "Clienți noi", ru: "Новые клиенты" },
};

export const SCOPE_WORDS: Words<TargetScope["kind"]> = {
  all: { en: "All", ro: "Toate", ru: "Все" },
  segment: { en: "Segment", ro: "Segment", ru: "Сегмент" },
  client: { en: "Client", ro: "Client", ru: "Клиент" },
  category: { en: "Category", ro: "Categorie", ru: "Категория" },
};

export const NOTE_KIND_WORDS: Words<NoteKind> = {
  need: { en: "Need", ro: "Nevoie", ru: "Потребность" },
  prospect: { en: "Prospect", ro: "Perspectivă", ru: "Перспектива" },
  risk: { en: "Risk", ro: "Risc", ru: "Риск" },
  reliability: { en: "Reliability", ro: "Seriozitate", ru: "Надёжность" },
  relationship: { en: "Relationship", ro: "Relație", ru: "Отношения" },
  other: { en: "Other", ro: "Altele", ru: "Другое" },
};

export const SUBJECT_WORDS: Words<NoteSubject["kind"]> = {
  client: { en: "Client", ro: "Client", ru: "Клиент" },
  contact: { en: "Contact", ro: "Persoană de contact", ru: "Контакт" },
  competitor: { en: "Competitor", ro: "Concurent", ru: "Конкурент" },
  product: { en: "Product", ro: "Produs", ru: "Товар" },
  segment: { en: "Segment", ro: "Segment", ru: "Сегмент" },
};

export const VAT_WORDS: Words<Vat> = {
  included: { en: "included", ro: "inclus", ru: "включён" },
  excluded: { en: "excluded", ro: "neinclus", ru: "не включён" },
  unknown: { en: "unknown", ro: "necunoscut", ru: "неизвестно" },
};

export const AVAILABILITY_WORDS: Words<Availability> = {
  "in-stock": { en: "in stock", ro: "în stoc", ru: "в наличии" },
  "out-of-stock": { en: "out of stock", ro: "stoc epuizat", ru: "нет в наличии" },
  "pre-order": { en: "to order ahead", ro: "precomandă", ru: "предзаказ" },
  limited: { en: "few left", ro: "stoc limitat", ru: "осталось мало" },
  discontinued: { en: "no longer made", ro: "nu se mai produce", ru: "снято с производства" },
};

/** Who saw a price: the watch, or the person, who is not named. */
export const WATCH_WORD: Readonly<Record<Language, string>> = {
  en: "watch",
  ro: "urmărire",
  ru: "отслеживание",
};

/** The value that one of its words means, in whichever language; undefined for all else. */
export function valueOfWord<Value extends string>(words: Words<Value>, text: string): Value | undefined {
  const wanted = text.trim().toLowerCase();
  const found = Object.entries<Words<Value>[Value]>(words).find(([, inLanguages]) =>
    Object.values(inLanguages).some((word) => word.toLowerCase() === wanted),
  );
  return found?.[0] as Value | undefined; // Object.entries forgets the keys.
}
