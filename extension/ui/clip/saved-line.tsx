import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ClipWords } from "../../../shared/words/load-clip-words.ts";
import { printCount } from "../../../shared/words/print.ts";
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
  /** Undefined until it was taken back: how many records were changed since and stay. */
  readonly keptCount: number | undefined;
  readonly onUndo: () => Promise<void>;
}

/** "Saved: Hotel Perla. Undo": the write can be taken back as long as its page is in front. */
export function SavedLine(props: SavedLineProps) {
  const { keptCount, onUndo } = props;
  const styles = useStyles();
  const { words, locale } = useClipSetting();
  const isUndone = keptCount !== undefined;
  // What was undone stands above the card again, whose title is the heading.
  const Text = isUndone ? "span" : "h1";
  return (
    <div ref={focusOn} className={styles.line} role="status" tabIndex={-1}>
      <Text className={styles.text}>{textOf(props, words, locale)}</Text>
      {!isUndone && (
        <Button size="small" onClick={() => onUndo().catch(reportError)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}

function textOf({ keptCount, name }: SavedLineProps, words: ClipWords, locale: string): string {
  if (keptCount === undefined) return name === undefined ? words.saved : words.savedFor(name);
  return keptCount === 0 ? words.undone : words.undonePartly(printCount(keptCount, locale));
}

/** The button that was pressed is gone. Not the undo takes its place, or a second Enter would take the price back. */
function focusOn(line: HTMLElement | null): void {
  line?.focus();
}
