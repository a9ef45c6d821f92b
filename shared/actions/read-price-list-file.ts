/** A competitor's price list as text, from its bytes to the list that a person looks at before it is saved. Writes nothing. */
import { readGtin } from "../capture/read-gtin.ts";
import { foldText } from "../csv/fold-text.ts";
import type { ImportChoices } from "../csv/import-choices.ts";
import { vatOf } from "../csv/price-header.ts";
import type { OfferDraft } from "../csv/record-drafts.ts";
import { wholeTextOf } from "../csv/row-reader.ts";
import type { Vat } from "../model/capture.ts";
import type { CapturedList, CapturedRow, RowPrice } from "../model/captured-list.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../model/list-rows.ts";
import type { RejectedRow } from "../model/rejected-row.ts";
import type { UnitPrice } from "../model/unit-price.ts";
import { spellUnit } from "../price/read-unit.ts";
import { vatByWords } from "../price/read-vat.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import { createSha256 } from "../std/sha256.ts";
import type { ImportProblem } from "./import-problem.ts";
import type { ImportControl } from "./import-progress.ts";
import { readFileByChoices } from "./import-reading.ts";

export interface PriceListFile {
  readonly list: CapturedList;
  readonly rowCount: number;
  readonly rejectedRows: readonly RejectedRow[];
  /** What stands above the rows: whose list it is, from which day. */
  readonly preamble: readonly string[];
}

/** Fails with the codes of ImportProblem; "no-offers" when no row could be read. */
export async function readPriceListFile(
  options: {
    readonly bytes: Uint8Array;
    readonly fileName: string;
    readonly choices: ImportChoices;
  } & ImportControl,
): Promise<Result<PriceListFile, ImportProblem>> {
  const { bytes, fileName, choices } = options;
  const read = await readFileByChoices(bytes, choices, options);
  if (!read.ok) return read;
  const { offers, headers, skippedRows, rejectedRows, rowCount } = read.value;
  if (offers.length === 0) return fail({ code: "no-offers" });
  const preamble = skippedRows.flatMap(({ reason, text }) => (reason === "preamble" ? [text] : []));
  const columns = columnsOf(choices, headers, vatOfTexts(preamble));
  const contentHash = hashOf(bytes);
  const origin = { name: fileName.slice(0, 255), contentHash, delimiter: choices.delimiter };
  const list: CapturedList = {
    url: `csv:${contentHash}`,
    host: "",
    title: fileName.slice(0, 500),
    columns: columns.map(({ title }) => ({ title })),
    proposedColumn: Math.max(
      0,
      columns.findIndex(({ column }) => column === choices.columns.listPrice),
    ),
    rows: offers.slice(0, MOST_ROWS).map((offer) => rowOf(offer, columns, origin)),
    isCut: offers.length > MOST_ROWS,
  };
  return succeed({ list, rowCount, rejectedRows, preamble });
}

interface ListColumn {
  readonly column: number;
  readonly title: string;
  readonly vat: Vat;
  readonly priceOf: (offer: OfferDraft) => UnitPrice | undefined;
}

/** The list price, where it is no column of its own among the others, and the others; in the order of the file. */
function columnsOf(
  { columns: { listPrice }, priceColumns }: ImportChoices,
  headers: readonly string[],
  vatOfFile: Vat,
): readonly ListColumn[] {
  const vatAt = (column: number) => VAT[vatOf(foldText(headers[column] ?? "")) ?? "unsaid"] ?? vatOfFile;
  const own = listPrice !== undefined && !priceColumns.some(({ column }) => column === listPrice);
  const list = own ? [{ column: listPrice, name: "", priceOf: (offer: OfferDraft) => offer.listPrice }] : [];
  const others = priceColumns.map(({ column, name }) => ({
    column,
    name,
    priceOf: ({ columnPrices = {} }: OfferDraft) => columnPrices[name],
  }));
  return [...list, ...others]
    .toSorted((a, b) => a.column - b.column)
    .slice(0, MOST_COLUMNS)
    .map(({ column, name, priceOf }) => ({
      column,
      title: headers[column] || name || String(column + 1),
      vat: vatAt(column),
      priceOf,
    }));
}

const VAT: Readonly<Record<"in" | "out" | "unsaid", Vat | undefined>> = {
  in: "included",
  out: "excluded",
  unsaid: undefined,
};

/** What stands above the rows says of tax; unknown where it says both. */
function vatOfTexts(texts: readonly string[]): Vat {
  const told = new Set(texts.map((text) => vatByWords(`${text} `, "")));
  told.delete("unknown");
  const [only = "unknown"] = told.size === 1 ? told : [];
  return only;
}

interface Origin {
  readonly name: string;
  readonly contentHash: string;
  readonly delimiter: string;
}

function rowOf(offer: OfferDraft, columns: readonly ListColumn[], origin: Origin): CapturedRow {
  const { name, heading, category = heading } = offer;
  // Where a row has no code its name stands for it.
  const sku = offer.sku === name.slice(0, 100) ? undefined : offer.sku;
  const gtin = readGtin(offer.gtin);
  return {
    name: name || offer.sku,
    ...(sku !== undefined && { sku }),
    ...(gtin !== undefined && { gtin }),
    ...(category !== undefined && { category }),
    prices: columns.map((column) => priceOf(offer, column, origin)),
  };
}

function priceOf(offer: OfferDraft, column: ListColumn, origin: Origin): RowPrice | null {
  const price = column.priceOf(offer);
  if (price === undefined) return null;
  const { cells, rowNumber } = offer;
  const { name, contentHash, delimiter } = origin;
  const unit = spellUnit((offer.unit ?? "").replace(/\.$/, ""));
  const quote = (cells[column.column] ?? "").replace(/\s+/g, " ").trim().slice(0, 200);
  return {
    price: { price, vat: column.vat, quote, ...(unit !== "" && { unit }) },
    flags: [],
    evidence: {
      field: "price",
      rule: "price-list",
      quote: wholeTextOf(cells, delimiter),
      before: "",
      after: "",
      url: `csv:${contentHash}#row=${rowNumber}`,
      file: { name, row: rowNumber, contentHash },
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  const hash = createSha256();
  hash.update(bytes);
  return hash.digest();
}
