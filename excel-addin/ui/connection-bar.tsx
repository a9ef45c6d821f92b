import { Caption1, MenuItem, makeStyles, tokens } from "@fluentui/react-components";
import {
  DocumentArrowRight20Regular,
  MathFormula20Regular,
  PlugDisconnected20Regular,
} from "@fluentui/react-icons";
import { BarMenu } from "./bar-menu.tsx";
import { usePaneSetting } from "./pane-setting.tsx";

export interface ConnectionBarProps {
  readonly state: "connected" | "not-connected" | "looking";
  /** Labels of data that is not real, shown on every screen. */
  readonly labels: readonly string[];
  /** Which Dosar and which workbook this is: "Chrome · 4F2A · Plan.xlsx". */
  readonly place?: string | undefined;
  readonly onHelp: () => void;
  readonly onDisconnect: () => void;
  readonly onOpenFile: () => void;
}

/** Excel draws the pane's title; ours begins with how it stands to Dosar. */
export function ConnectionBar(props: ConnectionBarProps) {
  const { state, labels, place, onHelp, onDisconnect, onOpenFile } = props;
  const { words, fileWords } = usePaneSetting();
  const styles = useStyles();
  const texts = {
    connected: words.bar.connected,
    "not-connected": words.bar.notConnected,
    looking: words.bar.looking,
  };
  return (
    <header className={styles.bar}>
      <span className={state === "connected" ? styles.dotOn : styles.dotOff} aria-hidden="true" />
      <span className={styles.texts}>
        <Caption1 className={styles.text}>{texts[state]}</Caption1>
        {place !== undefined && (
          <Caption1 className={styles.place} title={words.bar.placeHint}>
            {place}
          </Caption1>
        )}
        {labels.map((label) => (
          <Caption1 key={label} className={styles.label}>
            {words.bar.labelled(label)}
          </Caption1>
        ))}
      </span>
      <BarMenu>
        <MenuItem icon={<MathFormula20Regular />} onClick={onHelp}>
          {words.bar.functions}
        </MenuItem>
        {state === "connected" && (
          <MenuItem icon={<DocumentArrowRight20Regular />} onClick={onOpenFile}>
            {fileWords.open}
          </MenuItem>
        )}
        {state === "connected" && (
          <MenuItem icon={<PlugDisconnected20Regular />} onClick={onDisconnect}>
            {words.bar.disconnect}
          </MenuItem>
        )}
      </BarMenu>
    </header>
  );
}

const dot = { width: "8px", height: "8px", borderRadius: tokens.borderRadiusCircular, flexShrink: 0 };

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    padding: "2px 4px 2px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  dotOn: { ...dot, backgroundColor: tokens.colorPaletteGreenForeground3 },
  dotOff: { ...dot, border: `1px solid ${tokens.colorNeutralForeground3}` },
  texts: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, padding: "4px 0" },
  text: { color: tokens.colorNeutralForeground2 },
  place: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  label: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});
