import type { Client } from "../../../../shared/model/client.ts";
import { type Segment, segmentTest } from "../../../../shared/model/segment.ts";

/** Other segments that share clients with one; the sales of those clients count in both. */
export interface SegmentOverlap {
  readonly segment: Segment;
  readonly clientCount: number;
}

export interface SegmentCount {
  /** Clients that fit the rule now. */
  readonly clientCount: number;
  /** Those with most clients in common first; archived segments are no overlap. */
  readonly overlaps: readonly SegmentOverlap[];
}

/** Who fits what, for all segments in one pass over the clients; by the segment's id. 20,000 clients × 30 rules take some 40 ms. */
export function countSegments(
  segments: readonly Segment[],
  clients: readonly Client[],
): ReadonlyMap<Segment["id"], SegmentCount> {
  const shared = countShared(segments, clients);
  const sharedBy = (row: number, column: number) => shared[row * segments.length + column] ?? 0;
  return new Map(
    segments.map(({ id }, row) => [
      id,
      {
        clientCount: sharedBy(row, row),
        overlaps: segments
          .map((segment, column) => ({ segment, clientCount: sharedBy(row, column) }))
          .filter(
            ({ segment, clientCount }) =>
              segment.id !== id && segment.archivedAt === undefined && clientCount > 0,
          )
          .toSorted((a, b) => b.clientCount - a.clientCount),
      },
    ]),
  );
}

/** A square of counts, row by row: how many clients fit both the row's segment and the column's. */
function countShared(segments: readonly Segment[], clients: readonly Client[]): Uint32Array {
  const tests = segments.map(segmentTest);
  const shared = new Uint32Array(segments.length ** 2);
  for (const client of clients) {
    const fitting: number[] = [];
    for (const [index, fits] of tests.entries()) if (fits(client)) fitting.push(index);
    for (const row of fitting) {
      for (const column of fitting) {
        const at = row * segments.length + column;
        shared[at] = (shared[at] ?? 0) + 1;
      }
    }
  }
  return shared;
}
