/** Clients of a source whom a newer list of its clients no longer has: given up there, or the list is of some only. */
import type { ImportChoices } from "../csv/import-choices.ts";
import { clientCodeOf } from "../csv/read-client-rows.ts";
import type { RejectedRowCells } from "../csv/rejected-cells.ts";
import type { Client } from "../model/client.ts";
import type { Instant } from "../model/day.ts";
import type { ClientId, SourceId } from "../model/ids.ts";
import type { RecordWrite } from "../store/tables.ts";
import { type GoneChoices, goneChoiceOf } from "./import-decisions.ts";
import type { RecognisedClient } from "./recognise-clients.ts";

/** By name. None for a list that has nobody in common with those who are here: it is of other clients. */
export function findGoneClients(
  before: readonly Client[],
  named: ReadonlySet<ClientId>,
  source: SourceId,
): readonly Client[] {
  if (!before.some(({ id }) => named.has(id))) return [];
  return before
    .filter(
      ({ id, codes, archivedAt }) =>
        archivedAt === undefined && !named.has(id) && codes.some((one) => one.source === source),
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The codes of those whose rows could not be read: the list has them all the same. */
export function unreadCodesOf(
  rejectedCells: ReadonlyMap<number, RejectedRowCells>,
  choices: ImportChoices,
): readonly string[] {
  const codes = [...rejectedCells.values()].map(({ whole }) => clientCodeOf(whole, choices));
  return codes.filter((code) => code !== "");
}

/** Who stands in the file under a new code is asked about there, not here: also when the person answers that they are others. */
export function withoutRecognised(
  gone: readonly Client[],
  recognised: readonly Pick<RecognisedClient, "as">[],
): readonly Client[] {
  const ids = new Set(recognised.map(({ as }) => as));
  return gone.filter(({ id }) => !ids.has(id));
}

/** Archived are those of whom the person said so; what was sold to them still counts. */
export function archivedOf(
  gone: readonly Client[],
  choices: GoneChoices,
  archivedAt: Instant,
): readonly RecordWrite[] {
  return gone
    .filter(({ id }) => goneChoiceOf(choices, id) === "archive")
    .map((client) => ({ table: "clients", record: { ...client, archivedAt } }));
}
