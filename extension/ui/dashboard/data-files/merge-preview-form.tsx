import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { differenceKeyOf, type MergePreview } from "../../../../shared/actions/merge-preview.ts";
import type { MergeDecision } from "../../../../shared/actions/plan-merge.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { printOrigin, printScope } from "../../../../shared/words/print-bundle.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import { NamesakeList } from "./namesake-list.tsx";
import { PreviewCounts } from "./preview-counts.tsx";
import { SkippedList } from "./skipped-list.tsx";
import { useBundleSetting } from "./use-bundle-setting.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
  },
  part: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  end: { display: "flex", flexWrap: "wrap", justifyContent: "end", gap: tokens.spacingHorizontalS },
});

export interface MergePreviewFormProps {
  readonly fileName: string;
  readonly preview: MergePreview;
  readonly decision: MergeDecision;
  readonly isMerging: boolean;
  readonly onDecide: (decision: MergeDecision) => void;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}

/** What a file would change here, field by field where both sides say something, before anything is changed. */
export function MergePreviewForm(props: MergePreviewFormProps) {
  const { fileName, preview, decision, isMerging, onDecide, onMerge, onCancel } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dataFiles } = words;
  const setting = useBundleSetting();
  const { header, lines } = preview;
  const count = changeCount(preview, decision);
  return (
    <PanelCard>
      <h2 className={styles.title}>{dataFiles.heading(fileName)}</h2>
      <p className={styles.text}>{printOrigin(header, setting)}</p>
      <p className={styles.text}>
        {header.purpose === "edits" ? dataFiles.edits : printScope(header, setting)}
      </p>
      {preview.isEmpty && preview.differenceCount === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{dataFiles.nothingNew}</MessageBarBody>
        </MessageBar>
      )}
      <PreviewCounts preview={preview} />
      <NamesakeList namesakes={preview.namesakes} />
      <DifferenceTable
        preview={preview}
        choices={decision.choices}
        onChoose={(difference, side) => {
          const choices = new Map([...decision.choices, [differenceKeyOf(difference), side]]);
          onDecide({ ...decision, choices });
        }}
      />
      {lines.changedCount > 0 && (
        <section>
          <h3 className={styles.part}>
            {dataFiles.linesTitle(lines.changedCount, printCount(lines.changedCount, locale))}
          </h3>
          {preview.isOfPartialDocuments ? (
            <p className={styles.text}>{dataFiles.linesOfParts}</p>
          ) : (
            <RadioGroup
              aria-label={dataFiles.linesTitle(lines.changedCount, printCount(lines.changedCount, locale))}
              value={decision.takesTheirLines ? "theirs" : "ours"}
              onChange={(_, { value }) => onDecide({ ...decision, takesTheirLines: value === "theirs" })}
            >
              <Radio value="ours" label={dataFiles.linesOurs} />
              <Radio value="theirs" label={dataFiles.linesTheirs} />
            </RadioGroup>
          )}
        </section>
      )}
      <SkippedList preview={preview} />
      <div className={styles.end}>
        <Button disabled={isMerging} onClick={onCancel}>
          {dataFiles.cancel}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={isMerging || (preview.isEmpty && count === 0)}
          {...(isMerging && { icon: <Spinner size="tiny" /> })}
          onClick={onMerge}
        >
          {isMerging && dataFiles.merging}
          {!isMerging &&
            (count === 0 ? dataFiles.merge : dataFiles.mergeCount(count, printCount(count, locale)))}
        </Button>
      </div>
    </PanelCard>
  );
}

/** New records and lines, and fields that are taken; what the person chose otherwise is counted as chosen. */
function changeCount(
  { counts, lines, differences, differenceCount }: MergePreview,
  { choices, takesTheirLines }: MergeDecision,
): number {
  const added = Object.values(counts).reduce((sum, { addedCount }) => sum + addedCount, 0);
  const taken = differences.filter(
    (one) => (choices.get(differenceKeyOf(one)) ?? one.winner) === "theirs",
  ).length;
  const unseen = differenceCount - differences.length;
  return added + lines.addedCount + taken + unseen + (takesTheirLines ? lines.changedCount : 0);
}
