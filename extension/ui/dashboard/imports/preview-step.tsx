import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ImportDecisions } from "../../../../shared/actions/import-decisions.ts";
import type { ImportSummary } from "../../../../shared/actions/import-pages.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printMoney } from "../../../../shared/words/print.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ControlSums } from "./control-sums.tsx";
import { CountCards } from "./count-cards.tsx";
import { FailureMessage } from "./failure-message.tsx";
import { FirstRows } from "./first-rows.tsx";
import type { Checked } from "./import-state.ts";
import { PriceBreaks } from "./price-breaks.tsx";
import { problemTextOf } from "./problem-text.ts";
import { DifferencePart } from "./review/difference-part.tsx";
import { RejectedPart } from "./review/rejected-part.tsx";
import { SkippedRows } from "./skipped-rows.tsx";
import { StatementPart, settledCountOf } from "./statement-part.tsx";
import { StepBar } from "./step-bar.tsx";
import type { ReviewPages } from "./use-review.ts";

const useStyles = makeStyles({ page: { display: "grid", rowGap: tokens.spacingVerticalL } });

export interface PreviewStepProps {
  readonly checked: Checked;
  readonly pages: ReviewPages;
  readonly failure: ImportFailure | undefined;
  readonly onDecide: (decisions: ImportDecisions) => void;
  readonly onRun: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What the whole file would change, with what it could not read; nothing is saved yet. */
export function PreviewStep(props: PreviewStepProps) {
  const { checked, pages, failure, onDecide, onRun, onBack, onCancel } = props;
  const { chosen, preview, decisions } = checked;
  const check = decidedCountsOf(checked);
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const print = (count: number) => printCount(count, locale);
  const isNothing = check.addedCount + check.changedCount === 0;
  return (
    <div className={styles.page}>
      <FailureMessage failure={failure} />
      <CountCards counts={check} hints={importWords.hints} />
      {check.nets.length > 0 && <TotalMessage check={check} />}
      {check.newClientCount > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {importWords.newClients(check.newClientCount, print(check.newClientCount))}
          </MessageBarBody>
        </MessageBar>
      )}
      {check.lostCharacters && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {problemTextOf({ code: "characters-lost", ...check.lostCharacters }, importWords, locale)}
          </MessageBarBody>
        </MessageBar>
      )}
      {check.statement && (
        <StatementPart
          statement={check.statement}
          statedOn={preview.choices.statement?.statedOn}
          choice={decisions.vanished ?? "keep"}
          onChoose={(vanished) => onDecide({ ...decisions, vanished })}
        />
      )}
      <ControlSums sums={check.controlSums} />
      <PriceBreaks breaks={check.priceBreaks} />
      {check.differingFields.length > 0 && (
        <DifferencePart
          fields={check.differingFields}
          pages={pages}
          choices={decisions.fields}
          onChoose={(fields) => onDecide({ ...decisions, fields })}
        />
      )}
      {check.rejectedCount > 0 && (
        <RejectedPart
          fileName={chosen.file.name}
          count={check.rejectedCount}
          causes={check.causes}
          load={pages.rejected}
          toCsv={pages.rejectedFile}
        />
      )}
      <FirstRows preview={preview} />
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

/** A record of which everything is kept counts as the same. */
function decidedCountsOf({ check, keptCount, preview, decisions }: Checked): ImportSummary {
  if (preview.choices.kind === "sales") return check;
  const { statement, sameCount } = check;
  const settledCount = statement === undefined ? 0 : settledCountOf(statement, decisions.vanished);
  const changedCount = check.changedCount - keptCount + settledCount;
  return { ...check, changedCount, sameCount: sameCount + keptCount };
}

function runTextOf(
  { addedCount, changedCount }: ImportSummary,
  words: ReturnType<typeof usePageSetting>["words"]["importWords"],
  print: (count: number) => string,
): string {
  if (addedCount + changedCount === 0) return words.nothingToAdd;
  if (changedCount > 0) return words.runChanges(print(addedCount), print(changedCount));
  return words.run(addedCount, print(addedCount));
}

/** The control sum, to be compared with the one at the foot of a report. */
function TotalMessage({ check }: { readonly check: ImportSummary }) {
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
