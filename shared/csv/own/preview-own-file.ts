import { NO_CORRECTIONS } from "../../model/corrections.ts";
import { SourceId } from "../../model/ids.ts";
import { withRules } from "../apply-corrections.ts";
import { decodeBytes } from "../decode-bytes.ts";
import type { DecimalSeparator, ImportChoices } from "../import-choices.ts";
import { FIELDS_BY_KIND, type ImportField, NUMBER_FIELDS } from "../import-fields.ts";
import type { ImportPreview, PreviewColumn, PreviewOptions } from "../import-preview.ts";
import { parseText } from "../parse-rows.ts";
import { PREVIEW_BYTES, previewRows } from "../preview-rows.ts";
import { withoutGuard } from "../print-csv.ts";
import type { OwnFile } from "./find-own-file.ts";
import { OWN_TABLES } from "./own-columns.ts";
import type { ImportedOwnKind } from "./own-kind.ts";
import { type OwnHeaderRow, readOwnHeader } from "./own-row.ts";

/** How a file of Dosar's own is read: nothing is left to choose. */
export function previewOwnFile(
  bytes: Uint8Array,
  own: OwnFile & { readonly kind: ImportedOwnKind },
  { corrections = NO_CORRECTIONS, sheet }: Pick<PreviewOptions, "corrections" | "sheet"> = {},
): ImportPreview {
  const isWhole = bytes.length <= PREVIEW_BYTES;
  const parsed = parseText(decodeBytes(bytes.subarray(0, PREVIEW_BYTES), own.encoding), own);
  const rows = isWhole ? parsed : parsed.slice(0, -1);
  const [headerCells = [], ...data] = rows;
  const { columns } = OWN_TABLES[own.kind];
  const header = readOwnHeader(
    headerCells,
    own.kind,
    columns.map(([name]) => name),
  );
  const mark = sheet === undefined ? markOf(own) : ".";
  const choices = withRules({ ...choicesOf(own, header, data, mark), corrections }, corrections);
  return {
    choices,
    headers: header.texts,
    encodings: [],
    columns: header.texts.map((text, index) => columnOf(text, index, data)),
    foundShape: {
      months: choices.months,
      monthsHold: choices.monthsHold,
      monthsTotal: choices.monthsTotal,
      groups: choices.groups,
    },
    ...previewRows(rows, choices, header.texts),
    problems: data.length === 0 ? [{ code: "empty-file" }] : [],
    readShare: Math.min(1, PREVIEW_BYTES / Math.max(1, bytes.length)),
  };
}

/** As it was written: the separator says which decimal mark the person's locale has; a sheet's text has points in any. */
function markOf({ delimiter }: OwnFile): DecimalSeparator {
  return delimiter === "," ? "." : ",";
}

function choicesOf(
  { kind, encoding, delimiter, quote, newline }: OwnFile & { readonly kind: ImportedOwnKind },
  header: OwnHeaderRow,
  data: readonly (readonly string[])[],
  mark: DecimalSeparator,
): Omit<ImportChoices, "corrections"> {
  const source = SourceId.safeParse(withoutGuard(data[0]?.[header.columnOf.get("id") ?? -1] ?? ""));
  return {
    encoding,
    delimiter,
    quote,
    newline,
    headerRow: 0,
    headerRows: 1,
    firstRow: 1,
    columnCount: header.texts.length,
    months: [],
    monthsHold: "amounts",
    monthsTotal: undefined,
    groups: undefined,
    statement: undefined,
    target: undefined,
    kind,
    columns: columnsOf(kind, header),
    priceColumns: [],
    decimalSeparators: Object.fromEntries(NUMBER_FIELDS.map((field) => [field, mark])),
    // Days are written year first; another program may have written them anew.
    dayOrder: "dmy",
    discountScale: undefined,
    decimalCodes: [],
    creditNotePrefix: undefined,
    currency: undefined,
    source: kind === "sales" && source.success ? source.data : SourceId.parse("main"),
    completes: undefined,
    isOwn: true,
    country: undefined,
    isCleaned: false,
    label: undefined,
  };
}

const NAME_FIELDS: Readonly<Partial<Record<ImportedOwnKind, ImportField>>> = {
  products: "productName",
  contacts: "contactName",
};

/** Under the names that the import has for them; those that it has no name for are read all the same. */
function columnsOf(kind: ImportedOwnKind, { columnOf }: OwnHeaderRow): ImportChoices["columns"] {
  const nameField = NAME_FIELDS[kind] ?? "clientName";
  const named = [...columnOf].map(([place, column]) => {
    const field = place === "name" ? nameField : place === "codes" ? "clientCode" : place;
    return [FIELDS_BY_KIND[kind].find((known) => known === field), column] as const;
  });
  return Object.fromEntries(named.filter(([field]) => field !== undefined));
}

function columnOf(header: string, index: number, data: readonly (readonly string[])[]): PreviewColumn {
  const filled = data.map((row) => withoutGuard(row[index] ?? "")).filter((text) => text !== "");
  return {
    index,
    header,
    firstValues: filled.slice(0, 3),
    field: undefined,
    made: undefined,
    priceColumn: undefined,
    evidence: [],
  };
}
