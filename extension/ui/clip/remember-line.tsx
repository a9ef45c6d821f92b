import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** After a corrected price was saved: the way to have the site read so from now on. */
export function RememberLine(props: { readonly onRemember: () => void; readonly onDismiss: () => void }) {
  const styles = useStyles();
  const { words } = useClipSetting();
  return (
    <div className={styles.part}>
      <p className={styles.text} role="status">
        {words.rememberWhy}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={props.onRemember}>
          {words.remember}
        </Button>
        <Button size="small" appearance="subtle" onClick={props.onDismiss}>
          {words.rememberNot}
        </Button>
      </div>
    </div>
  );
}
