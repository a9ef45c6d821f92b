import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Client } from "../../../../shared/model/client.ts";
import { fitsSegment, type Segment } from "../../../../shared/model/segment.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { EmptyView } from "../empty-view.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { segmentsByCountry } from "./segment-draft.ts";
import { SegmentEditor } from "./segment-editor.tsx";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(140px, 1fr) minmax(160px, 2fr) 120px auto auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    // Five columns need more room than is left beside the navigation: the rule goes under the name.
    "@media (max-width: 900px)": {
      gridTemplateColumns: "minmax(0, 1fr) auto auto auto",
      "& > :nth-child(2)": { gridRow: 2, gridColumn: "1 / -1" },
    },
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  rule: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  count: { textAlign: "end" },
});

export interface SegmentsViewProps {
  readonly segments: readonly Segment[];
  readonly clients: readonly Client[];
  readonly onSave: (segments: readonly Segment[]) => void;
  readonly onRemove: (segment: Segment) => void;
  /** A new segment without conditions, with an id of its own. */
  readonly makeSegment: () => Segment;
}

export function SegmentsView({ segments, clients, onSave, onRemove, makeSegment }: SegmentsViewProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dashboard, importWords } = words;
  const [edited, setEdited] = useState<Segment>();
  const offered = segmentsByCountry(clients, segments);
  const save = (segment: Segment) => {
    onSave([segment]);
    setEdited(undefined);
  };
  return (
    <>
      <ViewHeading title={dashboard.segments.title} lead={dashboard.segments.lead}>
        {offered.length > 0 && (
          <Button
            onClick={() => onSave(offered)}
            title={importWords.segmentsOffer(printCount(offered.length, locale))}
          >
            {importWords.segmentsMake}
          </Button>
        )}
        <Button appearance={edited ? "secondary" : "primary"} onClick={() => setEdited(makeSegment())}>
          {dashboard.segments.add}
        </Button>
      </ViewHeading>
      {edited && (
        <SegmentEditor
          key={edited.id}
          segment={edited}
          clients={clients}
          onSave={save}
          onCancel={() => setEdited(undefined)}
        />
      )}
      {segments.length === 0 && !edited && (
        <EmptyView title={dashboard.segments.empty} text={dashboard.segments.emptyText} />
      )}
      <ul className={styles.list}>
        {segments.map((segment) => (
          <li key={segment.id} className={styles.item}>
            <span className={styles.name}>{segment.name}</span>
            <span className={styles.rule}>{ruleTextOf(segment, dashboard.segments)}</span>
            <span className={styles.count}>
              {dashboard.clients.count(...countOf(segment, clients, locale))}
            </span>
            <Button size="small" onClick={() => setEdited(segment)}>
              {dashboard.segments.edit}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => onRemove(segment)}>
              {dashboard.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function countOf(segment: Segment, clients: readonly Client[], locale: string): [number, string] {
  const count = clients.filter((client) => fitsSegment(client, segment)).length;
  return [count, printCount(count, locale)];
}

function ruleTextOf({ conditions }: Segment, words: DashboardWords["dashboard"]["segments"]): string {
  if (conditions.length === 0) return words.allClients;
  return conditions
    .map(({ field, values }) => words.condition(words.fields[field], values.join(", ")))
    .join(" · ");
}
