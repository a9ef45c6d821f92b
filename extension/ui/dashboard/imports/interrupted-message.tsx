import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { usePageSetting } from "../page-setting.tsx";
import type { ImportJournal } from "./use-import-journal.ts";

const useStyles = makeStyles({ message: { marginBlockEnd: tokens.spacingVerticalL } });

export interface InterruptedMessageProps {
  readonly journal: ImportJournal;
  readonly onChoose: (file: File) => void;
}

/** An import that ended with its window: what was chosen and decided waits for the same file. */
export function InterruptedMessage({ journal, onChoose }: InterruptedMessageProps) {
  const { words, locale } = usePageSetting();
  const { interrupted: texts } = words.importWords;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { interrupted } = journal;
  if (interrupted === undefined) return null;
  const { fileName, share } = interrupted;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <MessageBar intent="warning" layout="auto" className={styles.message}>
      <MessageBarBody>
        <MessageBarTitle>
          {share === undefined ? texts.title(fileName) : texts.titleAt(fileName, percent.format(share))}
        </MessageBarTitle>
        {texts.how}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => input.current?.click()}>{texts.takeUp}</Button>
        <Button appearance="transparent" onClick={journal.discard}>
          {texts.discard}
        </Button>
      </MessageBarActions>
      <input
        ref={input}
        type="file"
        aria-label={texts.takeUp}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
        }}
      />
    </MessageBar>
  );
}
