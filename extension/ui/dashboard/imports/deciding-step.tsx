import type { ImportState } from "./import-state.ts";
import { PreviewStep } from "./preview-step.tsx";
import type { ImportCourse } from "./use-import.ts";

/** The preview of the whole file, in which the person puts right and decides. */
export function DecidingStep(props: {
  readonly course: ImportCourse;
  readonly state: Extract<ImportState, { readonly step: "preview" }>;
}) {
  const { course, state } = props;
  return (
    <PreviewStep
      checked={state}
      pages={course.pages}
      failure={state.failure}
      rereading={state.rereading}
      onDecide={(decisions) => {
        course.decide(decisions).catch(reportError);
      }}
      readRow={(rowNumber) => course.row(state, rowNumber)}
      onCorrect={(corrections) => {
        course.correct(state, corrections).catch(reportError);
      }}
      onStop={course.cancel}
      onRun={() => course.run(state)}
      onBack={() => course.backToColumns(state.chosen, state.preview)}
      onCancel={() => course.restart()}
    />
  );
}
