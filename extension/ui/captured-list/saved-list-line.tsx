import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ExtensionReply } from "../../../shared/messages/extension-protocol.ts";
import type { ListDraft } from "../../../shared/model/list-draft.ts";
import { printCount } from "../../../shared/words/print.ts";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";

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

export type SavedListResult = ExtensionReply<"list.save"> & {
  /** What was saved, so that an undo gives it back. */
  readonly draft: ListDraft;
  readonly isUndone: boolean;
};

/** "Saved: 20 new, 3 changed, 1 the same. Undo": one undo takes back all of them. */
export function SavedListLine(props: {
  readonly saved: SavedListResult;
  readonly onUndo: () => Promise<void>;
}) {
  const { saved, onUndo } = props;
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const words = LIST_WORDS[clipWords.language];
  const [added, changed, same] = [saved.newCount, saved.changedCount, saved.sameCount].map((count) =>
    printCount(count, locale),
  ) as [string, string, string];
  return (
    <div ref={focusOn} className={styles.line} role="status" tabIndex={-1}>
      <span>{saved.isUndone ? words.undone : words.saved(added, changed, same)}</span>
      {!saved.isUndone && saved.alikeCount > 0 && (
        <span>{words.alike(saved.alikeCount, printCount(saved.alikeCount, locale))}</span>
      )}
      {!saved.isUndone && (
        <Button size="small" onClick={() => onUndo().catch(reportError)}>
          {clipWords.undo}
        </Button>
      )}
    </div>
  );
}

/** The button that was pressed is gone. */
function focusOn(line: HTMLElement | null): void {
  line?.focus();
}
