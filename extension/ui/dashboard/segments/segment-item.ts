import type { Segment } from "../../../../shared/model/segment.ts";
import type { SearchEntry } from "../../../../shared/search/search-entry.ts";
import type { ListItem } from "../list/list-column.ts";
import type { SegmentCount } from "./count-segments.ts";

/** One line of the list of segments. */
export interface SegmentItem extends ListItem, SegmentCount {
  readonly segment: Segment;
  /** The rule as a sentence. */
  readonly rule: string;
}

export function segmentItemOf(segment: Segment, rule: string, count: SegmentCount): SegmentItem {
  const { id, name, archivedAt } = segment;
  return { id, name, isArchived: archivedAt !== undefined, segment, rule, ...count };
}

export function segmentEntryOf({ id, name, rule }: SegmentItem): SearchEntry<string> {
  return { id, names: [name], texts: [rule] };
}
