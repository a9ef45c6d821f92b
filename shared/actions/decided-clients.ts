/** Which client a row that names a firm means, as the person has decided in the preview. */
import type { ClientDraft } from "../csv/record-drafts.ts";
import type { Client } from "../model/client.ts";
import type { SourceId } from "../model/ids.ts";
import { clientIdOf } from "../store/identity.ts";
import { namedClientFinder } from "./find-named-clients.ts";
import type { ImportDecisions } from "./import-decisions.ts";
import { joinable, joinedOf } from "./joined-clients.ts";
import type { KnownRecords } from "./known-records.ts";

export interface DecidedClient {
  readonly before: Client;
  /** Confirmed by the person, with the id by which files of this source find the client from now on; else as before. */
  readonly after: Client;
}

/** Undefined where the file's client is one of its own. Keeps nothing by itself. */
export function decidedClientFinder(
  clients: KnownRecords<"clients">,
  source: SourceId,
  drafts: readonly ClientDraft[],
  decisions: ImportDecisions,
): (named: ClientDraft) => DecidedClient | undefined {
  const find = namedClientFinder(clients, source);
  const joined = joinedOf(drafts, source, clients, decisions);
  return (named) => {
    const id = clientIdOf(source, named.code);
    const own = clients.find(id);
    if (own !== undefined) return { before: own, after: own };
    if (decisions.apart.has(named.code)) return undefined;
    const found = find(named);
    const other = clients.find(joined.get(named.code)) ?? found;
    if (other === undefined) return undefined;
    clients.findAlso(id, other.id);
    const isFound = found?.id === other.id;
    return { before: other, after: (isFound ? undefined : joinable(other, id)) ?? other };
  };
}
