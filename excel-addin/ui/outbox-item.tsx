import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { PendingEdit } from "../../shared/model/pending-edit.ts";
import { printFieldValue } from "../../shared/words/print-bundle.ts";
import type { BringRefusal } from "../data-file/bring-edits.ts";
import { type PaneSetting, usePaneSetting } from "./pane-setting.tsx";
import { problemText } from "./problem-text.ts";

/** One edit that waits, why Dosar did not take it, and the ways on: drop it, or write it over what stands there. */
export function OutboxItem(props: {
  readonly edit: PendingEdit;
  readonly refusal: BringRefusal | undefined;
  readonly onDrop: () => void;
  readonly onReplace?: () => void;
}) {
  const { edit, refusal, onDrop, onReplace } = props;
  const setting = usePaneSetting();
  const { fileWords } = setting;
  const styles = useStyles();
  const what = edit.kind === "note" ? fileWords.note : fileWords[edit.field];
  const label = fileWords.dropEdit(edit.clientName, what);
  return (
    <li className={styles.item}>
      <span className={styles.texts}>
        <Caption1 className={styles.text}>
          {fileWords.editOf(edit.clientName, what)} · {textOf(edit, setting)}
        </Caption1>
        {refusal && <Caption1 className={styles.refusal}>{refusalText(refusal, setting)}</Caption1>}
        {refusal?.code === "changed-since" && onReplace && (
          <Button
            size="small"
            className={styles.replace}
            aria-label={fileWords.replaceEdit(edit.clientName, what)}
            onClick={onReplace}
          >
            {fileWords.replace}
          </Button>
        )}
      </span>
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

function refusalText(refusal: BringRefusal, { words, fileWords, bundleWords, locale }: PaneSetting): string {
  if (refusal.code === "client-gone") return fileWords.clientGone;
  if (refusal.code !== "changed-since") return problemText(refusal, words);
  return fileWords.changedSince(printFieldValue(refusal.present, { words: bundleWords, locale }));
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  texts: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingTop: "4px",
  },
  text: { overflowWrap: "anywhere" },
  refusal: { color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  replace: { marginBottom: tokens.spacingVerticalXS },
});
