import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { printCount } from "../../../../shared/words/print.ts";
import type { ImportFailure } from "../../../workers/import-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useFileDrop } from "../use-file-drop.ts";
import { FailureMessage } from "./failure-message.tsx";
import { ImportMessage } from "./import-message.tsx";
import type { UndoneImport } from "./import-state.ts";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXXL },
  zone: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXXL,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  drop: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface FileStepProps {
  /** Stops the reading of a file; undefined while none is being read. */
  readonly onCancel?: (() => void) | undefined;
  readonly failure?: ImportFailure | undefined;
  readonly undone?: UndoneImport | undefined;
  readonly onChoose: (file: File) => void;
}

/** Where a file is dropped or chosen; also says how the last try ended. */
export function FileStep({ onCancel, failure, undone, onChoose }: FileStepProps) {
  const styles = useStyles();
  const { importWords } = usePageSetting().words;
  const input = useRef<HTMLInputElement>(null);
  const { isOver, listeners } = useFileDrop(onChoose);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <div className={styles.page}>
      <FailureMessage failure={failure} />
      {undone && <UndoneMessage undone={undone} />}
      <section
        aria-label={importWords.drop}
        className={mergeClasses(styles.zone, isOver && styles.over)}
        {...listeners}
      >
        <ArrowDownloadRegular fontSize={32} />
        <span className={styles.drop}>{importWords.drop}</span>
        <span className={styles.hint}>{importWords.dropHint}</span>
        {onCancel === undefined ? (
          <Button appearance="primary" onClick={() => input.current?.click()}>
            {importWords.choose}
          </Button>
        ) : (
          <>
            <Spinner size="tiny" label={importWords.reading} />
            <Button onClick={onCancel}>{importWords.cancel}</Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.pdf,text/csv,text/plain,application/pdf"
          hidden
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = "";
          }}
        />
      </section>
    </div>
  );
}

function UndoneMessage({ undone }: { readonly undone: UndoneImport }) {
  const { words, locale } = usePageSetting();
  const { importWords, problems } = words;
  const failures = { ...importWords.undoFailed, ...problems.writeFailures };
  if (!undone.ok) return <ImportMessage intent="error" text={failures[undone.problem.code]} />;
  const { keptCount } = undone.value;
  if (keptCount === 0) return <ImportMessage intent="success" text={importWords.undone} />;
  return (
    <ImportMessage
      intent="warning"
      text={importWords.undonePartly(keptCount, printCount(keptCount, locale))}
    />
  );
}
