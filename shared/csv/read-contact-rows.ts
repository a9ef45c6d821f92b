import type { ImportChoices } from "./import-choices.ts";
import { clientDraftOf } from "./read-client-rows.ts";
import type { ContactDraft } from "./record-drafts.ts";
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

/** Reads the rows of one list of persons; several may be of one firm, and one person may stand in several rows. */
export function createContactReader(
  choices: ImportChoices,
  headers: readonly string[],
): (row: Row) => RowReading<ContactDraft> {
  return (row) => {
    const reading = readContact(row.cells, choices);
    return "reason" in reading ? { rejected: rejectRow(row, reading, choices, headers) } : { value: reading };
  };
}

function readContact(cells: readonly string[], choices: ImportChoices): ContactDraft | RowFault {
  const fault = rowFaultOf(cells, choices) ?? tooLongFaultOf(cells, choices);
  if (fault) return fault;
  if (isTotalsRow(cells)) return { reason: "totals-row" };
  const [role, phone, email] = (["role", "phone", "email"] as const).map((field) =>
    textOf(cells, choices, field),
  );
  const name = personNameOf(cells, choices) || role || email || phone || "";
  if (name === "") return { reason: "missing-value", field: "contactName" };
  const code = codeOf(cells, choices, "clientCode") || codeOf(cells, choices, "taxId");
  const firm = code || textOf(cells, choices, "clientName").slice(0, 100);
  if (firm === "") return { reason: "missing-value", field: "clientName" };
  // What reaches the person is no switchboard of the firm.
  const {
    phone: _phone,
    email: _email,
    contactName: _person,
    ...client
  } = clientDraftOf(cells, choices, firm);
  return { name, ...(role && { role }), ...(phone && { phone }), ...(email && { email }), client };
}

/** First names may stand in a column of their own. */
function personNameOf(cells: readonly string[], choices: ImportChoices): string {
  const parts = [textOf(cells, choices, "firstName"), textOf(cells, choices, "contactName")];
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .slice(0, 200);
}
