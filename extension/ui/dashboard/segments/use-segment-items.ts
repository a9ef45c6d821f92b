import { useMemo } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import { usePageSetting } from "../page-setting.tsx";
import { countSegments } from "./count-segments.ts";
import { ruleTextOf } from "./rule-text.ts";
import { type SegmentItem, segmentItemOf } from "./segment-item.ts";

const NOBODY = { clientCount: 0, overlaps: [] };

/** The lines of the list, counted once a change of the segments or the clients; undefined until both are read. */
export function useSegmentItems(
  segments: readonly Segment[] | undefined,
  clients: readonly Client[] | undefined,
): readonly SegmentItem[] | undefined {
  const { segments: texts } = usePageSetting().words;
  const counts = useMemo(
    () => (segments && clients ? countSegments(segments, clients) : undefined),
    [segments, clients],
  );
  return useMemo(
    () =>
      counts &&
      segments?.map((segment) =>
        segmentItemOf(segment, ruleTextOf(segment, texts), counts.get(segment.id) ?? NOBODY),
      ),
    [segments, counts, texts],
  );
}
