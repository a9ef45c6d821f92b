import type { ImportKind } from "../model/import-batch.ts";

/** What a column of a file may mean; the same names are worded in words/<language>/import.ts. */
export const IMPORT_FIELDS = [
  "documentNumber",
  "lineNumber",
  "documentType",
  "day",
  "year",
  "month",
  "dayOfMonth",
  "clientCode",
  "clientName",
  "sku",
  "productName",
  "category",
  "brand",
  "gtin",
  "unit",
  "quantity",
  "unitPrice",
  "discount",
  "net",
  "vat",
  "vatRate",
  "gross",
  "documentTotal",
  "currency",
  "country",
  "city",
  "address",
  "taxId",
  "phone",
  "email",
  "priceColumn",
  "status",
  "tags",
  "listPrice",
  "cost",
  "contactName",
  "firstName",
  "role",
  "dueDay",
  "paidDay",
  "amount",
  "paid",
  "open",
  "opening",
  "debit",
  "credit",
  "daysLate",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The fields that a kind of file can fill, most telling first. */
export const FIELDS_BY_KIND: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  sales: [
    "documentNumber",
    "day",
    "year",
    "month",
    "dayOfMonth",
    "quantity",
    "unitPrice",
    "discount",
    "net",
    "vat",
    "vatRate",
    "gross",
    "documentTotal",
    "sku",
    "productName",
    "clientCode",
    "clientName",
    "taxId",
    "documentType",
    "lineNumber",
    "currency",
    "country",
    "city",
    "address",
    "category",
    "brand",
    "gtin",
    "unit",
  ],
  clients: [
    "clientName",
    "clientCode",
    "taxId",
    "phone",
    "email",
    "contactName",
    "address",
    "city",
    "country",
    "category",
    "status",
    "tags",
    "priceColumn",
  ],
  contacts: [
    "contactName",
    "firstName",
    "role",
    "phone",
    "email",
    "clientName",
    "clientCode",
    "taxId",
    "address",
    "city",
    "country",
  ],
  receivables: [
    "documentNumber",
    "day",
    "dueDay",
    "amount",
    "paid",
    "open",
    "debit",
    "credit",
    "opening",
    "daysLate",
    "paidDay",
    "clientName",
    "clientCode",
    "taxId",
    "documentType",
    "status",
    "currency",
    "country",
    "city",
    "address",
  ],
  products: ["sku", "productName", "listPrice", "cost", "gtin", "brand", "category", "unit", "currency"],
  targets: [
    "amount",
    "day",
    "year",
    "month",
    "clientName",
    "clientCode",
    "taxId",
    "category",
    "documentType",
    "quantity",
    "currency",
  ],
  competitorPrices: ["sku", "productName", "listPrice", "gtin", "brand", "category", "unit", "currency"],
};

/** Fields that hold numbers with a decimal separator of their own. */
export const NUMBER_FIELDS = [
  "quantity",
  "unitPrice",
  "discount",
  "net",
  "vat",
  "vatRate",
  "gross",
  "documentTotal",
  "listPrice",
  "cost",
  "amount",
  "paid",
  "open",
  "opening",
  "debit",
  "credit",
  "daysLate",
] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** Fields that hold a day each. */
export const DAY_FIELDS = ["day", "dueDay", "paidDay"] as const;

/** A day in three columns, as some accounting programs export it. */
export const DAY_PARTS = ["year", "month", "dayOfMonth"] as const;

/** Fields that hold codes: text that a spreadsheet may have turned into a number ("17850.0", "4,00638E+12"). */
export const CODE_FIELDS = ["documentNumber", "lineNumber", "clientCode", "sku", "taxId", "gtin"] as const;
export type CodeField = (typeof CODE_FIELDS)[number];

export type ColumnByField = Readonly<Partial<Record<ImportField, number>>>;

/**
 * What a file of this kind still lacks. Sales need a document, a day and an amount (net, or quantity and unit price);
 * clients a name; persons a name and a firm; receivables a client and an amount; products a SKU or a name; plans a
 * month and an amount.
 */
export function missingFieldsOf(kind: ImportKind, columns: ColumnByField): ImportField[] {
  const lacks = (field: ImportField) => columns[field] === undefined;
  if (kind === "clients") return lacks("clientName") ? ["clientName"] : [];
  if (kind === "competitorPrices") return lacks("productName") && lacks("sku") ? ["productName"] : [];
  if (kind === "targets") return missingOfTargets(lacks);
  if (kind === "receivables") return missingOfReceivables(lacks);
  if (kind === "contacts") return missingOfContacts(lacks);
  if (kind === "products") return lacks("sku") && lacks("productName") ? ["sku"] : [];
  return missingOfSales(lacks);
}

function missingOfSales(lacks: (field: ImportField) => boolean): ImportField[] {
  const isDayInParts = !DAY_PARTS.some(lacks);
  const needed: readonly ImportField[] = isDayInParts ? ["documentNumber"] : ["documentNumber", "day"];
  const missing = needed.filter(lacks);
  if (!lacks("net")) return missing;
  return [...missing, ...(["quantity", "unitPrice"] as const).filter(lacks)];
}

const AMOUNTS = ["open", "amount", "paid", "debit", "credit"] as const;
const FIRMS = ["clientName", "clientCode", "taxId"] as const;

function missingOfReceivables(lacks: (field: ImportField) => boolean): ImportField[] {
  return [
    ...(FIRMS.every(lacks) ? (["clientName"] as const) : []),
    ...(AMOUNTS.every(lacks) ? (["open"] as const) : []),
  ];
}

function missingOfTargets(lacks: (field: ImportField) => boolean): ImportField[] {
  return [
    ...(lacks("day") && lacks("month") ? (["month"] as const) : []),
    ...(lacks("amount") && lacks("quantity") ? (["amount"] as const) : []),
  ];
}

function missingOfContacts(lacks: (field: ImportField) => boolean): ImportField[] {
  const isFirmUnknown = FIRMS.every(lacks);
  return [
    ...(lacks("contactName") && lacks("firstName") ? (["contactName"] as const) : []),
    ...(isFirmUnknown ? (["clientName"] as const) : []),
  ];
}
