import type { Client, ClientStatus } from "../model/client.ts";
import type { ClientId } from "../model/ids.ts";
import type { RecordWrite } from "../store/tables.ts";
import type { KnownRecords } from "./known-records.ts";

/**
 * The clients whom the rows of an export of Dosar's own mean, by their ids. One who is not here comes by the name that stands beside the id, so that
 * nobody's debts, targets or persons are lost; the file of the clients says the rest of them.
 */
export function createOwnClientFinder(clients: KnownRecords<"clients">, status: ClientStatus) {
  const made = new Map<string, RecordWrite>();
  return {
    find(id: ClientId, name: string): Client {
      const known = clients.find(id);
      if (known !== undefined) return known;
      const client: Client = { id, name: name || id, status, codes: [], tags: [] };
      clients.keep(client);
      made.set(id, { table: "clients", record: client });
      return client;
    },
    newClients: (): readonly RecordWrite[] => [...made.values()],
  };
}
