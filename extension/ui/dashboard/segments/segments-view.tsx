import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { SegmentId } from "../../../../shared/model/ids.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { useRecordEdits } from "../changes/use-record-changes.ts";
import { archiveFilters } from "../list/archive-filters.ts";
import { RecordList } from "../list/record-list.tsx";
import { useRecords } from "../live/use-records.tsx";
import { LoadingView } from "../loading-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import type { ViewProps } from "../view-props.ts";
import { segmentColumns } from "./segment-columns.ts";
import { SegmentDetails } from "./segment-details.tsx";
import { SegmentDialog, type SegmentDialogProps } from "./segment-dialog.tsx";
import { type SegmentItem, segmentEntryOf } from "./segment-item.ts";
import { segmentsByCountry } from "./segments-by-country.ts";
import { useMakeSegments } from "./use-make-segments.ts";
import { useSegmentItems } from "./use-segment-items.ts";

/** Saved rules over clients and products, with whom each chooses now. */
export function SegmentsView({ store, host }: Pick<ViewProps, "store" | "host">) {
  const setting = usePageSetting();
  const { lists, segments: texts } = setting.words;
  const segments = useRecords("segments");
  const clients = useRecords("clients");
  const products = useRecords("products");
  const items = useSegmentItems(segments, clients);
  const edits = useRecordEdits(store, "segments");
  const columns = useMemo(() => segmentColumns(setting, edits), [setting, edits]);
  const filters = useMemo(
    () =>
      archiveFilters<SegmentItem>(lists.filters, [
        { id: "nobody", label: texts.nobodyFilter, fits: ({ clientCount }) => clientCount === 0 },
      ]),
    [lists, texts],
  );
  const [edited, setEdited] = useState<Segment>();
  if (segments === undefined || clients === undefined || products === undefined)
    return <LoadingView title={texts.title} />;
  const known = { store, segments, clients, products };
  return (
    <>
      <RecordList
        store={store}
        table="segments"
        title={texts.title}
        lead={texts.lead}
        actions={<ByCountry {...known} />}
        items={items}
        columns={columns}
        entryOf={segmentEntryOf}
        filters={filters}
        firstSort={{ columnId: "name", isDescending: false }}
        empty={{ title: texts.empty, text: texts.emptyText }}
        buttonsOf={(onAdd) => (
          <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
            {texts.add}
          </Button>
        )}
        addForm={(name, onClose) => <NewSegment {...known} {...{ name, newId: host.newId, onClose }} />}
        details={(id, all, onClose) => (
          <SegmentDetails {...{ ...known, id, items: all, edits, onClose }} onEdit={setEdited} />
        )}
      />
      {edited && (
        <SegmentDialog {...known} key={edited.id} segment={edited} onClose={() => setEdited(undefined)} />
      )}
    </>
  );
}

type NewSegmentProps = Omit<SegmentDialogProps, "segment"> & {
  readonly name: string;
  readonly newId: () => string;
};

function NewSegment({ name, newId, ...known }: NewSegmentProps) {
  const [segment] = useState<Segment>(() => ({ id: newId() as SegmentId, name, conditions: [] }));
  return <SegmentDialog {...known} segment={segment} />;
}

/** A segment a country, for the countries that have none. */
function ByCountry(props: Pick<SegmentDialogProps, "store" | "segments" | "clients">) {
  const { store, segments, clients } = props;
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const make = useMakeSegments(store);
  const offered = useMemo(() => segmentsByCountry(clients, segments), [clients, segments]);
  if (offered.length === 0) return null;
  return (
    <Button
      onClick={() => make(offered)}
      title={importWords.segmentsOffer(offered.length, printCount(offered.length, locale))}
    >
      {importWords.segmentsMake}
    </Button>
  );
}
