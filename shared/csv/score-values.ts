import type { ImportKind } from "../model/import-batch.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnRelations } from "./column-relations.ts";
import { holdsRegisterNumbers, holdsTaxIds } from "./column-tax-ids.ts";
import type { ImportField } from "./import-fields.ts";

const MOSTLY = 0.7;

/**
 * How much the values alone speak for a field, below 1; `isNamed` where the column has a header that we don't know, and then only what
 * hardly means anything else speaks.
 */
export function scoreValues(
  kind: ImportKind,
  field: ImportField,
  profile: ColumnProfile,
  relations: ColumnRelations,
  isNamed: boolean,
): number {
  const told = scoreTelling(field, profile, relations);
  return told > 0 || isNamed ? told : scoreLikely(kind, field, profile, relations);
}

type Share = "emailShare" | "gtinShare" | "phoneShare" | "addressShare" | "legalFormShare";

/** Above which share of its values a column speaks for a field, and how much. */
const TELLING: Readonly<Partial<Record<ImportField, readonly [Share, number, number]>>> = {
  email: ["emailShare", 0.5, 0.9],
  gtin: ["gtinShare", 0.8, 0.7],
  phone: ["phoneShare", MOSTLY, 0.75],
  address: ["addressShare", 0.5, 0.7],
  clientName: ["legalFormShare", 0.2, 0.65],
};

/** Values that hardly mean anything else. */
function scoreTelling(field: ImportField, profile: ColumnProfile, { product }: ColumnRelations): number {
  if (holdsTaxIds(profile)) return field === "taxId" ? 0.85 : 0;
  if (isPartOfProduct(field, profile.index, product)) return 0.8;
  const [share, least, score] = TELLING[field] ?? ["emailShare", 1, 0];
  return profile[share] > least ? score : 0;
}

function isPartOfProduct(field: ImportField, column: number, product: ColumnRelations["product"]): boolean {
  const isPart = field === "quantity" || field === "unitPrice" || field === "net";
  return isPart && product?.[field] === column;
}

/** Values that a header would be asked about first; taken where the file has none. */
function scoreLikely(
  kind: ImportKind,
  field: ImportField,
  profile: ColumnProfile,
  relations: ColumnRelations,
): number {
  const { index, shares } = profile;
  switch (field) {
    case "day":
      return shares.day > 0.9 ? 0.8 : 0;
    case "documentNumber":
      return relations.document === index ? 0.65 : 0;
    case "clientCode":
      return relations.clientCode === index ? 0.45 : kind === "clients" ? scoreFirstCode(profile) : 0;
    case "sku":
      return relations.sku === index && relations.document !== index ? 0.55 : scoreArticle(profile);
    case "productName":
      return scoreProductName(profile, relations);
    case "listPrice":
      return isMoney(profile) ? 0.5 : 0;
    default:
      return 0;
  }
}

function scoreFirstCode(profile: ColumnProfile): number {
  if (profile.index !== 0 || !profile.isUnique) return 0;
  if (holdsTaxIds(profile) || holdsRegisterNumbers(profile)) return 0;
  return profile.articleShare > MOSTLY || profile.shares.number > MOSTLY ? 0.3 : 0;
}

function scoreArticle({ articleShare, emailShare, index, isUnique, shares }: ColumnProfile): number {
  if (emailShare > 0) return 0;
  if (articleShare > MOSTLY) return 0.5;
  return index === 0 && isUnique && shares.number > MOSTLY ? 0.3 : 0;
}

function scoreProductName(profile: ColumnProfile, { productName }: ColumnRelations): number {
  if (profile.shares.text < 0.6 || profile.legalFormShare > 0.2 || profile.articleShare > MOSTLY) return 0;
  if (profile.productNameShare > 0.3) return 0.6;
  return productName === profile.index ? 0.4 : 0;
}

/** Amounts with two digits behind the point, or beside a currency. */
function isMoney({ shares, values }: ColumnProfile): boolean {
  if (shares.number < 0.8) return false;
  const written = values.filter((value) => /\d[.,]\d{2}(?!\d)/.test(value)).length;
  return written > values.length * 0.6;
}
