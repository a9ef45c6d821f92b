import { CLEANED_FIELDS, type CleanedField } from "./clean-cell.ts";
import type { ClientDraft } from "./record-drafts.ts";

/** A cell whose writing was tidied, as it stands in the file and as it is kept. */
export interface Cleaning {
  readonly field: CleanedField;
  readonly from: string;
  readonly to: string;
}

export interface Cleanings {
  readonly counts: readonly { readonly field: CleanedField; readonly count: number }[];
  /** The first of each field. */
  readonly samples: readonly Cleaning[];
}

const MOST_SAMPLES_OF_FIELD = 50;

/** What was tidied in the clients of a file. */
export function listCleanings(clients: readonly ClientDraft[]): Cleanings {
  const ofFields = CLEANED_FIELDS.map((field) => ({
    field,
    cleanings: clients.flatMap((client) => of(client, field)),
  }));
  const found = ofFields.filter(({ cleanings }) => cleanings.length > 0);
  return {
    counts: found.map(({ field, cleanings }) => ({ field, count: cleanings.length })),
    samples: found.flatMap(({ cleanings }) => cleanings.slice(0, MOST_SAMPLES_OF_FIELD)),
  };
}

function of(client: ClientDraft, field: CleanedField): readonly Cleaning[] {
  const from = client.asInFile?.[field];
  return from === undefined ? [] : [{ field, from, to: client[field] ?? "" }];
}
