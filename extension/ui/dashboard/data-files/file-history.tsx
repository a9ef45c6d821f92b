import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type LoggedDataFile, listDataFiles } from "../../../../shared/store/data-file-log.ts";
import type { Revision, Store } from "../../../../shared/store/open-store.ts";
import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import { printCount, printInstant } from "../../../../shared/words/print.ts";
import type { BundleWords } from "../../../../shared/words/print-bundle.ts";
import { usePageSetting } from "../page-setting.tsx";
import { PlainTable } from "../plain-table.tsx";
import type { DashboardFigures } from "../read-figures.ts";

const useStyles = makeStyles({
  history: { marginTop: tokens.spacingVerticalXXL },
  title: { fontSize: tokens.fontSizeBase400 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const SHOWN = 50;

/** Who got or gave what and when; a file that was taken over can still be taken back. */
export function FileHistory(props: {
  readonly store: Store;
  /** New after every write, so that the list is read again. */
  readonly figures: DashboardFigures;
  readonly onUndo: (revision: Revision) => Promise<void>;
}) {
  const { store, figures, onUndo } = props;
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const { dataFiles, bundleWords } = words;
  const files = useDataFiles(store, figures);
  return (
    <section className={styles.history}>
      <h2 className={styles.title}>{dataFiles.history}</h2>
      {files.length === 0 ? (
        <p className={styles.hint}>{dataFiles.noHistory}</p>
      ) : (
        <PlainTable
          label={dataFiles.history}
          columns={[
            { id: "file", head: dataFiles.file },
            { id: "who", head: dataFiles.who },
            { id: "what", head: dataFiles.what },
            { id: "when", head: dataFiles.when },
            { id: "state", head: dataFiles.state },
            { id: "undo", head: "" },
          ]}
          rows={files.slice(0, SHOWN).map((file) => ({
            key: String(file.revision),
            cells: [
              file.note.fileName,
              whoOf(file, bundleWords),
              whatOf(file, words, locale),
              printInstant(file.note.at, locale, today),
              <StateBadge key="state" file={file} />,
              file.note.direction === "merged" && !file.isUndone ? (
                <Button key="undo" size="small" onClick={() => void onUndo(file.revision)}>
                  {dataFiles.undo}
                </Button>
              ) : null,
            ],
          }))}
        />
      )}
    </section>
  );
}

function whoOf({ note }: LoggedDataFile, words: BundleWords): string {
  const from = note.author === undefined ? words.fromUnknown : words.from(note.author);
  return note.recipient === undefined ? from : `${from}, ${words.recipient(note.recipient)}`;
}

function whatOf({ note }: LoggedDataFile, { dataFiles }: DashboardWords, locale: string): string {
  if (note.purpose === "edits") return dataFiles.edits;
  return dataFiles.holds(printCount(note.clientCount, locale), printCount(note.lineCount, locale));
}

function StateBadge({ file: { note, isUndone } }: { readonly file: LoggedDataFile }) {
  const { dataFiles } = usePageSetting().words;
  const color = isUndone ? "informative" : COLORS[note.direction];
  return (
    <Badge appearance="tint" shape="rounded" color={color}>
      {isUndone ? dataFiles.stateUndone : dataFiles.direction[note.direction]}
    </Badge>
  );
}

const COLORS = { saved: "brand", merged: "success" } as const;

function useDataFiles(store: Store, figures: DashboardFigures): readonly LoggedDataFile[] {
  const [files, setFiles] = useState<readonly LoggedDataFile[]>([]);
  useEffect(() => {
    let isCurrent = figures !== undefined;
    listDataFiles(store).then((read) => isCurrent && setFiles(read), reportError);
    return () => {
      isCurrent = false;
    };
  }, [store, figures]);
  return files;
}
