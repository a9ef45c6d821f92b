import type { Outbox, PendingEdit } from "../../shared/model/pending-edit.ts";

/** What a workbook holds, with the edits that were made before it could be read; of one field the later edit stands. */
export function joinedOutbox(held: Outbox, made: Outbox): Outbox {
  if (made.edits.length === 0) return held;
  const replaced = new Set(made.edits.map(placeOf));
  const firstValues = new Map(held.edits.map((edit) => [placeOf(edit), edit]));
  const lastStamp = [held.lastStamp, made.lastStamp].filter((stamp) => stamp !== undefined).toSorted();
  return {
    ...held,
    lastStamp: lastStamp.at(-1),
    edits: [
      ...held.edits.filter((edit) => !replaced.has(placeOf(edit))),
      ...made.edits.map((edit) => withFirstValue(edit, firstValues.get(placeOf(edit)))),
    ],
  };
}

/** What stood in the field before any of the edits, as when the second had been made over the first. */
function withFirstValue(edit: PendingEdit, held: PendingEdit | undefined): PendingEdit {
  if (edit.kind !== "field" || held?.kind !== "field") return edit;
  const { before: _before, ...rest } = edit;
  return held.before === undefined ? rest : { ...rest, before: held.before };
}

function placeOf(edit: PendingEdit): string {
  return JSON.stringify(edit.kind === "note" ? ["note", edit.note.id] : [edit.clientId, edit.field]);
}
