/** Clients of a file who become others on import, and stay so for the files that follow. */
import type { ClientDraft } from "../csv/record-drafts.ts";
import type { Client } from "../model/client.ts";
import type { ClientId, SourceId } from "../model/ids.ts";
import { clientIdOf } from "../store/identity.ts";
import type { ImportDecisions } from "./import-decisions.ts";
import { recogniseByTaxId } from "./recognise-clients.ts";

/** Who of the file is another, by code: as the person has confirmed, and by valid tax ids unless they said no. */
export function joinedOf(
  drafts: readonly ClientDraft[],
  source: SourceId,
  clients: KnownClients,
  decisions: ImportDecisions,
): ReadonlyMap<string, ClientId> {
  const unknown = unknownOf(drafts, source, clients);
  const confirmed = unknown.flatMap(({ code }) => {
    const as = decisions.joined.get(code);
    return as === undefined ? [] : [[code, as] as const];
  });
  const byTaxId = recogniseByTaxId({ drafts: unknown, kept: clients.list(), source }).filter(
    ({ code }) => !decisions.apart.has(code),
  );
  return new Map([...confirmed, ...byTaxId.map(({ code, as }) => [code, as] as const)]);
}

interface KnownClients {
  readonly list: () => readonly Client[];
  readonly find: (id: string) => Client | undefined;
}

/** As many codes, and ids, as a client may have. */
const MOST_CODES = 50;

/** The client taken over the other's id, by which later files find it; undefined when it has as many as it may have. */
export function joinable(client: Client | undefined, otherId: ClientId): Client | undefined {
  if (client === undefined || client.id === otherId) return undefined;
  const { codes, mergedIds = [] } = client;
  if (Math.max(codes.length, mergedIds.length) >= MOST_CODES) return undefined;
  return { ...client, mergedIds: [...mergedIds, otherId] };
}

/** Those whose code nobody is known by; what was exported here says itself who it is. */
export function unknownOf(
  drafts: readonly ClientDraft[],
  source: SourceId,
  clients: Pick<KnownClients, "find">,
): readonly ClientDraft[] {
  return drafts.filter(
    (draft) => draft.record === undefined && clients.find(clientIdOf(source, draft.code)) === undefined,
  );
}
