import type { ImportBatch } from "../../../../shared/model/import-batch.ts";
import { assertNever } from "../../../../shared/std/assert-never.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { ViewHeading } from "../view-heading.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { FileStep } from "./file-step.tsx";
import { ImportHistory } from "./import-history.tsx";
import { type ImportState, STEP_NUMBERS } from "./import-state.ts";
import { ImportSteps } from "./import-steps.tsx";
import { PreviewStep } from "./preview-step.tsx";
import { RunningStep } from "./running-step.tsx";
import { useImport } from "./use-import.ts";

export interface ImportsViewProps {
  readonly imports: readonly ImportBatch[];
  readonly defaultCurrency: string | undefined;
  readonly newSegmentCount: number;
  readonly startWorker: () => Worker;
  /** Takes an import back; the number of records that were changed since and stay. */
  readonly onUndo: (batch: ImportBatch) => Promise<number>;
  readonly onMakeSegments: () => void;
  readonly onShowClients: () => void;
}

/** Drop, columns, preview, done; and the files that came before. */
export function ImportsView(props: ImportsViewProps) {
  const course = useImport(props.startWorker, props.defaultCurrency);
  const { state } = course;
  const undo = async (batch: ImportBatch) => course.restart({ batch, keptCount: await props.onUndo(batch) });
  return (
    <>
      <ImportHeading state={state} />
      <ImportStep course={course} props={props} onUndo={undo} />
      {state.step === "file" && <ImportHistory imports={props.imports} onUndo={undo} />}
    </>
  );
}

function ImportHeading({ state }: { readonly state: ImportState }) {
  const { words, locale } = usePageSetting();
  const { importWords } = words;
  if (state.step === "file" || state.step === "reading") {
    return <ViewHeading title={importWords.title} lead={importWords.lead} />;
  }
  const fileName = state.step === "done" ? state.outcome.batch.fileName : state.chosen.file.name;
  return (
    <ViewHeading title={importWords.heading(fileName)} lead={state.step !== "done" && summaryOf()}>
      <ImportSteps step={STEP_NUMBERS[state.step]} />
    </ViewHeading>
  );

  function summaryOf() {
    if (!("preview" in state)) return "";
    const { choices, counts } = state.preview;
    const rowCount = state.step === "preview" ? state.check.rowCount : counts.rowCount;
    const delimiter = importWords.delimiters[choices.delimiter] ?? choices.delimiter;
    return importWords.summary(
      importWords.kinds[choices.kind],
      rowCount,
      printCount(rowCount, locale),
      choices.encoding,
      delimiter,
    );
  }
}

function ImportStep(options: {
  readonly course: ReturnType<typeof useImport>;
  readonly props: ImportsViewProps;
  readonly onUndo: (batch: ImportBatch) => void;
}) {
  const { course, props, onUndo } = options;
  const { state } = course;
  switch (state.step) {
    case "file":
      return <FileStep failure={state.failure} undone={state.undone} onChoose={course.choose} />;
    case "reading":
      return <FileStep readingName={state.chosen.file.name} onChoose={course.choose} />;
    case "columns":
      return (
        <ColumnsStep
          preview={state.preview}
          isReading={state.isReading}
          onChange={(changed) => course.rechoose(state.chosen, changed)}
          onNext={() => course.check(state.chosen, state.preview)}
          onCancel={() => course.restart()}
        />
      );
    case "checking":
    case "running":
      return (
        <RunningStep
          progress={state.progress}
          isCancelling={state.isCancelling}
          isSaving={state.step === "running"}
          onCancel={course.cancel}
        />
      );
    case "preview":
      return (
        <PreviewStep
          fileName={state.chosen.file.name}
          preview={state.preview}
          check={state.check}
          onRun={() => course.run(state.chosen, state.preview)}
          onBack={() => course.backToColumns(state.chosen, state.preview)}
          onCancel={() => course.restart()}
        />
      );
    case "done":
      return (
        <DoneStep
          outcome={state.outcome}
          newSegmentCount={props.newSegmentCount}
          onMakeSegments={props.onMakeSegments}
          onUndo={() => onUndo(state.outcome.batch)}
          onAnother={() => course.restart()}
          onShowClients={props.onShowClients}
        />
      );
    default:
      return assertNever(state);
  }
}
