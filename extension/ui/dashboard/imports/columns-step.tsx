import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import {
  canImport,
  type ImportPreview,
  type PreviewColumn,
  type PreviewOptions,
} from "../../../../shared/csv/import-preview.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import { ColumnMeaning } from "./column-meaning.tsx";
import { CompetitorsQuestion } from "./competitors-question.tsx";
import { evidenceTextOf } from "./evidence-text.ts";
import { FailureMessage } from "./failure-message.tsx";
import { ImportMessage } from "./import-message.tsx";
import { LastTimeMessage } from "./last-time-message.tsx";
import { problemTextOf } from "./problem-text.ts";
import { ReadingChoices } from "./reading-choices.tsx";
import { ShapeMessage } from "./shape-message.tsx";
import { StepBar } from "./step-bar.tsx";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalL },
  values: { display: "grid", color: tokens.colorNeutralForeground2 },
  meaning: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  evidence: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  used: { fontWeight: tokens.fontWeightSemibold },
});

/** Until they are answered, rows are rejected. */
const ASKING: ReadonlySet<string> = new Set(["separator-unclear", "day-order-unclear"]);

export interface ColumnsStepProps {
  readonly preview: ImportPreview;
  readonly isReading: boolean;
  readonly failure: ImportFailure | undefined;
  readonly onChange: (options: PreviewOptions) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** How the file is read: encoding, separator, header, and what each column means. Every change reads the file anew. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { preview, isReading, failure, onChange, onNext, onCancel } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  const isReady = canImport(preview);
  const isOwn = preview.choices.isOwn === true;
  return (
    <div className={styles.page}>
      <FailureMessage failure={failure} />
      {preview.problems.map((problem) => (
        <MessageBar
          key={problem.code}
          intent={isReady && !ASKING.has(problem.code) ? "info" : "warning"}
          layout="multiline"
        >
          <MessageBarBody>{problemTextOf(problem, importWords, locale)}</MessageBarBody>
        </MessageBar>
      ))}
      <LastTimeMessage preview={preview} onChange={onChange} />
      <CompetitorsQuestion preview={preview} onChange={onChange} />
      <ShapeMessage preview={preview} onChange={onChange} />
      {isOwn ? (
        <ImportMessage intent="success" text={importWords.ownFile} />
      ) : (
        <ReadingChoices preview={preview} onChange={onChange} />
      )}
      <PlainTable
        label={importWords.steps.columns}
        columns={[
          { id: "inFile", head: importWords.inFile },
          { id: "values", head: importWords.firstValues },
          ...(isOwn ? [] : [{ id: "meaning", head: importWords.meaning }]),
        ]}
        rows={preview.columns.map((column) => ({
          key: String(column.index),
          cells: [
            <span
              key="name"
              className={mergeClasses((isOwn || (column.field ?? column.priceColumn)) && styles.used)}
            >
              {nameOf(column, importWords)}
            </span>,
            <span key="values" className={styles.values}>
              {column.firstValues.map((value) => (
                <span key={value}>{value}</span>
              ))}
            </span>,
            ...(isOwn
              ? []
              : [<Meaning key="meaning" column={column} preview={preview} onChange={onChange} />]),
          ],
        }))}
      />
      <StepBar>
        <Button onClick={onCancel}>{importWords.cancel}</Button>
        <Button appearance="primary" disabled={!isReady || isReading} onClick={onNext}>
          {importWords.next}
        </Button>
      </StepBar>
    </div>
  );
}

/** What the column is read as, and which of its values decided how. */
function Meaning(props: {
  readonly column: PreviewColumn;
  readonly preview: ImportPreview;
  readonly onChange: (options: PreviewOptions) => void;
}) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  return (
    <span className={styles.meaning}>
      <ColumnMeaning {...props} columnName={nameOf(props.column, importWords)} />
      {props.column.evidence.map((evidence) => (
        <span key={evidence.code + evidence.text} className={styles.evidence}>
          {evidenceTextOf(evidence, importWords, locale)}
        </span>
      ))}
    </span>
  );
}

function nameOf({ header, index, made }: PreviewColumn, words: DashboardWords["importWords"]): string {
  if (made !== undefined) return words.made[made];
  return header || `${words.column} ${index + 1}`;
}
