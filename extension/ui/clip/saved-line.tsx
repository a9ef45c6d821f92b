import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

/** "Saved. Undo": the write can be taken back as long as its page is in front. */
export function SavedLine(props: { readonly isUndone: boolean; readonly onUndo: () => Promise<void> }) {
  const styles = useStyles();
  const { words } = useClipSetting();
  return (
    <div className={styles.line} role="status">
      {props.isUndone ? words.undone : words.saved}
      {!props.isUndone && (
        <Button size="small" autoFocus onClick={() => props.onUndo().catch(reportError)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
