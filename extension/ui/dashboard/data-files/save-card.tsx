import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { Client } from "../../../../shared/model/client.ts";
import type { Segment } from "../../../../shared/model/segment.ts";
import type { Store } from "../../../../shared/store/open-store.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { problemText } from "./problem-text.ts";
import { ReadyFile } from "./ready-file.tsx";
import type { SaveCourse, SaveState } from "./use-save-file.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface SaveCardProps {
  readonly store: Store;
  readonly course: SaveCourse;
  readonly clients: readonly Client[];
  readonly segments: readonly Segment[];
}

/** Choose what goes out, see what is in it and how large it is, save it. */
export function SaveCard({ store, course, clients, segments }: SaveCardProps) {
  const styles = useStyles();
  const { words } = usePageSetting();
  const { dataFiles } = words;
  const { state } = course;
  const isFailure = state.step === "choosing" && state.problem && state.problem.code !== "cancelled";
  return (
    <PanelCard>
      <h2 className={styles.title}>{dataFiles.saveTitle}</h2>
      {state.step === "choosing" && state.problem && (
        <MessageBar intent={isFailure ? "error" : "info"} layout="multiline">
          <MessageBarBody>{problemText(state.problem, words)}</MessageBarBody>
        </MessageBar>
      )}
      {state.step === "choosing" && state.savedName !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{dataFiles.saved(state.savedName)}</MessageBarBody>
        </MessageBar>
      )}
      {/* Kept while the file is prepared, so that "Choose otherwise" finds the choice as it was. */}
      <div hidden={state.step !== "choosing"}>
        <ChoiceForm store={store} clients={clients} segments={segments} onPrepare={course.prepare} />
      </div>
      {state.step === "preparing" && <Preparing state={state} onCancel={course.cancel} />}
      {state.step === "ready" && <ReadyFile made={state.made} onSave={course.save} onBack={course.restart} />}
    </PanelCard>
  );
}

function Preparing(props: {
  readonly state: Extract<SaveState, { step: "preparing" }>;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dataFiles } = words;
  const { progress, isCancelling } = props.state;
  const { doneCount, totalCount } = progress;
  return (
    <>
      <div className={styles.line}>
        <strong>{isCancelling ? dataFiles.cancelling : dataFiles.preparing}</strong>
        <Button autoFocus disabled={isCancelling} onClick={props.onCancel}>
          {dataFiles.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={dataFiles.preparing}
        {...(totalCount > 0 && { value: doneCount / totalCount })}
      />
      <div className={styles.line} role="status">
        {totalCount > 0 &&
          dataFiles.progress(printCount(doneCount, locale), totalCount, printCount(totalCount, locale))}
      </div>
    </>
  );
}
