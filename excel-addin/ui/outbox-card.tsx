import {
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowExit20Regular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Stamp } from "../../shared/model/stamp.ts";
import { printCount, printInstant } from "../../shared/words/print.ts";
import type { BringReport } from "../data-file/bring-edits.ts";
import type { DataFileSession } from "../data-file/data-file-session.ts";
import { OutboxItem } from "./outbox-item.tsx";
import { usePaneSetting } from "./pane-setting.tsx";
import { saveFile } from "./save-file.ts";

export interface OutboxCardProps {
  readonly files: DataFileSession;
  /** The extension, where the workbook is connected: then the edits can go there at once. */
  readonly source?: DataSource;
}

/** The edits that wait in this workbook, and the two ways on: a data file, or a connection. */
export function OutboxCard({ files, source }: OutboxCardProps) {
  const { fileWords, locale, today } = usePaneSetting();
  const styles = useStyles();
  const { outbox, notKept } = useSyncExternalStore(files.subscribe, files.state);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<BringReport["refused"]>(new Map());
  const { edits, savedAt } = outbox;

  async function saveEdits() {
    const name = fileWords.fileName(today);
    saveFile(name, await files.packEdits());
    setSaid(fileWords.returned(name));
  }
  async function bring(to: DataSource, replacing?: Stamp) {
    const report = await files.bringEdits(to, replacing);
    const staying = new Map([...refused].filter(([stamp]) => stamp !== replacing));
    const stillRefused = replacing === undefined ? report.refused : new Map([...staying, ...report.refused]);
    setRefused(stillRefused);
    setSaid(
      [sentenceOf(report.arrived.size, fileWords.brought), sentenceOf(report.refused.size, fileWords.staying)]
        .filter(Boolean)
        .join(" "),
    );
  }
  const sentenceOf = (count: number, print: (count: number, printed: string) => string) =>
    count === 0 ? "" : print(count, printCount(count, locale));

  if (edits.length === 0) return said === "" ? null : <Caption1 role="status">{said}</Caption1>;
  return (
    <section className={styles.card} aria-labelledby="outbox">
      <Body1Strong as="h2" id="outbox" className={styles.title}>
        {fileWords.editsTitle(edits.length, printCount(edits.length, locale))}
      </Body1Strong>
      {notKept !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fileWords.notKeptInWorkbook[notKept]}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {edits.map((edit) => (
          <OutboxItem
            key={edit.stamp}
            edit={edit}
            refusal={refused.get(edit.stamp)}
            onDrop={() => void files.dropEdit(edit.stamp)}
            {...(source && { onReplace: () => void bring(source, edit.stamp) })}
          />
        ))}
      </ul>
      <Caption1 className={styles.hint}>{fileWords.editsHint}</Caption1>
      {savedAt !== undefined && (
        <Caption1 className={styles.hint}>{fileWords.editsSaved(printInstant(savedAt, locale))}</Caption1>
      )}
      <div className={styles.actions}>
        {source && <Button onClick={() => void bring(source)}>{fileWords.bring}</Button>}
        <Button icon={<ArrowExit20Regular />} onClick={() => void saveEdits()}>
          {fileWords.return}
        </Button>
      </div>
      <Caption1 role="status" className={styles.hint}>
        {said}
      </Caption1>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
