import type { ClientStatus } from "../model/client.ts";
import { countryNamed } from "../model/country-named.ts";
import { CLEANED_FIELDS, cleanCell } from "./clean-cell.ts";
import { CLIENT_STATUS_WORDS } from "./client-status-words-table.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ImportField } from "./import-fields.ts";
import type { ClientDraft } from "./record-drafts.ts";
import {
  codeOf,
  type Row,
  type RowFault,
  type RowReading,
  rejectRow,
  rowFaultOf,
  textOf,
  tooLongFaultOf,
} from "./row-reader.ts";
import { isTotalsRow } from "./totals-rows.ts";

const TEXT_FIELDS = [
  "country",
  "city",
  "address",
  "category",
  "phone",
  "email",
  "priceColumn",
  "contactName",
] as const;
const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 60;

/** Reads the rows of one client list; a second row with the code of an earlier one is rejected. */
export function createClientReader(
  choices: ImportChoices,
  headers: readonly string[],
): (row: Row) => RowReading<ClientDraft> {
  const codes = new Set<string>();
  return (row) => {
    const reading = readClient(row.cells, choices);
    if ("reason" in reading) return { rejected: rejectRow(row, reading, choices, headers) };
    if (codes.has(reading.code)) {
      return {
        rejected: rejectRow(row, { reason: "duplicate-code", field: codeFieldOf(choices) }, choices, headers),
      };
    }
    codes.add(reading.code);
    return { value: reading };
  };
}

/** What a row says of the client with this code; the name of a client that has none is its code. */
export function clientDraftOf(cells: readonly string[], choices: ImportChoices, code: string): ClientDraft {
  const name = textOf(cells, choices, "clientName") || code;
  const taxId = codeOf(cells, choices, "taxId");
  const status = statusOf(textOf(cells, choices, "status"));
  const tags = tagsOf(textOf(cells, choices, "tags"));
  const isLedger = choices.kind === "sales";
  const texts = TEXT_FIELDS.map((field) => [field, textOf(cells, choices, field)] as const).filter(
    // In a ledger the category is the product's.
    ([field, text]) => text !== "" && !(isLedger && field === "category"),
  );
  const written = { name, ...(taxId === "" ? {} : { taxId }), ...Object.fromEntries(texts) };
  return {
    code,
    ...tidied(written, choices),
    ...(status === undefined ? {} : { status }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

type Written = Pick<ClientDraft, "name"> & Partial<Pick<ClientDraft, (typeof TEXT_FIELDS)[number] | "taxId">>;

/** With the cells as they were where their writing was tidied. */
function tidied(written: Written, choices: ImportChoices): Written & Pick<ClientDraft, "asInFile"> {
  if (!choices.isCleaned || choices.isOwn) return written;
  const country = countryNamed(written.country ?? "") ?? choices.country;
  const changed = CLEANED_FIELDS.flatMap((field) => {
    const text = written[field];
    const clean = text === undefined ? undefined : cleanCell(field, text, country);
    return text === undefined || clean === undefined || clean === text ? [] : [{ field, text, clean }];
  });
  if (changed.length === 0) return written;
  return {
    ...written,
    ...Object.fromEntries(changed.map(({ field, clean }) => [field, clean])),
    asInFile: Object.fromEntries(changed.map(({ field, text }) => [field, text])),
  };
}

function readClient(cells: readonly string[], choices: ImportChoices): ClientDraft | RowFault {
  const fault = rowFaultOf(cells, choices) ?? tooLongFaultOf(cells, choices);
  if (fault) return fault;
  const name = textOf(cells, choices, "clientName");
  if (name === "") return { reason: "missing-value", field: "clientName" };
  if (isTotalsRow(cells)) return { reason: "totals-row" };
  return clientDraftOf(cells, choices, clientCodeOf(cells, choices));
}

/** By what a list of clients knows the client of a row; empty when the row names nobody. */
export function clientCodeOf(cells: readonly string[], choices: ImportChoices): string {
  const name = textOf(cells, choices, "clientName");
  return codeOf(cells, choices, "clientCode") || codeOf(cells, choices, "taxId") || name.slice(0, 100);
}

function codeFieldOf({ columns }: ImportChoices): ImportField {
  if (columns.clientCode !== undefined) return "clientCode";
  return columns.taxId === undefined ? "clientName" : "taxId";
}

function statusOf(text: string): ClientStatus | undefined {
  return CLIENT_STATUS_WORDS.get(text.toLowerCase());
}

function tagsOf(text: string): string[] {
  const tags = text.split(/[,;|]/).map((tag) => tag.trim().slice(0, MAX_TAG_LENGTH));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, MAX_TAGS);
}
