import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowRight20Regular } from "@fluentui/react-icons";
import { type DragEvent, useState, useSyncExternalStore } from "react";
import type { BundleProblem } from "../../shared/carriers/bundle/bundle-problem.ts";
import type { DataFileSession } from "../data-file/data-file-session.ts";
import { type PaneSetting, usePaneSetting } from "./pane-setting.tsx";
import { useFilePicker } from "./use-file-picker.tsx";

/** The other way to data: a file that Dosar saved, dropped here or chosen. */
export function DataFileChoice({ files }: { readonly files: DataFileSession }) {
  const { fileWords, bundleWords } = usePaneSetting();
  const styles = useStyles();
  const { file } = useSyncExternalStore(files.subscribe, files.state);
  const [isOver, setOver] = useState(false);
  const open = (chosen: File) => void files.open({ name: chosen.name, blob: chosen });
  const picker = useFilePicker(open);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) open(dropped);
  };
  return (
    <section
      aria-labelledby="or-a-data-file"
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Body1Strong as="h2" id="or-a-data-file" className={styles.text}>
        {fileWords.or}
      </Body1Strong>
      {file.kind === "none" && file.problem && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{bundleProblemText(file.problem, bundleWords)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <Body1 as="p" className={mergeClasses(styles.text, styles.hint)}>
        {fileWords.orText}
      </Body1>
      <Button icon={<DocumentArrowRight20Regular />} onClick={picker.pick}>
        {fileWords.choose}
      </Button>
      <Caption1 className={styles.hint}>{fileWords.drop}</Caption1>
      {picker.input}
    </section>
  );
}

function bundleProblemText(problem: BundleProblem, words: PaneSetting["bundleWords"]): string {
  return problem.code === "foreign" ? words.foreign[problem.looksLike] : words.problems[problem.code];
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: "0 12px 12px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  text: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});
