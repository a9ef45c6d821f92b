import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PanelCard } from "../../kit/panel-card.tsx";
import { usePageSetting } from "../page-setting.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  keys: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
  },
  missing: { color: tokens.colorStatusWarningForeground1 },
});

/** The keys as the browser bound them; it may have given them to another extension. */
export function ShortcutsCard(props: { readonly shortcut: string; readonly onChange: () => void }) {
  const styles = useStyles();
  const { settings } = usePageSetting().words.dashboard;
  return (
    <PanelCard>
      <h2 className={styles.title}>{settings.shortcuts}</h2>
      <div className={styles.line}>
        {settings.clipShortcut}
        {props.shortcut ? (
          <kbd className={styles.keys}>{props.shortcut}</kbd>
        ) : (
          <span className={styles.missing}>{settings.noShortcut}</span>
        )}
      </div>
      <div>
        <Button size="small" onClick={props.onChange}>
          {settings.changeShortcut}
        </Button>
      </div>
    </PanelCard>
  );
}
