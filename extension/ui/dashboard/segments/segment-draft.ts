import type { Client } from "../../../../shared/model/client.ts";
import type { SegmentId } from "../../../../shared/model/ids.ts";
import { type ClientField, type Segment, valuesOfClient } from "../../../../shared/model/segment.ts";
import { fingerprintOf } from "../../../../shared/std/fingerprint.ts";

/** The values that the clients have in a field, most frequent first. */
export function valuesOf(clients: readonly Client[], field: ClientField): readonly string[] {
  const counts = new Map<string, number>();
  for (const client of clients) {
    for (const value of valuesOfClient(client, { field })) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value]) => value);
}

/** A segment a country, for those that have none yet. The id is derived, so that making them twice makes them once. */
export function segmentsByCountry(
  clients: readonly Client[],
  existing: readonly Segment[],
): readonly Segment[] {
  const known = new Set<string>(existing.map(({ id }) => id));
  return valuesOf(clients, "country")
    .map(
      (country): Segment => ({
        id: fingerprintOf(`segment\ncountry\n${country}`) as SegmentId,
        name: country,
        conditions: [{ field: "country", values: [country] }],
      }),
    )
    .filter(({ id }) => !known.has(id));
}
