import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { utcDayOf } from "../../../../shared/model/day.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { printScope } from "../../../../shared/words/print-bundle.ts";
import type { MadeFile } from "../../../workers/data-file-messages.ts";
import { usePageSetting } from "../page-setting.tsx";
import { printSize } from "./print-size.ts";
import { useBundleSetting } from "./use-bundle-setting.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
  count: { margin: 0, textAlign: "end" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is in the prepared file, table by table, and how large it is. */
export function ReadyFile(props: {
  readonly made: MadeFile;
  readonly onSave: (made: MadeFile, fileName: string) => void;
  readonly onBack: () => void;
}) {
  const { made, onSave, onBack } = props;
  const styles = useStyles();
  const { words, locale } = usePageSetting();
  const { dataFiles, bundleWords } = words;
  const setting = useBundleSetting();
  const { counts } = made.header;
  const names = Object.keys(bundleWords.tables) as readonly (keyof typeof bundleWords.tables)[];
  const fileName = dataFiles.fileName(utcDayOf(made.header.madeAt));
  return (
    <>
      <p className={styles.text} role="status">
        <strong>{dataFiles.ready(printSize(made.blob.size, locale))}</strong>
      </p>
      <p className={styles.hint}>{printScope(made.header, setting)}</p>
      <dl className={styles.counts}>
        {names
          .filter((name) => counts[name] > 0)
          .map((name) => (
            <CountRow key={name} name={bundleWords.tables[name]} count={printCount(counts[name], locale)} />
          ))}
      </dl>
      <p className={styles.hint}>{dataFiles.readyHint}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          autoFocus
          icon={<ArrowDownloadRegular />}
          onClick={() => onSave(made, fileName)}
        >
          {dataFiles.save}
        </Button>
        <Button onClick={onBack}>{dataFiles.again}</Button>
      </div>
    </>
  );
}

function CountRow({ name, count }: { readonly name: string; readonly count: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.count}>{count}</dd>
    </>
  );
}
