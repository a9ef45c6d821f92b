/** Bytes → how they would be read: every choice proposed, the first rows read by it, and what is in doubt. */
import type { ImportKind } from "../model/import-batch.ts";
import { withRules } from "./apply-corrections.ts";
import { evidenceOf, evidenceOfMeaning } from "./column-evidence.ts";
import { type ColumnProfile, profileColumns } from "./column-profile.ts";
import { type ColumnRelations, relationsOf } from "./column-relations.ts";
import { columnValues } from "./column-values.ts";
import { crookedAmong, moneyAmong } from "./discount-scale.ts";
import { MAX_COLUMNS, MAX_FILE_BYTES } from "./file-bounds.ts";
import { fileKindOf } from "./file-kind.ts";
import { foldText } from "./fold-text.ts";
import type { DayOrder, DiscountScale, ImportChoices } from "./import-choices.ts";
import { DAY_FIELDS, type ImportField, missingFieldsOf, NUMBER_FIELDS } from "./import-fields.ts";
import type { ImportPreview, ImportPreviewProblem, PreviewColumn, PreviewOptions } from "./import-preview.ts";
import { kindByWords } from "./kind-by-words.ts";
import { createLostCounter } from "./lost-characters.ts";
import { madeColumnsOf, mayHold } from "./made-columns.ts";
import { matchColumns } from "./match-columns.ts";
import { importedKindOf, ownFileIn } from "./own/find-own-file.ts";
import { previewOwnFile } from "./own/preview-own-file.ts";
import { PREVIEW_BYTES, previewRows } from "./preview-rows.ts";
import { vatOf } from "./price-header.ts";
import { proposeChoices } from "./propose-choices.ts";
import { proposeDayOrder } from "./propose-day-order.ts";
import { separatorOf } from "./read-number.ts";
import { readTable, type Table } from "./read-table.ts";
import { byHandIn } from "./remember-reading.ts";
import { sampleEncodings } from "./sample-encodings.ts";
import { separatorOfColumn } from "./separator-of-column.ts";
import { shapeTable } from "./shape-table.ts";
import { headersOf } from "./table-headers.ts";

/** Pure; 20 MB take a fraction of a second, since only the encoding is judged by the whole file. */
export function previewImport(bytes: Uint8Array, options: PreviewOptions = {}): ImportPreview {
  const own = ownFileIn(bytes);
  const ownKind = own && importedKindOf(own);
  if (own && ownKind) return previewOwnFile(bytes, { ...own, kind: ownKind }, options);
  const whole = readTable(bytes, options, PREVIEW_BYTES);
  const table = withinBounds(whole);
  const shaped = shapeTable(table, options);
  const { headers, shape } = shaped;
  const profiles = profileColumns(shaped.rows, headers.length);
  const relations = relationsOf(shaped.rows, profiles);
  const matchAs = (kind: ImportKind | undefined) =>
    matchColumns(headers, profiles, relations, kind, (field, column) =>
      mayHold(field, column, { ...shape, columnCount: table.columnCount }),
    );
  const found = matchAs(options.kind);
  const match = matchAs(options.kind ?? kindByWords(found, headers, table, options));
  const sample = { headers, profiles, rows: shaped.rows };
  const { columnCount } = whole;
  const ofSample = { ...proposeChoices(table, match, sample, options), ...shape, columnCount };
  const days = daysOf(bytes, ofSample, profiles, options.remembered?.dayOrder);
  const proposed = { ...ofSample, dayOrder: options.dayOrder ?? days.order };
  const byHand = byHandIn(options, proposed);
  const choices = withRules({ ...proposed, ...(byHand && { byHand }) }, proposed.corrections);
  const { rows, counts } = previewRows(table.rows, choices, headersOf(table));
  return {
    choices,
    headers: headersOf(table),
    encodings: sampleEncodings(bytes, table.encodings, choices.encoding),
    // A list of thousands would only hide what is wrong.
    columns: (isTooWide(whole) ? [] : profiles)
      .filter(({ index }) => !shaped.used.has(index))
      .map((profile) => columnOf(profile, headers, choices, relations, days.provedBy)),
    foundShape: shaped.found,
    rows,
    problems: [
      ...(shaped.yearDoubt && options.isShaped !== false ? [shaped.yearDoubt] : []),
      ...listProblems(bytes, whole, choices, profiles, options.dayOrder ? undefined : days.openText),
    ],
    counts,
    readShare: Math.min(1, PREVIEW_BYTES / Math.max(1, bytes.length)),
  };
}

/** Of a file that is refused for its width: enough to say what it seems to be. */
const COLUMNS_OF_TOO_WIDE = 50;

function isTooWide({ columnCount }: Table): boolean {
  return columnCount > MAX_COLUMNS;
}

/** Columns are held against each other, so that tens of thousands would take minutes. */
function withinBounds(table: Table): Table {
  if (!isTooWide(table)) return table;
  const rows = table.rows.map((row) => row.slice(0, COLUMNS_OF_TOO_WIDE));
  return { ...table, rows, columnCount: COLUMNS_OF_TOO_WIDE };
}

/** Days of one file are written alike: a due day above 12 decides of the others, too. */
function daysOf(
  bytes: Uint8Array,
  ofSample: Omit<ImportChoices, "dayOrder">,
  profiles: readonly ColumnProfile[],
  remembered: DayOrder | undefined,
) {
  const columns = DAY_FIELDS.flatMap((field) => ofSample.columns[field] ?? []);
  const values = columns.flatMap((column) => profiles[column]?.values ?? []);
  const [first] = columns;
  const allValues = () => (first === undefined ? [] : columnValues(bytes, ofSample, first));
  return proposeDayOrder(values, allValues, remembered);
}

function columnOf(
  profile: ColumnProfile,
  headers: readonly string[],
  choices: ImportChoices,
  relations: ColumnRelations,
  dayThatDecides: string | undefined,
): PreviewColumn {
  const { index, firstValues, values } = profile;
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
    evidence: [
      ...(made === undefined ? evidenceOfMeaning(field, headers[index] ?? "", profile, relations) : []),
      ...evidenceOf(
        field,
        field === "day" && dayThatDecides !== undefined ? [...values, dayThatDecides] : values,
        choices,
      ),
    ],
  };
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
  if (isTooWide(table)) return [{ code: "too-many-columns" }];
  // Its first row goes on beyond all that was looked at.
  if (table.rows.length === 0 && bytes.length > PREVIEW_BYTES) return [{ code: "no-columns" }];
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

/** Amounts can't be taken off a price; what may be one is shown, since the header names percentages as often. */
function doubtOf(scale: DiscountScale | undefined, discounts: readonly string[]): ImportPreviewProblem[] {
  const amount = moneyAmong(discounts) ?? discounts.find((value) => /[1-9]/.test(value));
  if (scale === "money" && amount !== undefined) return [{ code: "discount-in-money", text: amount }];
  const crooked = scale === "percent" ? crookedAmong(discounts) : undefined;
  return crooked === undefined ? [] : [{ code: "discount-unclear", text: crooked }];
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
  const doubtOfDiscount =
    columns.net === undefined ? doubtOf(choices.discountScale, valuesOf("discount")) : [];
  const hasClients = columns.clientCode ?? columns.clientName ?? columns.taxId;
  return [
    ...unclear,
    ...unclearPrices.slice(0, 1),
    ...listPricesWithVat(choices, headers),
    ...(openDay === undefined ? [] : [{ code: "day-order-unclear", text: openDay } as const]),
    ...doubtOfDiscount,
    ...(isLedger && hasClients === undefined ? [{ code: "no-client-column" } as const] : []),
    ...(isLedger && columns.quantity === undefined ? [{ code: "amounts-only" } as const] : []),
  ];
}
