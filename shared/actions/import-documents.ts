/** Documents of sales that a file says otherwise, line by line. */

import type { ImportChoices } from "../csv/import-choices.ts";
import type { RejectedRowCells } from "../csv/rejected-cells.ts";
import { codeOf } from "../csv/row-reader.ts";
import type { Day } from "../model/day.ts";
import type { Money } from "../model/money.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { groupBy } from "../std/group-by.ts";
import { documentKeyReader } from "../store/ledger/document-key.ts";
import { netsOf, type StandingDocuments } from "../store/ledger/standing-documents.ts";

/** A line of a document as it stands and as the file has it; one of both may be missing. */
export interface LineDifference {
  readonly before: SalesLine | undefined;
  readonly after: SalesLine | undefined;
}

export interface DocumentDifference {
  readonly key: number;
  readonly documentNumber: string;
  readonly soldOn: Day;
  readonly clientCode: string | undefined;
  readonly netsBefore: readonly Money[];
  readonly netsAfter: readonly Money[];
  readonly lineCountBefore: number;
  readonly lineCountAfter: number;
  /** Lines that differ; those that are the same are left out. */
  readonly lines: readonly LineDifference[];
}

export function documentDifferencesOf(
  lines: readonly SalesLine[],
  { changed }: StandingDocuments,
): readonly DocumentDifference[] {
  if (changed.size === 0) return [];
  const keyOf = documentKeyReader();
  const ofFile = groupBy(lines, keyOf);
  return [...changed].flatMap(([key, before]) => {
    const after = ofFile.get(key);
    return after?.[0] ? [differenceOf(key, after[0], before, after)] : [];
  });
}

function differenceOf(
  key: number,
  { documentNumber, soldOn, clientCode }: SalesLine,
  before: readonly SalesLine[],
  after: readonly SalesLine[],
): DocumentDifference {
  return {
    key,
    documentNumber,
    soldOn,
    clientCode,
    netsBefore: netsOf(before),
    netsAfter: netsOf(after),
    lineCountBefore: before.length,
    lineCountAfter: after.length,
    lines: alignLines(before, after),
  };
}

/** By line number, else by product, in the order in which equal ones stand. */
function alignLines(before: readonly SalesLine[], after: readonly SalesLine[]): readonly LineDifference[] {
  const nameOf = ({ lineNumber, sku }: SalesLine) =>
    lineNumber === undefined ? `sku ${sku}` : `no ${lineNumber}`;
  const left = groupBy(before, nameOf);
  const pairs = after.map((line) => ({ before: left.get(nameOf(line))?.shift(), after: line }));
  const gone = [...left.values()].flat().map((line) => ({ before: line, after: undefined }));
  return [...pairs, ...gone].filter((pair) => !isSameLine(pair));
}

function isSameLine({ before, after }: LineDifference): boolean {
  if (before === undefined || after === undefined) return false;
  return textOf(before) === textOf(after);
}

/** What a line says; which client the code stands for today is no part of it. */
function textOf({ clientCode, sku, productName, quantity, unitPrice, net }: SalesLine): string {
  return JSON.stringify([clientCode, sku, productName, quantity, unitPrice, net]);
}

/** Whether a document has rows that could not be read: what the file lacks of it was not deleted. */
export function unreadDocuments(
  rejectedCells: ReadonlyMap<number, RejectedRowCells>,
  choices: ImportChoices,
): (documentNumber: string) => boolean {
  const numbers = new Set(
    [...rejectedCells.values()].map(({ whole }) => codeOf(whole, choices, "documentNumber")),
  );
  return (documentNumber) => numbers.has(documentNumber);
}
