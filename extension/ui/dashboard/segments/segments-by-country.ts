import type { Client } from "../../../../shared/model/client.ts";
import type { SegmentId } from "../../../../shared/model/ids.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import { comparableText } from "../../../../shared/std/comparable-text.ts";
import { fingerprintOf } from "../../../../shared/std/fingerprint.ts";
import { clientValuesOf } from "./segment-fields.ts";

/** A segment a country, for those that have none yet, nor one of their name. The id is derived, so that making them twice makes them once. */
export function segmentsByCountry(
  clients: readonly Client[],
  existing: readonly Segment[],
): readonly Segment[] {
  const known = new Set<string>(existing.map(({ id }) => id));
  const names = new Set(existing.map(({ name }) => comparableText(name)));
  return clientValuesOf(clients, { field: "country" })
    .map(
      (country): Segment => ({
        id: fingerprintOf(`segment\ncountry\n${country}`) as SegmentId,
        name: country,
        conditions: [{ field: "country", values: [country] }],
      }),
    )
    .filter(({ id, name }) => !known.has(id) && !names.has(comparableText(name)));
}
