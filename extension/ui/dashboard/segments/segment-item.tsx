import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Segment } from "../../../../shared/model/segment.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { BulkActions } from "../list/list-foot.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ruleTextOf } from "./rule-text.ts";
import type { SegmentOverlap } from "./segment-members.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(140px, 1fr) minmax(160px, 2fr) minmax(96px, auto) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    // Four columns need more room than is left beside the navigation: the rule goes under the name.
    "@media (max-width: 900px)": {
      gridTemplateColumns: "minmax(0, 1fr) auto auto",
      rowGap: tokens.spacingVerticalS,
      "& > :nth-child(2)": { gridRow: 2, gridColumn: "1 / -1" },
    },
    "@media (max-width: 480px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      "& > :nth-child(2)": { gridRow: "auto", gridColumn: "auto" },
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  rule: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  overlaps: { display: "block", fontSize: tokens.fontSizeBase200 },
  count: { textAlign: "end", "@media (max-width: 480px)": { textAlign: "start" } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface SegmentItemProps {
  readonly segment: Segment;
  readonly clientCount: number;
  readonly overlaps: readonly SegmentOverlap[];
  readonly onEdit: () => void;
  readonly actions: BulkActions;
}

/** A segment in the list: its rule, how many fit it now, and with which others it shares clients. */
export function SegmentItem(props: SegmentItemProps) {
  const { segment, clientCount, overlaps } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dashboard, segments: texts } = words;
  const isArchived = segment.archivedAt !== undefined;
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {segment.name} {isArchived && <Badge appearance="tint">{texts.isArchived}</Badge>}
      </span>
      <span className={styles.rule}>
        {ruleTextOf(segment, texts)}
        {overlaps.length > 0 && (
          <span className={styles.overlaps}>
            {texts.overlaps}{" "}
            {overlaps
              .map(({ segment: { name }, clientCount: count }) =>
                texts.overlap(name, texts.clients(count, printCount(count, locale))),
              )
              .join(", ")}
          </span>
        )}
      </span>
      <span className={styles.count}>{texts.clients(clientCount, printCount(clientCount, locale))}</span>
      <span className={styles.actions}>
        <Button size="small" onClick={props.onEdit}>
          {texts.edit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={isArchived ? props.actions.onRestore : props.actions.onArchive}
        >
          {isArchived ? texts.restore : texts.archive}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.actions.onDelete}>
          {dashboard.remove}
        </Button>
      </span>
    </li>
  );
}
