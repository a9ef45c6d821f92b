import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportDecisions } from "../../../../shared/actions/import-decisions.ts";
import type { ImportSummary } from "../../../../shared/actions/import-pages.ts";
import type { FileRow } from "../../../../shared/actions/read-row.ts";
import { isJoined } from "../../../../shared/actions/recognise-clients.ts";
import { type CellEdit, type Corrections, withEdits } from "../../../../shared/model/corrections.ts";
import type { Money } from "../../../../shared/model/money.ts";
import { printCount, printMoney } from "../../../../shared/words/print.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { CleanedCells } from "./cleaned-cells.tsx";
import { ControlSums } from "./control-sums.tsx";
import { CountCards } from "./count-cards.tsx";
import { FailureMessage } from "./failure-message.tsx";
import { FirstRows } from "./first-rows.tsx";

import type { Checked, Working } from "./import-state.ts";
import { MostRejected } from "./most-rejected.tsx";
import { PriceBreaks } from "./price-breaks.tsx";
import { problemTextOf } from "./problem-text.ts";
import { BreaksPart } from "./review/breaks-part.tsx";
import { CorrectionsPart } from "./review/corrections-part.tsx";
import { DecisionParts } from "./review/decision-parts.tsx";
import { RecognisedPart } from "./review/recognised-part.tsx";
import { RejectedPart } from "./review/rejected-part.tsx";
import { RereadingMessage } from "./review/rereading-message.tsx";
import { RowEditor } from "./review/row-editor.tsx";
import { SkippedRows } from "./skipped-rows.tsx";
import { StatementPart, settledCountOf } from "./statement-part.tsx";
import { StepBar } from "./step-bar.tsx";
import type { ReviewPages } from "./use-review.ts";

const useStyles = makeStyles({ page: { display: "grid", rowGap: tokens.spacingVerticalL } });

export interface PreviewStepProps {
  readonly checked: Checked;
  readonly pages: ReviewPages;
  readonly failure: ImportFailure | undefined;
  /** While the file is read again. */
  readonly rereading: Working | undefined;
  readonly onDecide: (decisions: ImportDecisions) => void;
  readonly readRow: (rowNumber: number) => Promise<FileRow | undefined>;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly onStop: () => void;
  readonly onRun: () => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

/** What the whole file would change, with what it could not read; nothing is saved yet. */
export function PreviewStep(props: PreviewStepProps) {
  const { checked, pages, failure, rereading, onDecide, onRun, onBack, onCancel } = props;
  const { chosen, preview, decisions } = checked;
  const check = asDecided(checked);
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const print = (count: number) => printCount(count, locale);
  const { corrections } = preview.choices;
  const [edited, setEdited] = useState<FileRow>();
  const edit = (rowNumber: number) => {
    props.readRow(rowNumber).then(setEdited, reportError);
  };
  const saveEdits = (edits: readonly CellEdit[]) => {
    setEdited(undefined);
    if (edits.length > 0) props.onCorrect(withEdits(corrections, edits));
  };
  const isBusy = rereading !== undefined;
  const isNothing = check.addedCount + check.changedCount + check.removedLines === 0;
  return (
    <div className={styles.page}>
      <FailureMessage failure={failure} />
      {rereading && <RereadingMessage working={rereading} onStop={props.onStop} />}
      {preview.choices.completes && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.importReview.completes}</MessageBarBody>
        </MessageBar>
      )}
      <CountCards counts={check} hints={importWords.hints} />
      <MostRejected check={check} onBack={onBack} />
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
      <DecisionParts check={check} pages={pages} decisions={decisions} onDecide={onDecide} />
      {Object.values(check.breakCounts).some((count) => count > 0) && (
        <BreaksPart counts={check.breakCounts} pages={pages} onEdit={edit} />
      )}
      <RecognisedPart
        recognised={check.recognised}
        joins={decisions}
        onChoose={(joins) => onDecide({ ...decisions, ...joins })}
      />
      <CorrectionsPart check={check} corrections={corrections} isBusy={isBusy} onCorrect={props.onCorrect} />
      {check.rejectedCount > 0 && (
        <RejectedPart
          fileName={chosen.file.name}
          count={check.rejectedCount}
          causes={check.causes}
          load={pages.rejected}
          toCsv={pages.rejectedFile}
          onEdit={edit}
        />
      )}
      <FirstRows preview={preview} onEdit={edit} />
      <CleanedCells cleanings={check.cleanings} />
      <SkippedRows rows={check.skippedRows} />
      {edited && (
        <RowEditor
          row={edited}
          headers={check.headers}
          tryRow={pages.tryRow}
          onClose={() => setEdited(undefined)}
          onSave={saveEdits}
        />
      )}
      <StepBar hint={importWords.undoHint}>
        <Link as="button" onClick={onCancel}>
          {importWords.cancel}
        </Link>
        <Button onClick={onBack}>{importWords.back}</Button>
        <Button appearance="primary" disabled={isNothing || isBusy} onClick={onRun}>
          {runTextOf(check, words, print)}
        </Button>
      </StepBar>
    </div>
  );
}

/** A record, or a document, of which everything is kept counts as the same, and a client who is another as a change of that one. */
function asDecided({
  check,
  decided,
  preview,
  decisions,
}: Checked): ImportSummary & { readonly removedLines: number } {
  const { statement, sameCount, recognised } = check;
  const { keptRecords, keptLines, removedLines, archivedClients } = decided;
  const { kind } = preview.choices;
  const isSales = kind === "sales";
  const keptCount = isSales ? keptLines : keptRecords;
  const settledCount = statement === undefined ? 0 : settledCountOf(statement, decisions.vanished);
  // The plan was made with those of equal tax ids as one, and with nobody joined by name.
  const byName = recognised.filter((one) => one.likeness.by === "name" && isJoined(one, decisions));
  const apart = recognised.filter((one) => one.likeness.by === "taxId" && !isJoined(one, decisions));
  const joinedCount = kind === "clients" ? byName.length - apart.length : 0;
  return {
    ...check,
    addedCount: check.addedCount - joinedCount,
    changedCount: check.changedCount + joinedCount - keptCount + settledCount + archivedClients,
    sameCount: sameCount + keptCount,
    newClientCount: check.newClientCount - byName.filter(({ isFound }) => !isFound).length,
    removedLines,
  };
}

function runTextOf(
  { addedCount, changedCount, removedLines }: ReturnType<typeof asDecided>,
  { importWords, importReview }: ReturnType<typeof usePageSetting>["words"],
  print: (count: number) => string,
): string {
  if (addedCount + changedCount + removedLines === 0) return importWords.nothingToAdd;
  if (removedLines > 0)
    return importReview.runRemoves(print(addedCount), print(changedCount), print(removedLines));
  if (changedCount > 0) return importWords.runChanges(print(addedCount), print(changedCount));
  return importWords.run(addedCount, print(addedCount));
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
