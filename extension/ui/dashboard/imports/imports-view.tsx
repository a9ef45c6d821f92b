import type { PriceListFile } from "../../../../shared/actions/read-price-list-file.ts";
import type { ImportBatch } from "../../../../shared/model/import-batch.ts";
import { assertNever } from "../../../../shared/std/assert-never.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { isPdf } from "../price-list/is-pdf.ts";
import { PdfAddress } from "../price-list/pdf-address.tsx";
import { PriceListPart } from "../price-list/price-list-part.tsx";
import type { PriceListCourse } from "../price-list/use-price-list.ts";
import { ViewHeading } from "../view-heading.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { DecidingStep } from "./deciding-step.tsx";
import { DoneStep, type ShownView } from "./done-step.tsx";
import { FileStep } from "./file-step.tsx";
import { ImportHistory } from "./import-history.tsx";
import { type ImportState, STEP_NUMBERS } from "./import-state.ts";
import { ImportSteps } from "./import-steps.tsx";
import { InterruptedMessage } from "./interrupted-message.tsx";
import { RunningStep } from "./running-step.tsx";
import type { ImportCourse } from "./use-import.ts";
import { type UndoDeeds, useUndo } from "./use-undo.tsx";

export interface ImportsViewProps extends UndoDeeds {
  readonly course: ImportCourse;
  readonly priceList: PriceListCourse;
  readonly usualCurrency: string | undefined;
  /** The address of a PDF from whose tab the person came. */
  readonly pdfUrl: string | undefined;
  readonly imports: readonly ImportBatch[];
  readonly newSegmentCount: number;
  readonly onMakeSegments: () => void;
  readonly onShow: (view: ShownView) => void;
  readonly onShowOffers: () => void;
}

/** Drop, columns, preview, done; and the files that came before. */
export function ImportsView(props: ImportsViewProps) {
  const { state } = props.course;
  const { isUndoing, undo, question } = useUndo(props);
  const { priceList, usualCurrency } = props;
  if (state.step === "file" && priceList.state.step !== "none")
    return (
      <>
        <ImportHeading state={state} />
        <PriceListPart course={priceList} usualCurrency={usualCurrency} onSee={props.onShowOffers} />
      </>
    );
  return (
    <>
      {question}
      <ImportHeading state={state} />
      {state.step === "file" && <PriceListPart course={priceList} usualCurrency={usualCurrency} />}
      <ImportStep {...props} isUndoing={isUndoing} onUndo={undo} />
      {state.step === "file" && (
        <PdfAddress
          proposed={props.pdfUrl}
          onOpen={(url) => {
            priceList.open(url).catch(reportError);
          }}
        />
      )}
      {state.step === "file" && <ImportHistory imports={props.imports} isUndoing={isUndoing} onUndo={undo} />}
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
    const { choices } = state.preview;
    const rowCount = rowCountOf(state);
    const delimiter = importWords.delimiters[choices.delimiter] ?? choices.delimiter;
    return importWords.summary(
      importWords.kinds[choices.kind],
      rowCount === undefined ? undefined : importWords.rows(rowCount, printCount(rowCount, locale)),
      choices.encoding,
      delimiter,
    );
  }
}

/** Unknown while only the beginning of a long file was read. */
function rowCountOf(state: Extract<ImportState, { readonly preview: unknown }>): number | undefined {
  if ("check" in state) return state.check.rowCount;
  return state.preview.readShare === 1 ? state.preview.counts.rowCount : undefined;
}

/** From the columns to the whole file: a competitor's list is looked at in the table of price lists. */
function goOn(
  { course, priceList }: Pick<ImportsViewProps, "course" | "priceList">,
  { chosen, preview }: Extract<ImportState, { readonly step: "columns" }>,
): void {
  const { choices } = preview;
  const onRead = (found: PriceListFile) => priceList.openText(found, choices);
  const isList = choices.kind === "competitorPrices";
  (isList ? course.readPriceList(chosen, preview, onRead) : course.check(chosen, preview)).catch(reportError);
}

function ImportStep(
  props: Omit<ImportsViewProps, "onUndo"> & {
    readonly isUndoing: boolean;
    readonly onUndo: (batch: ImportBatch) => void;
  },
) {
  const { course, isUndoing, onUndo } = props;
  const { state } = course;
  const choose = (file: File) => {
    if (isPdf(file)) props.priceList.choose({ file, name: file.name }).catch(reportError);
    else {
      props.priceList.close();
      course.choose(file).catch(reportError);
    }
  };
  switch (state.step) {
    case "file":
      return (
        <>
          <InterruptedMessage journal={course.journal} onChoose={choose} />
          <FileStep failure={state.failure} undone={state.undone} onChoose={choose} />
        </>
      );
    case "reading":
      return <FileStep onCancel={course.cancelReading} onChoose={course.choose} />;
    case "columns":
      return (
        <ColumnsStep
          preview={state.preview}
          isReading={state.isReading}
          failure={state.failure}
          onChange={(changed) => course.rechoose(state.chosen, changed)}
          onNext={() => goOn(props, state)}
          onCancel={() => course.restart()}
        />
      );
    case "checking":
    case "running":
      return (
        <RunningStep progress={state.progress} isCancelling={state.isCancelling} onCancel={course.cancel} />
      );
    case "preview":
      return <DecidingStep course={course} state={state} />;
    case "done":
      return (
        <DoneStep
          outcome={state.outcome}
          pages={course.pages}
          newSegmentCount={props.newSegmentCount}
          onMakeSegments={props.onMakeSegments}
          isUndoing={isUndoing}
          onUndo={() => onUndo(state.outcome.batch)}
          onAnother={() => course.restart()}
          onShow={(view) => {
            // Whoever comes back wants the next file.
            course.restart();
            props.onShow(view);
          }}
        />
      );
    default:
      return assertNever(state);
  }
}
