import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportCheck } from "../../../../shared/actions/preview-import.ts";
import type { ImportPreview } from "../../../../shared/csv/import-preview.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printMoney } from "../../../../shared/words/print.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ControlSums } from "./control-sums.tsx";
import { CountCards } from "./count-cards.tsx";
import { FailureMessage } from "./failure-message.tsx";
import { FirstRows } from "./first-rows.tsx";
import { PriceBreaks } from "./price-breaks.tsx";
import { problemTextOf } from "./problem-text.ts";
import { RejectedTable } from "./rejected-table.tsx";
import { SkippedRows } from "./skipped-rows.tsx";
import { StepBar } from "./step-bar.tsx";

const useStyles = makeStyles({ page: { display: "grid", rowGap: tokens.spacingVerticalL } });

export interface PreviewStepProps {
  readonly fileName: string;
  readonly preview: ImportPreview;
  readonly check: ImportCheck;
  readonly failure: ImportFailure | undefined;
  readonly onRun: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What the whole file would change, with what it could not read; nothing is saved yet. */
export function PreviewStep(props: PreviewStepProps) {
  const { fileName, preview, check, failure, onRun, onBack, onCancel } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const print = (count: number) => printCount(count, locale);
  const isNothing = check.addedCount + check.changedCount === 0;
  return (
    <div className={styles.page}>
      <FailureMessage failure={failure} />
      <CountCards counts={{ ...check, rejectedCount: check.rejectedRows.length }} hints={importWords.hints} />
      {check.nets.length > 0 && <TotalMessage check={check} />}
      {check.lostCharacters && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {problemTextOf({ code: "characters-lost", ...check.lostCharacters }, importWords, locale)}
          </MessageBarBody>
        </MessageBar>
      )}
      <ControlSums sums={check.controlSums} />
      <PriceBreaks breaks={check.priceBreaks} />
      <FirstRows preview={preview} />
      {check.rejectedRows.length > 0 && <RejectedTable fileName={fileName} rows={check.rejectedRows} />}
      <SkippedRows rows={check.skippedRows} />
      <StepBar hint={importWords.undoHint}>
        <Link as="button" onClick={onCancel}>
          {importWords.cancel}
        </Link>
        <Button onClick={onBack}>{importWords.back}</Button>
        <Button appearance="primary" disabled={isNothing} onClick={onRun}>
          {runTextOf(check, importWords, print)}
        </Button>
      </StepBar>
    </div>
  );
}

function runTextOf(
  { addedCount, changedCount }: ImportCheck,
  words: ReturnType<typeof usePageSetting>["words"]["importWords"],
  print: (count: number) => string,
): string {
  if (addedCount + changedCount === 0) return words.nothingToAdd;
  if (changedCount > 0) return words.runChanges(print(addedCount), print(changedCount));
  return words.run(addedCount, print(addedCount));
}

/** The control sum, to be compared with the one at the foot of a report. */
function TotalMessage({ check }: { readonly check: ImportCheck }) {
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const { nets, unassignedCount, unassignedNets } = check;
  const print = (amounts: readonly Money[]) => amounts.map((net) => printMoney(net, locale)).join(" · ");
  const unassigned =
    unassignedCount > 0 &&
    importWords.unassigned(unassignedCount, printCount(unassignedCount, locale), print(unassignedNets));
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {importWords.total(print(nets))}.{unassigned && ` ${unassigned}`}
      </MessageBarBody>
    </MessageBar>
  );
}
