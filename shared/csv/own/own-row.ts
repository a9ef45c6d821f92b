import type { Language } from "../../model/language.ts";
import type { RejectedRow, RejectionReason } from "../../model/rejected-row.ts";
import type { ImportChoices } from "../import-choices.ts";
import { withoutGuard } from "../print-csv.ts";
import { type Row, wholeTextOf } from "../row-reader.ts";
import { type NamedColumn, readNamedHeader } from "./named-columns.ts";
import { type NamedHeader, OWN_HEADERS, OWN_MARKS, type OwnHeader } from "./own-headers-table.ts";
import type { OwnKind } from "./own-kind.ts";

/** "id" is what stands under the mark of the file. */
type Place = OwnHeader | "id";

/** Where what stands, as the header of a file says in whichever language. */
export interface OwnHeaderRow {
  readonly columnOf: ReadonlyMap<Place, number>;
  readonly namedColumns: readonly (NamedColumn & { readonly column: number })[];
  readonly texts: readonly string[];
}

export function readOwnHeader(
  cells: readonly string[],
  kind: OwnKind,
  headersOfKind: readonly OwnHeader[],
): OwnHeaderRow {
  const texts = cells.map(withoutGuard);
  const columnOf = new Map<Place, number>();
  const namedColumns: OwnHeaderRow["namedColumns"][number][] = [];
  texts.forEach((text, column) => {
    const named = readNamedHeader(text);
    const place = isOneOf(OWN_MARKS[kind], text)
      ? "id"
      : headersOfKind.find((header) => isOneOf(OWN_HEADERS[header], text));
    if (place !== undefined) columnOf.set(place, column);
    else if (named !== undefined) namedColumns.push({ ...named, column });
  });
  return { columnOf, namedColumns, texts };
}

function isOneOf(inLanguages: Readonly<Record<Language, string>>, text: string): boolean {
  return Object.values(inLanguages).includes(text);
}

/** One row of a file of Dosar's own: exactly what was exported stands in its cells, its guard taken off. */
export interface OwnRow {
  /** Empty when the row or the file has none. */
  readonly textOf: (place: Place) => string;
  /** Undefined for an empty cell: then the file says nothing. */
  readonly saidOf: (place: Place) => string | undefined;
  /** The filled cells of the named columns, by their names. */
  readonly namedTexts: (header: NamedHeader) => ReadonlyMap<string, string>;
  readonly reject: (reason: RejectionReason, place?: Place) => RejectedRow;
}

export function ownRowOf(
  { rowNumber, cells }: Row,
  { columnOf, namedColumns, texts }: OwnHeaderRow,
  { delimiter }: Pick<ImportChoices, "delimiter">,
): OwnRow {
  const at = (column: number | undefined) => (column === undefined ? "" : withoutGuard(cells[column] ?? ""));
  const textOf = (place: Place) => at(columnOf.get(place));
  return {
    textOf,
    saidOf: (place) => textOf(place) || undefined,
    namedTexts: (header) => {
      const ofHeader = namedColumns.filter((named) => named.header === header);
      const filled = ofHeader.map(({ name, column }) => [name, at(column)] as const);
      return new Map(filled.filter(([, text]) => text !== ""));
    },
    reject: (reason, place) => {
      const column = place && columnOf.get(place);
      if (column === undefined) return { rowNumber, text: wholeTextOf(cells, delimiter), reason };
      const header = (texts[column] ?? "").slice(0, 200);
      return { rowNumber, column: header, text: textOf(place as Place).slice(0, 2000), reason };
    },
  };
}
