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
  /** With the id by which files of this source find the client from now on, or as before. */
  readonly after: Client;
}

/** Whose clients take over the id of the file's: of all who are found, or of those alone whom only the person's answer finds. */
export type JoinFor = "all" | "confirmed";

/** Undefined where the file's client is one of its own. Keeps nothing by itself. */
export function decidedClientFinder(
  clients: KnownRecords<"clients">,
  source: SourceId,
  drafts: readonly ClientDraft[],
  decisions: ImportDecisions,
  joinFor: JoinFor,
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
    const isJoined = joinFor === "all" || found?.id !== other.id;
    return { before: other, after: (isJoined ? joinable(other, id) : undefined) ?? other };
  };
}
