import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DataLine20Regular, FolderOpen20Regular, Tag20Regular } from "@fluentui/react-icons";
import type { SheetKind } from "../../shared/model/sheet-plan.ts";
import { usePaneSetting } from "./pane-setting.tsx";

/** The three sheets that Dosar makes; one is chosen. */
export function SheetChoice(props: {
  readonly chosen: SheetKind;
  readonly onChoose: (kind: SheetKind) => void;
}) {
  const { words } = usePaneSetting();
  const styles = useStyles();
  const choices = [
    { kind: "client", icon: <FolderOpen20Regular />, label: words.sheets.client },
    { kind: "segment-forecast", icon: <DataLine20Regular />, label: words.sheets.forecast },
    { kind: "prices", icon: <Tag20Regular />, label: words.sheets.prices },
  ] as const;
  return (
    <fieldset className={styles.choices}>
      <legend>
        <h1 className={styles.title}>{words.sheets.group}</h1>
      </legend>
      {choices.map(({ kind, icon, label }) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.choice, kind === props.chosen && styles.chosen)}
          aria-pressed={kind === props.chosen}
          onClick={() => props.onChoose(kind)}
        >
          {icon}
          <span>{label}</span>
        </button>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  // Said, not shown: the three buttons say it to those who see them.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    border: "none",
    margin: 0,
    padding: 0,
  },
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: "8px 4px",
    minHeight: "68px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});
