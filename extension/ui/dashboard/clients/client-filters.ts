import { useMemo } from "react";
import type { Client, ClientStatus } from "../../../../shared/model/client.ts";
import { type Segment, segmentTest } from "../../../../shared/model/segment.ts";
import { archiveFilters } from "../list/archive-filters.ts";
import type { ListChoice, ListFilter } from "../list/use-list.ts";
import { useRecords } from "../live/use-records.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { ClientItem } from "./client-item.ts";

const STATUSES: readonly ClientStatus[] = ["key", "active", "dormant", "prospect"];

export function useClientFilters(): readonly ListFilter<ClientItem>[] {
  const { filters } = usePageSetting().words.lists;
  return useMemo(
    () =>
      archiveFilters<ClientItem>(
        filters,
        STATUSES.map((status) => ({
          id: status,
          label: filters[status],
          fits: ({ client }) => client.status === status,
        })),
      ),
    [filters],
  );
}

/** The clients of one segment. */
export function useSegmentChoice(): ListChoice<ClientItem> {
  const { allOf } = usePageSetting().words.lists;
  const segments: readonly Segment[] | undefined = useRecords("segments");
  return useMemo(() => {
    const standing = (segments ?? []).filter(({ archivedAt }) => archivedAt === undefined);
    const tests = new Map<string, (client: Client) => boolean>(
      standing.map((segment) => [segment.id, segmentTest(segment)]),
    );
    const options = standing
      .map(({ id, name }) => ({ value: id as string, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label));
    return {
      label: allOf.segments,
      options: [{ value: "", label: allOf.segments }, ...options],
      fits: ({ client }, value) => {
        const isMember = tests.get(value);
        return isMember === undefined || isMember(client);
      },
    };
  }, [segments, allOf]);
}
