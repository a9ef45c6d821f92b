import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SavedList } from "../../../shared/messages/extension-protocol.ts";
import { printCount } from "../../../shared/words/print.ts";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS, type ListWords } from "./list-words.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
});

export interface SavedListLineProps {
  readonly saved: SavedList;
  /** The person has just pressed the button that is gone now: they go on from here. */
  readonly isFresh: boolean;
  readonly onUndo: () => Promise<void>;
}

/** "Saved: 20 new, 3 changed, 1 the same. Undo": one undo takes back all of them. */
export function SavedListLine({ saved, isFresh, onUndo }: SavedListLineProps) {
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const isUndone = saved.keptCount !== undefined;
  return (
    <div ref={isFresh ? focusOn : undefined} className={styles.line} role="status" tabIndex={-1}>
      {textsOf(saved, LIST_WORDS[clipWords.language], locale).map((text) => (
        <span key={text}>{text}</span>
      ))}
      {!isUndone && (
        <Button size="small" onClick={() => onUndo().catch(reportError)}>
          {clipWords.undo}
        </Button>
      )}
    </div>
  );
}

function textsOf(saved: SavedList, words: ListWords, locale: string): readonly string[] {
  const { keptCount, newCount, changedCount, sameCount, alikeCount } = saved;
  const print = (count: number) => printCount(count, locale);
  if (keptCount === 0) return [words.undone];
  if (keptCount !== undefined) return [words.undonePartly(keptCount, print(keptCount))];
  const whole = words.saved(print(newCount), print(changedCount), print(sameCount));
  return alikeCount > 0 ? [whole, words.alike(alikeCount, print(alikeCount))] : [whole];
}

function focusOn(line: HTMLElement | null): void {
  line?.focus();
}
