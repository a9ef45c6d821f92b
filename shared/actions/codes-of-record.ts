import type { Client } from "../model/client.ts";
import type { Competitor } from "../model/competitor.ts";
import { clientIdOf, competitorIdOf } from "../store/identity.ts";
import type { MergeableTable } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { findRecord } from "../store/read-merged-ids.ts";

/** The ids under which imports look for a client with these codes. */
export function idsOfCodes(codes: Client["codes"]): readonly Client["id"][] {
  return codes.map(({ source, code }) => clientIdOf(source, code));
}

/** The ids under which clips look for a competitor with pages on these hosts. */
export function idsOfHosts(hosts: Competitor["hosts"]): readonly Competitor["id"][] {
  return hosts.map(competitorIdOf);
}

/** The record, other than `ownId`, that one of these ids leads to already; undefined when all are free. */
export async function findHolder(
  store: Store,
  table: MergeableTable,
  ids: readonly string[],
  ownId?: string,
): Promise<string | undefined> {
  for (const id of ids) {
    const holder = await findRecord(store, table, id);
    if (holder !== undefined && holder.id !== ownId) return holder.id;
  }
  return undefined;
}
