/** Invented clients, ledgers and price lists whose headers are missing or say nothing, with what each column truly is. */
import type { ImportField } from "../../shared/csv/import-fields.ts";
import type { ImportKind } from "../../shared/model/import-batch.ts";
import { hasValidChecksum, type TaxIdScheme } from "../fixtures/client-matching/tax-id-checksums.ts";
import { seededRandom } from "../fixtures/ledger/seeded-random.ts";
import { LEGACY_WORDS, type LegacyWords } from "../fixtures/legacy-words.ts";

export interface OddFile {
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  readonly truth: Readonly<Partial<Record<ImportField, number>>>;
  readonly rowCount: number;
}

type Dice = (limit: number) => number;
/** A field, or a column that is none of ours: numbers of registers, remarks. */
type Column = readonly [ImportField | undefined, readonly string[]];

const SCHEMES: Readonly<Record<LegacyWords["country"], readonly [TaxIdScheme, number]>> = {
  RO: ["RO CUI", 8],
  RU: ["RU INN 10", 10],
  PL: ["PL NIP", 10],
  MD: ["MD IDNO", 13],
};

export function makeOddFiles(count: number, isNamed: boolean): OddFile[] {
  const random = seededRandom(isNamed ? 77 : 78);
  const dice: Dice = (limit) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, at) => {
    const words = LEGACY_WORDS[at % LEGACY_WORDS.length] as LegacyWords;
    const kind = (["clients", "sales", "products"] as const)[at % 3] as ImportKind;
    const columns = shuffle(columnsOf(kind, words, dice), dice);
    return fileOf(kind, columns, isNamed ? words.oddHeaders : undefined);
  });
}

function columnsOf(kind: ImportKind, words: LegacyWords, dice: Dice): readonly Column[] {
  if (kind === "clients") return clientColumns(words, dice);
  return kind === "sales" ? salesColumns(words, dice) : productColumns(words, dice);
}

const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const pick = <T>(values: readonly T[], dice: Dice) => values[dice(values.length)] as T;
const digits = (count: number, dice: Dice) => times(count, () => dice(10)).join("");

function taxId({ country }: LegacyWords, dice: Dice): string {
  const [scheme, length] = SCHEMES[country];
  for (;;) {
    const first = country === "MD" ? "1" : String(1 + dice(9));
    const code = first + digits(length - 1, dice);
    if (hasValidChecksum(scheme, code)) return country === "RO" && dice(2) === 0 ? `RO${code}` : code;
  }
}

function gtin(dice: Dice): string {
  const body = `594${digits(9, dice)}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return body + ((10 - (sum % 10)) % 10);
}

const amount = (value: number, { separator }: LegacyWords) => value.toFixed(2).replace(".", separator);

function clientColumns(words: LegacyWords, dice: Dice): readonly Column[] {
  const count = 20 + dice(20);
  const mistype = (code: string) =>
    dice(25) === 0 ? code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10) : code;
  return [
    ["clientName", times(count, (at) => words.withForm(`${pick(words.firms, dice)} ${at + 1}`))],
    ["taxId", times(count, () => mistype(taxId(words, dice)))],
    ["phone", times(count, () => (dice(8) === 0 ? "" : words.phone(digits(8, dice))))],
    ["email", times(count, (at) => `office${at}@firma${dice(90)}.example`)],
    ["address", times(count, () => pick(words.streets, dice))],
    [
      undefined,
      times(count, () =>
        words.country === "RU" ? `${1000 + dice(8999)}01001` : `J${dice(40)}/${dice(999)}/2001`,
      ),
    ],
    [undefined, times(count, () => (dice(3) === 0 ? pick(words.persons, dice) : ""))],
  ];
}

function salesColumns(words: LegacyWords, dice: Dice): readonly Column[] {
  const clients = times(8, (at) => ({
    name: words.withForm(words.firms[at] ?? ""),
    code: `C${100 + at * 7}`,
  }));
  const goods = words.products.map((name, at) => ({
    name,
    sku: `ART-${310 + at * 3}`,
    price: 200 + dice(4000),
  }));
  const lines = times(14, (document) => {
    const client = pick(clients, dice);
    const day = `${String(1 + document * 2).padStart(2, "0")}.0${1 + dice(3)}.2025`;
    return times(1 + dice(4), () => ({
      document,
      client,
      day,
      good: pick(goods, dice),
      quantity: 2 + dice(30),
    }));
  }).flat();
  return [
    ["documentNumber", lines.map(({ document }) => `${70_412 + document}`)],
    ["day", lines.map(({ day }) => day)],
    ["clientCode", lines.map(({ client }) => client.code)],
    ["clientName", lines.map(({ client }) => client.name)],
    ["sku", lines.map(({ good }) => good.sku)],
    ["productName", lines.map(({ good }) => good.name)],
    ["quantity", lines.map(({ quantity }) => String(quantity))],
    ["unitPrice", lines.map(({ good }) => amount(good.price / 100, words))],
    ["net", lines.map(({ good, quantity }) => amount((good.price * quantity) / 100, words))],
  ];
}

function productColumns(words: LegacyWords, dice: Dice): readonly Column[] {
  const count = 25 + dice(20);
  return [
    ["sku", times(count, (at) => `${pick(["KX", "PR", "MT"], dice)}${1000 + at * 3}`)],
    ["productName", times(count, (at) => `${pick(words.products, dice)} ${at}`)],
    ["gtin", times(count, () => gtin(dice))],
    ["listPrice", times(count, () => amount((100 + dice(9000)) / 100, words))],
  ];
}

function shuffle<T>(values: readonly T[], dice: Dice): readonly T[] {
  return values
    .map((value) => ({ value, place: dice(1_000_000) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

function fileOf(
  kind: ImportKind,
  columns: readonly Column[],
  headers: readonly string[] | undefined,
): OddFile {
  const rowCount = columns[0]?.[1].length ?? 0;
  const rows = times(rowCount, (row) => columns.map(([, cells]) => cells[row] ?? ""));
  const all = headers === undefined ? rows : [columns.map((_, at) => headers[at] ?? ""), ...rows];
  const text = all.map((row) => `${row.join(";")}\r\n`).join("");
  const truth = Object.fromEntries(
    columns.flatMap(([field], at) => (field === undefined ? [] : [[field, at]])),
  );
  return { kind, bytes: new TextEncoder().encode(text), truth, rowCount };
}
