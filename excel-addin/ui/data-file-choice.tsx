import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowRight20Regular } from "@fluentui/react-icons";
import { type DragEvent, useState, useSyncExternalStore } from "react";
import type { DataFileSession } from "../data-file/data-file-session.ts";
import { DataFileProblem } from "./data-file-problem.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import { useFilePicker } from "./use-file-picker.tsx";

/** The other way to data: a file that Dosar saved, dropped here or chosen. */
export function DataFileChoice({ files }: { readonly files: DataFileSession }) {
  const { fileWords } = usePaneSetting();
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
      {file.kind === "none" && file.problem && <DataFileProblem problem={file.problem} />}
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
