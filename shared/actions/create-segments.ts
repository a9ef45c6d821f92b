import type { Segment } from "../model/segment.ts";
import { type NameTaken, namesakeOf } from "../model/segment-namesake.ts";
import { fail, type Result, succeed } from "../std/result.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";
import { type NotValid, parseRecord } from "./parse-record.ts";

/** Makes all of the segments, or none when one of them is not valid or has the name of another. */
export async function createSegments(options: {
  readonly store: Store;
  readonly segments: readonly Segment[];
}): Promise<Result<{ readonly revision: Revision }, NameTaken | NotValid>> {
  const { store, segments } = options;
  const made: Segment[] = [];
  for (const segment of segments) {
    const parsed = parseRecord("segments", segment);
    if (!parsed.ok) return parsed;
    made.push(parsed.value);
  }
  const { revision, planned } = await rewriteRecords(store, async () => {
    const all = [...(await listRecords(store, "segments")), ...made];
    const [taken] = made.flatMap((segment) => namesakeOf(segment, all) ?? []);
    const writes = made.map((record) => ({ table: "segments" as const, record }));
    return { taken, writes: taken === undefined ? writes : [] };
  });
  return planned.taken === undefined ? succeed({ revision }) : fail(planned.taken);
}
