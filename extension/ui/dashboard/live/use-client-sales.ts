import { useEffect, useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { ImportBatch } from "../../../../shared/model/import-batch.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { byKnownId } from "./by-known-id.ts";
import { type ClientSales, readClientSales } from "./read-client-sales.ts";
import { useRecords } from "./use-records.tsx";

const NO_CLIENTS: readonly Client[] = [];

/** Read again when an import came or went or clients were merged, not at every note; undefined until first read. */
export function useClientSales(store: Store): ClientSales | undefined {
  const imports: readonly ImportBatch[] | undefined = useRecords("imports");
  const clients = useRecords("clients") ?? NO_CLIENTS;
  const merges = useMemo(() => mergesOf(clients), [clients]);
  const [sales, setSales] = useState<ClientSales>();
  // What was imported and merged decides what the figures are.
  useEffect(() => {
    let isCurrent = true;
    readClientSales(store).then((read) => isCurrent && setSales(read), reportError);
    return () => {
      isCurrent = false;
    };
  }, [store, imports, merges]);
  return sales;
}

/** Which ids stand for which client now: not those whose own client is back. */
function mergesOf(clients: readonly Client[]): string {
  return [...byKnownId(clients)]
    .flatMap(([knownId, { id }]) => (knownId === id ? [] : `${knownId} ${id}`))
    .join(" ");
}
