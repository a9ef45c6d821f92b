import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useClipSetting } from "./clip-setting.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
    outlineStyle: "none",
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
    <div ref={focusOn} className={styles.line} role="status" tabIndex={-1}>
      {props.isUndone ? words.undone : words.saved}
      {!props.isUndone && (
        <Button size="small" onClick={() => props.onUndo().catch(reportError)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed is gone. Not the undo takes its place, or a second Enter would take the price back. */
function focusOn(line: HTMLElement | null): void {
  line?.focus();
}
