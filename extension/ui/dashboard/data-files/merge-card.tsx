import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { printCount } from "../../../../shared/words/print.ts";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";
import { DropZone } from "./drop-zone.tsx";
import { MergePreviewForm } from "./merge-preview-form.tsx";
import { NamesakeList } from "./namesake-list.tsx";
import { problemText } from "./problem-text.ts";
import type { MergeCourse } from "./use-merge-file.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Open a file, see what it would change here, take it over. */
export function MergeCard({ course }: { readonly course: MergeCourse }) {
  const styles = useStyles();
  const { dataFiles } = usePageSetting().words;
  const { state } = course;
  if (state.step === "preview" || state.step === "merging") {
    return (
      <MergePreviewForm
        fileName={state.fileName}
        preview={state.preview}
        decision={state.decision}
        isMerging={state.step === "merging"}
        onDecide={course.decide}
        onMerge={course.merge}
        onCancel={course.restart}
      />
    );
  }
  return (
    <PanelCard>
      <h2 className={styles.title}>{dataFiles.openTitle}</h2>
      <p className={styles.text}>{dataFiles.openText}</p>
      <MergeMessage course={course} />
      <DropZone
        reading={state.step === "reading" ? state.progress : undefined}
        onChoose={course.read}
        onCancel={course.cancel}
      />
    </PanelCard>
  );
}

/** How the last try ended. */
function MergeMessage({ course }: { readonly course: MergeCourse }) {
  const { words, locale } = usePageSetting();
  const { dataFiles } = words;
  const { state } = course;
  if (state.step === "done") {
    const { note, revision } = state.report;
    const [added, changed] = [note.addedCount ?? 0, note.changedCount ?? 0];
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {dataFiles.merged(state.fileName, printCount(added, locale), printCount(changed, locale))}
          <NamesakeList namesakes={state.report.namesakes} />
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void course.undo(revision)}>{dataFiles.undo}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (state.step !== "choosing") return null;
  if (state.keptCount !== undefined) {
    const isWhole = state.keptCount === 0;
    return (
      <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline">
        <MessageBarBody>
          {isWhole ? dataFiles.undone : dataFiles.undonePartly(printCount(state.keptCount, locale))}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (state.problem === undefined) return null;
  const isCalm = state.problem.code === "cancelled" || state.problem.code === "nothing-new";
  return (
    <MessageBar
      intent={isCalm ? "info" : "error"}
      layout="multiline"
      politeness={isCalm ? "polite" : "assertive"}
    >
      <MessageBarBody>{problemText(state.problem, words)}</MessageBarBody>
    </MessageBar>
  );
}
