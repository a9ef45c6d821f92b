import type { ColumnProfile } from "./column-profile.ts";
import { holdsRegisterNumbers, holdsTaxIds } from "./column-tax-ids.ts";
import { readNumber, separatorOf } from "./read-number.ts";
import { isArticleCode } from "./value-shapes.ts";

/** What the columns of a table are to each other, found by their values alone. */
export interface ColumnRelations {
  /** Quantity × unit price = net, line by line. */
  readonly product: ProductLaw | undefined;
  /** Its values each stand on one day: the lines of a document. */
  readonly document: number | undefined;
  /** The code that goes with a firm's name, and that with a product's name, one to one. */
  readonly clientCode: number | undefined;
  readonly sku: number | undefined;
  /** The name that goes with the code of a product. */
  readonly productName: number | undefined;
}

export interface ProductLaw {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly net: number;
  readonly holdCount: number;
  readonly count: number;
}

type Rows = readonly (readonly string[])[];

const MOST_ROWS = 200;
const LEAST_ROWS = 4;
/** Wider tables have headers; every triple of their columns would take long. */
const MOST_NUMBER_COLUMNS = 8;
const MOST_COLUMNS = 30;

const NONE: ColumnRelations = {
  product: undefined,
  document: undefined,
  clientCode: undefined,
  sku: undefined,
  productName: undefined,
};

export function relationsOf(rows: Rows, profiles: readonly ColumnProfile[]): ColumnRelations {
  const sample = rows.slice(0, MOST_ROWS);
  if (sample.length < LEAST_ROWS || profiles.length > MOST_COLUMNS) return NONE;
  const document = documentColumnOf(sample, profiles);
  const pairs = namesWithCodes(sample, profiles, document);
  const ofClient = pairs.find(({ name }) => name.legalFormShare > 0.2);
  const ofProduct = pairs
    .filter(({ name }) => name.legalFormShare <= 0.2 && name.addressShare < 0.3)
    .toSorted((a, b) => b.name.productNameShare - a.name.productNameShare)[0];
  return {
    product: productLawOf(sample, profiles),
    document,
    clientCode: ofClient?.code.index,
    sku: ofProduct?.code.index,
    productName: ofProduct?.name.index,
  };
}

function productLawOf(rows: Rows, profiles: readonly ColumnProfile[]): ProductLaw | undefined {
  const columns = profiles
    .filter(({ shares, filledShare }) => shares.number >= 0.9 && filledShare > 0.8)
    .slice(0, MOST_NUMBER_COLUMNS)
    .map(({ index, values }) => ({ index, numbers: numbersOf(rows, index, values) }));
  const laws = columns.flatMap((net) =>
    columns.flatMap((quantity) =>
      columns.flatMap((unitPrice) => {
        if (new Set([net, quantity, unitPrice]).size < 3) return [];
        return lawOf(quantity, unitPrice, net) ?? [];
      }),
    ),
  );
  return laws.toSorted((a, b) => b.holdCount - a.holdCount)[0];
}

interface NumberColumn {
  readonly index: number;
  readonly numbers: readonly (number | undefined)[];
}

function lawOf(quantity: NumberColumn, unitPrice: NumberColumn, net: NumberColumn): ProductLaw | undefined {
  const lines = net.numbers.flatMap((sum, row) => {
    const [count, price] = [quantity.numbers[row], unitPrice.numbers[row]];
    return sum === undefined || count === undefined || price === undefined ? [] : [{ sum, count, price }];
  });
  // Ones on either side would hold with anything.
  const telling = lines.filter(({ count, price }) => Math.abs(count) !== 1 && Math.abs(price) !== 1);
  const holds = telling.filter(({ sum, count, price }) => Math.abs(count * price - sum) <= 0.011);
  if (telling.length < LEAST_ROWS || holds.length < telling.length * 0.9) return undefined;
  if (decimalsOf(quantity) > decimalsOf(unitPrice)) return undefined;
  if (decimalsOf(quantity) === decimalsOf(unitPrice) && quantity.index > unitPrice.index) return undefined;
  return {
    quantity: quantity.index,
    unitPrice: unitPrice.index,
    net: net.index,
    holdCount: holds.length,
    count: telling.length,
  };
}

/** Prices have digits behind the point more often than quantities. */
function decimalsOf({ numbers }: NumberColumn): number {
  return numbers.filter((number) => number !== undefined && !Number.isInteger(number)).length;
}

/** Only to compare: what is kept is read exactly, later. */
function numbersOf(rows: Rows, column: number, values: readonly string[]): readonly (number | undefined)[] {
  const separator = values.some((value) => separatorOf(value) === ",") ? "," : ".";
  return rows.map((row) => {
    const read = readNumber(row[column] ?? "", separator);
    return read.ok ? Number(read.value.coefficient) / 10 ** read.value.scale : undefined;
  });
}

/** The values of a document's number stand on one day each, however many lines there are; those of clients and goods don't. */
function documentColumnOf(rows: Rows, profiles: readonly ColumnProfile[]): number | undefined {
  const day = profiles.find(({ shares }) => shares.day > 0.9)?.index;
  if (day === undefined) return undefined;
  const dayCount = new Set(rows.map((row) => row[day])).size;
  const found = profiles
    .filter(({ index, shares, filledShare }) => index !== day && filledShare > 0.9 && shares.day < 0.1)
    .filter(({ index, values }) => isNumbering(values) && isDeterminedBy(rows, index, day))
    .map(({ index }) => ({ index, count: new Set(rows.map((row) => row[index])).size }))
    .filter(({ count }) => count >= dayCount * 0.5 && count > 1);
  // Of several, the one that gathers most lines: a line's own number gathers none.
  return found.toSorted((a, b) => a.count - b.count || a.index - b.index)[0]?.index;
}

/** Digits with or without letters before them, no amounts. */
function isNumbering(values: readonly string[]): boolean {
  return values.every((value) => /\d/.test(value) && /^[\p{L}\d№#/\\ _-]{1,30}$/u.test(value));
}

function isDeterminedBy(rows: Rows, column: number, determined: number): boolean {
  const known = new Map<string, string>();
  return rows.every((row) => {
    const [key, value] = [row[column] ?? "", row[determined] ?? ""];
    const before = known.get(key);
    known.set(key, before ?? value);
    return before === undefined || before === value;
  });
}

interface NameWithCode {
  readonly name: ColumnProfile;
  readonly code: ColumnProfile;
}

function namesWithCodes(
  rows: Rows,
  profiles: readonly ColumnProfile[],
  document: number | undefined,
): NameWithCode[] {
  const filled = profiles.filter(({ filledShare }) => filledShare > 0.8);
  const names = filled.filter(({ values }) => values.filter(isName).length > values.length * 0.8);
  const codes = filled.filter(
    (one) =>
      one.index !== document &&
      isNumbering(one.values) &&
      one.gtinShare < 0.8 &&
      !holdsTaxIds(one) &&
      !holdsRegisterNumbers(one),
  );
  return names.flatMap((name) => {
    const code = codes.find(
      ({ index }) =>
        index !== name.index &&
        isDeterminedBy(rows, index, name.index) &&
        isDeterminedBy(rows, name.index, index),
    );
    return code === undefined ? [] : [{ name, code }];
  });
}

const isName = (value: string) => /\p{L}{2}/u.test(value) && !/[@]/.test(value) && !isArticleCode(value);
