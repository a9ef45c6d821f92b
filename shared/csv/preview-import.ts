/** Bytes → how they would be read: every choice proposed, the first rows read by it, and what is in doubt. */
import type { ImportKind } from "../model/import-batch.ts";
import { withRules } from "./apply-corrections.ts";
import { evidenceOf } from "./column-evidence.ts";
import { type ColumnProfile, profileColumns } from "./column-profile.ts";
import { columnValues } from "./column-values.ts";
import { COLUMN_WORDS } from "./column-words-table.ts";
import { competitorIn } from "./competitor-in.ts";
import { moneyAmong } from "./discount-scale.ts";
import { MAX_COLUMNS, MAX_FILE_BYTES } from "./file-bounds.ts";
import { fileKindOf } from "./file-kind.ts";
import { foldText } from "./fold-text.ts";
import type { ImportChoices } from "./import-choices.ts";
import { DAY_FIELDS, type ImportField, missingFieldsOf, NUMBER_FIELDS } from "./import-fields.ts";
import type {
  ImportPreview,
  ImportPreviewProblem,
  PreviewColumn,
  PreviewCounts,
  PreviewOptions,
  PreviewRow,
} from "./import-preview.ts";
import { createLostCounter } from "./lost-characters.ts";
import { madeColumnsOf, mayHold } from "./made-columns.ts";
import { type ColumnMatch, matchColumns } from "./match-columns.ts";
import { vatOf } from "./price-header.ts";
import { proposeChoices } from "./propose-choices.ts";
import { proposeDayOrder } from "./propose-day-order.ts";
import { separatorOf } from "./read-number.ts";
import { readTable, type Table } from "./read-table.ts";
import { createRecordReader } from "./record-reader.ts";
import { createNetSums } from "./sales-sums.ts";
import { sampleEncodings } from "./sample-encodings.ts";
import { separatorOfColumn } from "./separator-of-column.ts";
import { shapeTable } from "./shape-table.ts";
import { headersOf } from "./table-headers.ts";
import { namesPlan } from "./target-words.ts";

/** What a preview reads: some thousand rows, enough to judge columns by. */
const PREVIEW_BYTES = 512 * 1024;
const PREVIEW_ROWS = 100;

/** Pure; 20 MB take a fraction of a second, since only the encoding is judged by the whole file. */
export function previewImport(bytes: Uint8Array, options: PreviewOptions = {}): ImportPreview {
  const table = readTable(bytes, options, PREVIEW_BYTES);
  const shaped = shapeTable(table, options);
  const { headers, shape } = shaped;
  const profiles = profileColumns(shaped.rows, headers.length);
  const matchAs = (kind: ImportKind | undefined) =>
    matchColumns(headers, profiles, kind, (field, column) =>
      mayHold(field, column, { ...shape, columnCount: table.columnCount }),
    );
  const found = matchAs(options.kind);
  const match = matchAs(kindByWords(found, headers, table, options));
  const sample = { headers, profiles, rows: shaped.rows };
  const ofSample = { ...proposeChoices(table, match, sample, options), ...shape };
  const days = daysOf(bytes, ofSample, profiles);
  const proposed = { ...ofSample, dayOrder: options.dayOrder ?? days.order };
  const choices = withRules(proposed, proposed.corrections);
  const { rows, counts } = readRows(table, choices);
  return {
    choices,
    headers: headersOf(table),
    encodings: sampleEncodings(bytes, table.encodings, choices.encoding),
    // A list of thousands would only hide what is wrong.
    columns: (profiles.length > MAX_COLUMNS ? [] : profiles)
      .filter(({ index }) => !shaped.used.has(index))
      .map((profile) => columnOf(profile, headers, choices, days.provedBy)),
    foundShape: shaped.found,
    rows,
    problems: listProblems(bytes, table, choices, profiles, options.dayOrder ? undefined : days.openText),
    counts,
    readShare: Math.min(1, PREVIEW_BYTES / Math.max(1, bytes.length)),
  };
}

/** What no column tells: a price list that names a competitor is theirs, and amounts by month that are called a plan are one. */
function kindByWords(
  { kind, columns }: ColumnMatch,
  headers: readonly string[],
  { rows, headerRow = 0, columnCount }: Table,
  { kind: given, fileName = "", competitors = [] }: PreviewOptions,
): ImportKind {
  if (given !== undefined) return given;
  const said = [...rows.slice(0, headerRow).flat(), fileName.replace(/\.[^.]*$/, "")];
  if (kind === "products" && competitorIn(said, competitors) !== undefined) return "competitorPrices";
  const hasDocuments = (columns.documentNumber ?? columnCount) < columnCount;
  const isPriced = kind === "products" && columns.listPrice !== undefined;
  const isPlan = namesPlan([...said, ...headers]) && !hasDocuments && !isPriced;
  return isPlan && isPlanOfMonths(headers) ? "targets" : kind;
}

/** A plan has months, by name or by their days, and amounts. */
function isPlanOfMonths(headers: readonly string[]): boolean {
  const folded = headers.map(foldText);
  const has = (words: readonly string[] = []) => folded.some((header) => words.includes(header));
  return (
    has(COLUMN_WORDS.targets.amount) && (has(COLUMN_WORDS.targets.month) || has(COLUMN_WORDS.targets.day))
  );
}

/** Days of one file are written alike: a due day above 12 decides of the others, too. */
function daysOf(
  bytes: Uint8Array,
  ofSample: Omit<ImportChoices, "dayOrder">,
  profiles: readonly ColumnProfile[],
) {
  const columns = DAY_FIELDS.flatMap((field) => ofSample.columns[field] ?? []);
  const values = columns.flatMap((column) => profiles[column]?.values ?? []);
  const [first] = columns;
  return proposeDayOrder(values, () => (first === undefined ? [] : columnValues(bytes, ofSample, first)));
}

function columnOf(
  { index, firstValues, values }: ColumnProfile,
  headers: readonly string[],
  choices: ImportChoices,
  dayThatDecides: string | undefined,
): PreviewColumn {
  const name = Object.entries(choices.columns).find(([, column]) => column === index)?.[0];
  const field = name as ImportField | undefined; // Object.entries forgets the key type of ColumnByField.
  const made = madeColumnsOf(choices)[index - choices.columnCount];
  return {
    index,
    header: made === undefined ? (headers[index] ?? "") : "",
    made,
    firstValues,
    field,
    priceColumn: choices.priceColumns.find(({ column }) => column === index),
    evidence: evidenceOf(
      field,
      field === "day" && dayThatDecides !== undefined ? [...values, dayThatDecides] : values,
      choices,
    ),
  };
}

function readRows(table: Table, choices: ImportChoices): { rows: PreviewRow[]; counts: PreviewCounts } {
  const reader = createRecordReader(choices, headersOf(table));
  const nets = createNetSums();
  const unassignedNets = createNetSums();
  const rows: PreviewRow[] = [];
  let rowCount = 0;
  let rejectedCount = 0;
  let unassignedCount = 0;
  let listedClientCount = 0;
  for (const row of table.rows.flatMap((cells, index) => reader.read({ rowNumber: index + 1, cells }))) {
    rowCount++;
    if (rows.length < PREVIEW_ROWS) rows.push(row);
    if (row.kind === "rejected") rejectedCount++;
    if (row.kind === "clients") listedClientCount++;
    if (row.kind !== "sales") continue;
    nets.add(row.line);
    if (row.line.clientCode !== undefined) continue;
    unassignedCount++;
    unassignedNets.add(row.line);
  }
  const counts = {
    rowCount,
    rejectedCount,
    clientCount: listedClientCount + reader.clientByCode.size,
    nets: nets.list(),
    unassignedCount,
    unassignedNets: unassignedNets.list(),
  };
  return { rows, counts };
}

function listProblems(
  bytes: Uint8Array,
  table: Table,
  choices: ImportChoices,
  profiles: readonly ColumnProfile[],
  openDay: string | undefined,
): ImportPreviewProblem[] {
  if (bytes.length === 0) return [{ code: "empty-file" }];
  if (bytes.length > MAX_FILE_BYTES) return [{ code: "too-large" }];
  const kind = fileKindOf(bytes);
  if (kind !== undefined) return [{ code: kind }];
  if (table.columnCount > MAX_COLUMNS) return [{ code: "too-many-columns" }];
  if (!table.rows.flat().some((cell) => /[\p{L}\d]/u.test(cell))) return [{ code: "empty-file" }];
  if (Object.keys(choices.columns).length === 0) return [{ code: "no-columns" }];
  return [
    ...listBlocking(choices),
    ...listLost(table),
    ...listDoubts(choices, headersOf(table), profiles, openDay),
  ];
}

function listLost({ rows }: Table): ImportPreviewProblem[] {
  const counter = createLostCounter();
  for (const [index, cells] of rows.entries()) counter.see(index + 1, cells);
  const lost = counter.found();
  return lost === undefined ? [] : [{ code: "characters-lost", ...lost }];
}

function listBlocking(choices: ImportChoices): ImportPreviewProblem[] {
  const { kind, columns, currency, statement, target } = choices;
  const fields = missingFieldsOf(kind, columns).filter(
    (field) => field !== "clientName" || statement?.client === undefined,
  );
  const ofColumns = choices.priceColumns.filter(({ holds }) => holds === "price");
  const isOfHeader = ofColumns.some(({ column }) => column === columns.listPrice);
  const hasAmounts =
    kind === "sales" ||
    (target?.plan === "sales" && columns.amount !== undefined) ||
    kind === "receivables" ||
    (columns.listPrice !== undefined && !isOfHeader) ||
    columns.cost !== undefined ||
    ofColumns.some((one) => one.currency === undefined);
  const needsCurrency = kind !== "clients" && kind !== "contacts" && hasAmounts && currency === undefined;
  return [
    ...(fields.length > 0 ? [{ code: "columns-missing", fields } as const] : []),
    ...(needsCurrency ? [{ code: "currency-needed" } as const] : []),
    ...(statesOpenAmounts(choices) && statement?.statedOn === undefined
      ? [{ code: "stated-day-needed" } as const]
      : []),
  ];
}

function statesOpenAmounts({ columns, statement }: ImportChoices): boolean {
  const states = [columns.open, columns.paid, columns.status, columns.daysLate];
  return (
    statement !== undefined && (statement.isOfOpenItems || states.some((column) => column !== undefined))
  );
}

/** Our own prices are net: what is read with VAT would be held against prices without. */
function listPricesWithVat(
  { kind, columns, priceColumns }: ImportChoices,
  headers: readonly string[],
): ImportPreviewProblem[] {
  if (kind !== "products") return [];
  const read = [columns.listPrice, ...priceColumns.map(({ column }) => column)];
  const header = read
    .map((column) => (column === undefined ? "" : (headers[column] ?? "")))
    .find((one) => vatOf(foldText(one)) === "in");
  return header === undefined ? [] : [{ code: "prices-with-vat", text: header }];
}

function listDoubts(
  choices: ImportChoices,
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
  openDay: string | undefined,
): ImportPreviewProblem[] {
  const { kind, columns } = choices;
  const valuesOf = (field: ImportField) => profiles[columns[field] ?? -1]?.values ?? [];
  const unclear = NUMBER_FIELDS.flatMap((field): ImportPreviewProblem[] => {
    if (choices.decimalSeparators[field] !== undefined) return [];
    const values = valuesOf(field);
    const text = values.find((value) => /[.,]/.test(value));
    const isUnclear = text !== undefined && separatorOfColumn(values) === undefined;
    return isUnclear ? [{ code: "separator-unclear", field, text }] : [];
  });
  const unclearPrices = choices.priceColumns.flatMap(({ column, separator }): ImportPreviewProblem[] => {
    const text =
      separator === undefined ? profiles[column]?.values.find((one) => /[.,]/.test(one)) : undefined;
    const isSaid = unclear.length > 0 || text === undefined || separatorOf(text) !== undefined;
    return isSaid ? [] : [{ code: "separator-unclear", field: "listPrice", text }];
  });
  const isLedger = kind === "sales";
  // A net of the source's own is less the discount already.
  const amountOff = columns.net === undefined ? moneyAmong(valuesOf("discount")) : undefined;
  const hasClients = columns.clientCode ?? columns.clientName ?? columns.taxId;
  return [
    ...unclear,
    ...unclearPrices.slice(0, 1),
    ...listPricesWithVat(choices, headers),
    ...(openDay === undefined ? [] : [{ code: "day-order-unclear", text: openDay } as const]),
    ...(amountOff === undefined ? [] : [{ code: "discount-in-money", text: amountOff } as const]),
    ...(isLedger && hasClients === undefined ? [{ code: "no-client-column" } as const] : []),
    ...(isLedger && columns.quantity === undefined ? [{ code: "amounts-only" } as const] : []),
  ];
}
