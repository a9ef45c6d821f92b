import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ImportKind } from "../../../../shared/model/import-batch.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { ImportReport } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { CountCards } from "./count-cards.tsx";
import { RejectedPart } from "./review/rejected-part.tsx";
import { StepBar } from "./step-bar.tsx";
import type { ReviewPages } from "./use-review.ts";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
});

/** Where what came in is seen. */
export type ShownView = "clients" | "contacts" | "products";

const VIEW_OF_KIND: Readonly<Partial<Record<ImportKind, ShownView>>> = {
  contacts: "contacts",
  products: "products",
};

export interface DoneStepProps {
  readonly outcome: ImportReport;
  readonly pages: ReviewPages;
  /** Countries of the clients that have no segment yet; 0 offers nothing. */
  readonly newSegmentCount: number;
  readonly onMakeSegments: () => void;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
  readonly onShow: (view: ShownView) => void;
}

export function DoneStep(props: DoneStepProps) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const { outcome, pages } = props;
  const { batch } = outcome;
  const print = (count: number) => printCount(count, locale);
  const shown = VIEW_OF_KIND[batch.kind] ?? "clients";
  return (
    <div className={styles.page}>
      <MessageBar intent="success" layout="auto">
        <MessageBarBody>
          <MessageBarTitle>{importWords.doneTitle(batch.fileName)}</MessageBarTitle>
          {importWords.doneSummary(
            print(batch.addedCount),
            print(batch.changedCount),
            print(batch.sameCount),
            print(batch.rejectedCount),
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button disabled={props.isUndoing} onClick={props.onUndo}>
            {importWords.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <CountCards counts={batch} hints={importWords.doneHints} />
      {props.newSegmentCount > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {importWords.segmentsOffer(props.newSegmentCount, print(props.newSegmentCount))}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={props.onMakeSegments}>{importWords.segmentsMake}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {batch.rejectedCount > 0 && (
        <RejectedPart
          fileName={batch.fileName}
          count={batch.rejectedCount}
          load={pages.rejected}
          toCsv={pages.rejectedFile}
        />
      )}
      <StepBar hint={importWords.undoHint}>
        <Button onClick={props.onAnother}>{importWords.another}</Button>
        <Button appearance="primary" onClick={() => props.onShow(shown)}>
          {importWords.showDeeds[shown]}
        </Button>
      </StepBar>
    </div>
  );
}
