import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipWords } from "../../../shared/words/load-clip-words.ts";
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
  text: { minWidth: 0, margin: 0, font: "inherit", overflowWrap: "anywhere" },
});

export interface SavedLineProps {
  /** Of whom a note is; nothing for a price, whose card was in front. */
  readonly name: string | undefined;
  readonly isUndone: boolean;
  readonly onUndo: () => Promise<void>;
}

/** "Saved: Hotel Perla. Undo": the write can be taken back as long as its page is in front. */
export function SavedLine(props: SavedLineProps) {
  const styles = useStyles();
  const { words } = useClipSetting();
  // What was undone stands above the card again, whose title is the heading.
  const Text = props.isUndone ? "span" : "h1";
  return (
    <div ref={focusOn} className={styles.line} role="status" tabIndex={-1}>
      <Text className={styles.text}>{textOf(props, words)}</Text>
      {!props.isUndone && (
        <Button size="small" onClick={() => props.onUndo().catch(reportError)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}

function textOf({ isUndone, name }: SavedLineProps, words: ClipWords): string {
  if (isUndone) return words.undone;
  return name === undefined ? words.saved : words.savedFor(name);
}

/** The button that was pressed is gone. Not the undo takes its place, or a second Enter would take the price back. */
function focusOn(line: HTMLElement | null): void {
  line?.focus();
}
