import type { Client } from "../../../../shared/model/client.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { Candidate } from "../changes/record-picker.tsx";
import type { ListItem } from "../list/list-column.ts";
import type { SalesOfClient } from "../live/read-client-sales.ts";

/** One line of the list of clients. */
export interface ClientItem extends ListItem {
  readonly client: Client;
  readonly sales: SalesOfClient;
}

export function clientItemOf(client: Client, sales: SalesOfClient): ClientItem {
  const { id, name, archivedAt } = client;
  return { id, name, isArchived: archivedAt !== undefined, client, sales };
}

/** What a client is found by. */
export function clientEntryOf(client: Client): SearchEntry<string> {
  const { id, name, codes, taxId, phone, city, email, country, category, tags } = client;
  return {
    id,
    names: [name],
    codes: [...codes.map(({ code }) => code), ...present([taxId, phone])],
    texts: present([city, email, country, category, ...tags]),
  };
}

export function candidateOfClient(client: Client): Candidate {
  return { id: client.id, name: client.name, hint: client.city, entry: clientEntryOf(client) };
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}
