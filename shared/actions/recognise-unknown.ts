/** The clients of a file who are others, for the preview: by their tax ids, or by what their names let suppose. */
import type { ImportChoices } from "../csv/import-choices.ts";
import type { ClientDraft } from "../csv/record-drafts.ts";
import type { SourceId } from "../model/ids.ts";
import type { ImportKind } from "../model/import-batch.ts";
import type { Store } from "../store/open-store.ts";
import { namedClientFinder } from "./find-named-clients.ts";
import { type ImportControl, isCancelledAt } from "./import-progress.ts";
import type { FileReading } from "./import-reading.ts";
import { unknownOf } from "./joined-clients.ts";
import { type KnownRecords, readKnown } from "./known-records.ts";
import { type RecognisedClient, recogniseInSteps, stepCountOf } from "./recognise-clients.ts";

/** Some milliseconds of work: a cancel is felt at once, and the steps cost more than asking. */
const STEPS_BETWEEN = 64;

/** Undefined when the person has cancelled. */
export async function recogniseUnknown(
  store: Store,
  drafts: readonly ClientDraft[],
  choices: Pick<ImportChoices, "source" | "kind">,
  control: ImportControl,
): Promise<readonly RecognisedClient[] | undefined> {
  const { source } = choices;
  const clients = await readKnown(store, "clients");
  const given = { drafts: unknownOf(drafts, source, clients), kept: clients.list(), source };
  // Nobody to be recognised: nobody who is kept need be looked at.
  if (given.drafts.length === 0) return [];
  const totalSteps = stepCountOf(given);
  const totalCount = drafts.length;
  const steps = recogniseInSteps(given);
  for (let count = 0; ; count++) {
    if (count % STEPS_BETWEEN === 0) {
      const doneCount = Math.floor((count / totalSteps) * totalCount);
      if (await isCancelledAt(control, { phase: "recognising", doneCount, totalCount })) return undefined;
    }
    const { done, value } = steps.next();
    if (done) return value.map(FOUND_BY_NAME.has(choices.kind) ? foundBy(clients, given) : (one) => one);
  }
}

/** Lists that name clients to say something else of them: an exact name is enough, unless the person says no. */
const FOUND_BY_NAME: ReadonlySet<ImportKind> = new Set(["contacts", "receivables", "targets"]);

function foundBy(
  clients: KnownRecords<"clients">,
  { drafts, source }: { readonly drafts: readonly ClientDraft[]; readonly source: SourceId },
): (one: RecognisedClient) => RecognisedClient {
  const find = namedClientFinder(clients, source);
  const byCode = new Map(drafts.map((draft) => [draft.code, draft]));
  return (one) => {
    const draft = byCode.get(one.code);
    const isFound = draft !== undefined && find(draft)?.id === one.as;
    return isFound ? { ...one, isFound, isSure: true } : one;
  };
}

/** The firms that a file names, each by its code once. */
export function namedClientsOf({ clients, contacts, targets }: FileReading): readonly ClientDraft[] {
  if (clients.length > 0) return clients;
  const named = [...contacts.map(({ client }) => client), ...targets.flatMap(({ client }) => client ?? [])];
  return [...new Map(named.map((client) => [client.code, client])).values()];
}
