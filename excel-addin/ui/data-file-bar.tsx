import { Caption1, Caption1Strong, MenuItem, makeStyles, tokens } from "@fluentui/react-components";
import {
  Dismiss20Regular,
  DocumentArrowRight20Regular,
  FolderOpen20Regular,
  MathFormula20Regular,
} from "@fluentui/react-icons";
import { printOrigin, printScope } from "../../shared/words/print-bundle.ts";
import type { OpenFile } from "../data-file/data-file-session.ts";
import { BarMenu } from "./bar-menu.tsx";
import { usePaneSetting } from "./pane-setting.tsx";

/** Which file the pane works from, who made it when, and what is in it: figures of last month must look like it. */
export function DataFileBar(props: {
  readonly file: Extract<OpenFile, { kind: "open" }>;
  readonly labels: readonly string[];
  readonly onHelp: () => void;
  readonly onOpenAnother: () => void;
  readonly onClose: () => void;
}) {
  const { file, labels, onHelp, onOpenAnother, onClose } = props;
  const { words, fileWords, bundleWords, locale, today } = usePaneSetting();
  const styles = useStyles();
  const { header } = file.index.bundle;
  const setting = { words: bundleWords, locale, today };
  return (
    <header className={styles.bar}>
      <DocumentArrowRight20Regular aria-hidden="true" className={styles.icon} />
      <span className={styles.texts}>
        <Caption1Strong className={styles.name}>{fileWords.worksFrom(file.name)}</Caption1Strong>
        <Caption1 className={styles.text}>{printOrigin(header, setting)}</Caption1>
        <Caption1 className={styles.text}>{printScope(header, setting)}</Caption1>
        {labels.map((label) => (
          <Caption1 key={label} className={styles.label}>
            {words.bar.labelled(label)}
          </Caption1>
        ))}
        {!file.isKept && <Caption1 className={styles.text}>{fileWords.notKept}</Caption1>}
      </span>
      <BarMenu>
        <MenuItem icon={<MathFormula20Regular />} onClick={onHelp}>
          {words.bar.functions}
        </MenuItem>
        <MenuItem icon={<FolderOpen20Regular />} onClick={onOpenAnother}>
          {fileWords.openAnother}
        </MenuItem>
        <MenuItem icon={<Dismiss20Regular />} onClick={onClose}>
          {fileWords.close}
        </MenuItem>
      </BarMenu>
    </header>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: "6px 4px 6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  texts: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  label: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});
