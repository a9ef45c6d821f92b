import { useMemo } from "react";
import { type NamedSubject, subjectsOf } from "./subjects.ts";
import { useRecords } from "./use-records.tsx";

/** Everything that a note can be about, by kind and id; undefined until all of it is read. */
export function useSubjects(): ReadonlyMap<string, NamedSubject> | undefined {
  const client = useRecords("clients");
  const contact = useRecords("contacts");
  const competitor = useRecords("competitors");
  const product = useRecords("products");
  const segment = useRecords("segments");
  return useMemo(
    () =>
      client && contact && competitor && product && segment
        ? subjectsOf({ client, contact, competitor, product, segment })
        : undefined,
    [client, contact, competitor, product, segment],
  );
}
