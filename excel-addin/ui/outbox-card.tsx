import {
  Body1Strong,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowExit20Regular, ArrowUndo16Regular } from "@fluentui/react-icons";
import { useState, useSyncExternalStore } from "react";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { PendingEdit } from "../../shared/model/pending-edit.ts";
import { printCount, printInstant } from "../../shared/words/print.ts";
import { printFieldValue } from "../../shared/words/print-bundle.ts";
import type { DataFileSession } from "../data-file/data-file-session.ts";
import { type PaneSetting, usePaneSetting } from "./pane-setting.tsx";
import { saveFile } from "./save-file.ts";

export interface OutboxCardProps {
  readonly files: DataFileSession;
  /** The extension, where the workbook is connected: then the edits can go there at once. */
  readonly source?: DataSource;
}

/** The edits that wait in this workbook, and the two ways on: a data file, or a connection. */
export function OutboxCard({ files, source }: OutboxCardProps) {
  const setting = usePaneSetting();
  const { fileWords, locale, today } = setting;
  const styles = useStyles();
  const { outbox, notKept } = useSyncExternalStore(files.subscribe, files.state);
  const [said, setSaid] = useState("");
  const { edits, savedAt } = outbox;

  async function saveEdits() {
    const name = fileWords.fileName(today);
    saveFile(name, await files.packEdits());
    setSaid(fileWords.returned(name));
  }
  async function bring(to: DataSource) {
    const count = await files.bringEdits(to);
    setSaid(count === 0 ? fileWords.failed : fileWords.brought(count, printCount(count, locale)));
  }

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
          <EditItem key={edit.stamp} edit={edit} onDrop={() => void files.dropEdit(edit.stamp)} />
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

function EditItem({ edit, onDrop }: { readonly edit: PendingEdit; readonly onDrop: () => void }) {
  const setting = usePaneSetting();
  const { fileWords } = setting;
  const styles = useStyles();
  const what = edit.kind === "note" ? fileWords.note : fileWords[edit.field];
  const label = fileWords.dropEdit(edit.clientName, what);
  return (
    <li className={styles.item}>
      <Caption1 className={styles.text}>
        {fileWords.editOf(edit.clientName, what)} · {textOf(edit, setting)}
      </Caption1>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        aria-label={label}
        title={label}
        onClick={onDrop}
      />
    </li>
  );
}

function textOf(edit: PendingEdit, { bundleWords, locale }: PaneSetting): string {
  if (edit.kind === "note") return edit.note.text;
  return printFieldValue(edit.value, { words: bundleWords, locale });
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
  item: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  text: { overflowWrap: "anywhere", minWidth: 0, paddingTop: "4px" },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
