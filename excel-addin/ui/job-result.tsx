import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { printCount } from "../../shared/words/print.ts";
import { addedSheetOf, type JobState } from "../sheets/sheet-jobs.ts";
import type { WrittenSheet } from "../sheets/workbook-access.ts";
import { type PaneSetting, usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";

export interface JobResultProps {
  readonly job: Exclude<JobState, { kind: "running" }>;
  readonly isKept: boolean;
  readonly onRetry: (failed: Extract<JobState, { kind: "failed" }>) => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What came of the last job, until the person has seen it. */
export function JobResult({ job, isKept, onRetry, onUndo, onDismiss }: JobResultProps) {
  const setting = usePaneSetting();
  const { words } = setting;
  const styles = useStyles();
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.close}
      title={words.close}
      onClick={onDismiss}
    />
  );
  if (job.kind === "failed") {
    return (
      <div role="alert" className={styles.result}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{job.order.title}</MessageBarTitle>
            {problemText(job.problem, words)} {earlierText(job.writtenCount, setting)}
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss}>
            <Button onClick={() => onRetry(job)}>{words.tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
  const text = resultText(job, setting) ?? (isKept ? undefined : words.connect.notKept);
  return (
    <div role="status" className={text === undefined ? undefined : styles.result}>
      {text !== undefined && (
        <MessageBar intent={intentOf(job)} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
          {job.kind !== "idle" && (
            <MessageBarActions containerAction={dismiss}>
              {addedSheetOf(job) && (
                <Button onClick={onUndo}>{isWrittenOn(job) ? words.done.removeAll : words.undo}</Button>
              )}
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function intentOf(job: JobResultProps["job"]): "success" | "warning" | "error" | "info" {
  if (job.kind === "saved") return "success";
  if (job.kind !== "done") return "info";
  if (job.undoProblem) return "error";
  return job.isWrittenOn ? "warning" : "success";
}

function isWrittenOn(job: JobResultProps["job"]): boolean {
  return job.kind === "done" && job.isWrittenOn === true;
}

function resultText(
  job: Exclude<JobState, { kind: "running" | "failed" }>,
  setting: PaneSetting,
): string | undefined {
  const { words, locale } = setting;
  if (job.kind === "idle") return undefined;
  if (job.kind === "undone") return words.done.undone;
  if (job.kind === "saved") return words.done.saved(job.fileName);
  if (job.kind === "cancelled") {
    return job.writtenCount === 0 ? words.done.cancelled : earlierText(job.writtenCount, setting);
  }
  if (job.undoProblem) return problemText(job.undoProblem, words);
  if (job.isWrittenOn) return words.done.writtenOn;
  const [sheet] = job.written;
  const sentence =
    job.written.length === 1 && sheet
      ? words.done[sheet.isNew ? "inserted" : "updated"](sheet.sheetName)
      : words.done.refreshed(job.written.length, printCount(job.written.length, locale));
  return [sentence, ...keptTexts(job.written, setting)].join(" · ");
}

/** What a person had put in and still finds. */
function keptTexts(written: readonly WrittenSheet[], { words, locale }: PaneSetting): readonly string[] {
  const columns = written.reduce((sum, { personColumnCount }) => sum + personColumnCount, 0);
  const cells = written.reduce((sum, { keptCellCount }) => sum + keptCellCount, 0);
  return [
    ...(columns > 0 ? [words.done.kept(columns, printCount(columns, locale))] : []),
    ...(cells > 0 ? [words.done.edits(cells, printCount(cells, locale))] : []),
  ];
}

function earlierText(count: number, { words, locale }: PaneSetting): string {
  return count === 0 ? "" : words.done.refreshed(count, printCount(count, locale));
}

const useStyles = makeStyles({ result: { padding: "12px 12px 0" } });
