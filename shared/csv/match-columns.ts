import type { ImportKind } from "../model/import-batch.ts";
import type { CellKind } from "./cell-kind.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnRelations } from "./column-relations.ts";
import { COLUMN_WORDS, EXCUSING_WORDS, MISLEADING_WORDS } from "./column-words-table.ts";
import { foldText } from "./fold-text.ts";
import {
  type ColumnByField,
  DAY_FIELDS,
  FIELDS_BY_KIND,
  type ImportField,
  missingFieldsOf,
  NUMBER_FIELDS,
} from "./import-fields.ts";
import { priceHeaderOf } from "./price-header.ts";
import { scoreValues } from "./score-values.ts";

/** How much a field, when found, speaks for a kind of file. */
const WEIGHT_BY_KIND: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, number>>>>> = {
  sales: {
    documentNumber: 3,
    day: 2,
    dayOfMonth: 1,
    quantity: 1.5,
    net: 1.5,
    unitPrice: 0.5,
    clientCode: 0.5,
    clientName: 0.5,
  },
  clients: {
    clientName: 1.5,
    taxId: 1.5,
    phone: 1.5,
    email: 1.5,
    address: 1,
    contactName: 1,
    city: 0.5,
    clientCode: 0.5,
    status: 0.5,
  },
  receivables: {
    documentNumber: 2,
    day: 1,
    dueDay: 2,
    open: 3,
    paid: 2,
    debit: 2,
    credit: 2,
    opening: 1,
    daysLate: 2,
    paidDay: 1,
    amount: 1,
    status: 1,
    clientCode: 0.5,
    clientName: 0.5,
  },
  contacts: {
    contactName: 3,
    role: 2.5,
    firstName: 2,
    phone: 1,
    email: 1,
    clientName: 0.5,
    clientCode: 0.5,
    taxId: 0.5,
  },
  products: {
    sku: 2,
    productName: 1,
    listPrice: 1.5,
    cost: 1,
    gtin: 1,
    brand: 0.5,
    unit: 0.5,
    category: 0.2,
  },
  /** Its columns are those of our own list: who it is from is told by other things. */
  competitorPrices: {},
  /** So has a ledger of months: a plan is told by its words. */
  targets: {},
};
const MISSING_WEIGHT = 3;
/** The first of equals. */
const KINDS: readonly ImportKind[] = ["sales", "clients", "contacts", "receivables", "products"];

export interface ColumnMatch {
  readonly kind: ImportKind;
  readonly columns: ColumnByField;
}

/** What the shape of the rows allows. */
type MayBe = (field: ImportField, column: number) => boolean;

/** The kind of a file and the meaning of its columns, by their headers first and what their values look like. */
export function matchColumns(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
  relations: ColumnRelations,
  givenKind: ImportKind | undefined,
  mayBe: MayBe = () => true,
): ColumnMatch {
  const kinds = givenKind === undefined ? KINDS : [givenKind];
  const folded = headers.map(foldText);
  const told = KINDS.some((kind) => isToldBy(folded, kind)) ? folded : folded.map(() => "");
  const matches = kinds.map((kind) => {
    const columns = columnsOf(kind, { headers: told, profiles, relations, mayBe });
    return {
      kind,
      columns,
      weight: weigh(kind, columns) + (kind === "products" ? weighPrices(headers, profiles) : 0),
    };
  });
  const [best] = matches.toSorted((a, b) => b.weight - a.weight);
  return best ?? { kind: "sales", columns: {} };
}

function weigh(kind: ImportKind, columns: ColumnByField): number {
  const weights = WEIGHT_BY_KIND[kind];
  const found = Object.keys(columns).reduce((sum, field) => sum + (weights[field as ImportField] ?? 0), 0);
  return found - MISSING_WEIGHT * missingFieldsOf(kind, columns).length;
}

/** Several prices side by side are found in no other kind of file. */
function weighPrices(headers: readonly string[], profiles: readonly ColumnProfile[]): number {
  const prices = profiles.filter(
    ({ index, shares }) => shares.number >= 0.6 && priceHeaderOf(headers[index] ?? "") !== undefined,
  );
  return prices.length < 2 ? 0 : Math.min(MOST_OF_PRICES, prices.length / 2);
}

const MOST_OF_PRICES = 1.5;

interface Columns {
  /** Folded; none where no name of the file is one of ours, since then the values are all that tells. */
  readonly headers: readonly string[];
  readonly profiles: readonly ColumnProfile[];
  readonly relations: ColumnRelations;
  readonly mayBe: MayBe;
}

const isToldBy = (folded: readonly string[], kind: ImportKind) =>
  FIELDS_BY_KIND[kind].some((field) => folded.some((header) => scoreWords(kind, field, header) > 0));

/** By headers and telling values; what the kind then lacks, by likely values under names that we don't know. */
function columnsOf(kind: ImportKind, given: Columns): ColumnByField {
  const columns = assign(kind, given, {}, FIELDS_BY_KIND[kind], false);
  return assign(kind, given, columns, missingFieldsOf(kind, columns), true);
}

function assign(
  kind: ImportKind,
  { headers, profiles, relations, mayBe }: Columns,
  known: ColumnByField,
  fields: readonly ImportField[],
  isLikelyEnough: boolean,
): ColumnByField {
  const candidates = fields.flatMap((field) =>
    profiles.map((profile, column) => {
      const header = headers[column] ?? "";
      const isNamed = header !== "" && !isLikelyEnough;
      const score = mayBe(field, column) ? scoreOf(kind, field, header, profile, relations, isNamed) : 0;
      return { field, column, score };
    }),
  );
  const columns: Partial<Record<ImportField, number>> = { ...known };
  const taken = new Set<number>(Object.values(known));
  for (const { field, column, score } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (score <= 0 || taken.has(column) || columns[field] !== undefined) continue;
    columns[field] = column;
    taken.add(column);
  }
  return columns;
}

/** 0 when the values can't be the field's; up to 3 by the header, up to 1 by values that hardly mean anything else. */
function scoreOf(
  kind: ImportKind,
  field: ImportField,
  header: string,
  profile: ColumnProfile,
  relations: ColumnRelations,
  isNamed: boolean,
): number {
  if (!canHold(field, profile)) return 0;
  const ofHeader = scoreHeader(kind, field, header, profile);
  if (ofHeader === "misled") return 0;
  if (ofHeader === 0) return scoreValues(kind, field, profile, relations, isNamed);
  // "Denumire" and "Наименование" name a product or a firm: legal forms in the values tell.
  if (field !== "productName" || profile.legalFormShare <= SOME_FIRMS) return ofHeader;
  return profile.legalFormShare > MOSTLY_FIRMS ? 0 : ofHeader - 1;
}

const SOME_FIRMS = 0.3;
const MOSTLY_FIRMS = 0.7;

/** "Without VAT" and "VAT number" have the word, too, and mean something else. */
const NAMED_EXACTLY: ReadonlySet<ImportField> = new Set(["vat", "vatRate", "gross", "documentTotal"]);

function scoreHeader(
  kind: ImportKind,
  field: ImportField,
  header: string,
  profile: ColumnProfile,
): number | "misled" {
  if (header === "") return 0;
  const isExact = COLUMN_WORDS[kind][field]?.includes(header) === true;
  // SAP calls the number of a customer "Customer".
  if (field === "clientCode" && isNumbers(profile) && COLUMN_WORDS[kind].clientName?.includes(header))
    return 2;
  const isMisled = !isExact && MISLEADING_WORDS[field]?.test(header) && !EXCUSING_WORDS.test(header);
  return isMisled ? "misled" : scoreWords(kind, field, header);
}

function scoreWords(kind: ImportKind, field: ImportField, header: string): number {
  const words = COLUMN_WORDS[kind][field] ?? [];
  const place = words.indexOf(header);
  if (place >= 0) return 3 - place / 100;
  if (NAMED_EXACTLY.has(field)) return 0;
  const inside = words.filter((word) => word.length > 2 && ` ${header} `.includes(` ${word} `));
  const longest = Math.max(0, ...inside.map((word) => word.length));
  return longest === 0 ? 0 : 1 + longest / Math.max(longest, header.length);
}

const isNumbers = ({ shares, filledCount }: ColumnProfile) => filledCount > 0 && shares.number > 0.7;

const DAY_PART_VALUES: Readonly<Partial<Record<ImportField, RegExp>>> = {
  year: /^(?:(?:19|20)\d\d|\d\d)$/,
  month:
    /^(?:0?[1-9]|1[0-2]|20\d\d[./-]\d{1,2}|\d{1,2}[./-]20\d\d|\p{L}{3,12}\.?(?:[ ./-]?(?:20|['’])?\d\d)?)$/u,
  dayOfMonth: /^(?:0?[1-9]|[12]\d|3[01])$/,
};

/** Whether what stands in the column may be the field at all; an empty column may be anything. */
function canHold(field: ImportField, { shares, filledCount, values }: ColumnProfile): boolean {
  if (filledCount === 0) return true;
  const wanted: CellKind | undefined = NUMBER_FIELDS.some((name) => name === field) ? "number" : undefined;
  if (wanted !== undefined) return shares[wanted] >= 0.6;
  const part = DAY_PART_VALUES[field];
  if (part !== undefined) return values.every((value) => part.test(value));
  if (DAY_FIELDS.some((name) => name === field)) return shares.day >= 0.6 || shares.serial >= 0.8;
  if (field === "status") return shares.number < 0.6;
  if (field === "clientName" || field === "productName" || field === "country") return shares.text >= 0.3;
  return true;
}
