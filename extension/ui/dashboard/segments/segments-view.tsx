import { Button, makeStyles, SearchBox, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import type { Product } from "../../../../shared/model/product.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { useRowActions } from "../changes/use-row-actions.tsx";
import { EmptyView } from "../empty-view.tsx";
import type { ListItem } from "../list/list-column.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { SegmentEditor } from "./segment-editor.tsx";
import { SegmentItem } from "./segment-item.tsx";
import { membersOf, overlapsOf } from "./segment-members.ts";
import { segmentsByCountry } from "./segments-by-country.ts";
import type { SegmentActions } from "./use-segment-actions.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    marginBlock: tokens.spacingVerticalM,
  },
  search: { width: "280px", maxWidth: "100%" },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
});

export interface SegmentsViewProps {
  readonly store: Store;
  readonly segments: readonly Segment[];
  readonly clients: readonly Client[];
  readonly products: readonly Product[];
  readonly actions: SegmentActions;
  /** Archiving and deleting, with their questions. */
  readonly rows: ReturnType<typeof useRowActions>;
  /** A new segment without conditions, with an id of its own. */
  readonly makeSegment: () => Segment;
}

export function SegmentsView(props: SegmentsViewProps) {
  const { segments, clients, actions, makeSegment } = props;
  const { words, locale } = usePageSetting();
  const { segments: texts, importWords } = words;
  const [edited, setEdited] = useState<Segment>();
  const offered = segmentsByCountry(clients, segments);
  return (
    <>
      <ViewHeading title={texts.title} lead={texts.lead}>
        {offered.length > 0 && (
          <Button
            onClick={() => actions.add(offered)}
            title={importWords.segmentsOffer(printCount(offered.length, locale))}
          >
            {importWords.segmentsMake}
          </Button>
        )}
        <Button appearance={edited ? "secondary" : "primary"} onClick={() => setEdited(makeSegment())}>
          {texts.add}
        </Button>
      </ViewHeading>
      {edited && (
        <SegmentEditor
          {...props}
          key={edited.id}
          segment={edited}
          others={segments}
          onSave={(segment) => {
            if (segments.some(({ id }) => id === segment.id)) actions.change(segment);
            else actions.add([segment]);
            setEdited(undefined);
          }}
          onCancel={() => setEdited(undefined)}
        />
      )}
      {segments.length === 0 && !edited && <EmptyView title={texts.empty} text={texts.emptyText} />}
      {segments.length > 0 && <SegmentList {...props} onEdit={setEdited} />}
      {props.rows.dialogs}
    </>
  );
}

function SegmentList(props: SegmentsViewProps & { readonly onEdit: (segment: Segment) => void }) {
  const { segments, clients, rows } = props;
  const styles = useStyles();
  const { segments: texts } = usePageSetting().words;
  const [query, setQuery] = useState("");
  const [isArchiveShown, setArchiveShown] = useState(false);
  const counted = useMemo(
    () => segments.map((segment) => countedOf(segment, segments, clients)),
    [segments, clients],
  );
  const hasArchived = segments.some(({ archivedAt }) => archivedAt !== undefined);
  const found = counted.filter(
    ({ segment: { name, archivedAt } }) =>
      name.toLowerCase().includes(query.trim().toLowerCase()) && (isArchiveShown || archivedAt === undefined),
  );
  return (
    <>
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          placeholder={texts.search}
          aria-label={texts.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        {hasArchived && (
          <Switch
            label={texts.showArchived}
            checked={isArchiveShown}
            onChange={(_, { checked }) => setArchiveShown(checked)}
          />
        )}
      </div>
      {found.length === 0 && query !== "" && <p>{texts.noResult(query)}</p>}
      <ul className={styles.list}>
        {found.map(({ segment, ...counts }) => (
          <SegmentItem
            key={segment.id}
            segment={segment}
            {...counts}
            onEdit={() => props.onEdit(segment)}
            actions={rows.actionsOf([itemOf(segment)], () => undefined)}
          />
        ))}
      </ul>
    </>
  );
}

function itemOf({ id, name, archivedAt }: Segment): ListItem {
  return { id, name, isArchived: archivedAt !== undefined };
}

function countedOf(segment: Segment, segments: readonly Segment[], clients: readonly Client[]) {
  return {
    segment,
    clientCount: membersOf(segment, clients).length,
    overlaps: overlapsOf(segment, segments, clients),
  };
}
