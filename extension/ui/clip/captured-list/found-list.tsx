import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ExtensionReply } from "../../../../shared/messages/extension-protocol.ts";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { LIST_WORDS } from "../../captured-list/list-words.ts";
import { useClipSetting } from "../clip-setting.tsx";
import { isFull, isKnownPage, isOfSameList, newRowCount } from "./add-page.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What the page in front lists, and what can be done with it beside the list that was begun. */
export function FoundList(props: {
  readonly found: ExtensionReply<"list.capture">;
  readonly draft: ListDraft | undefined;
  readonly onAdd: () => void;
}) {
  const { found, draft, onAdd } = props;
  const styles = useStyles();
  const { words: clipWords, locale } = useClipSetting();
  const words = LIST_WORDS[clipWords.language];
  const { list } = found;
  const pages = draft?.pages;
  const begun = pages?.[0]?.list;
  // Thousands of rows are not compared for each tick.
  const addedCount = useMemo(() => (pages && list ? newRowCount({ pages }, list) : 0), [pages, list]);
  if (list === undefined) return null;
  if (pages && begun && !isOfSameList({ pages }, list))
    return <p className={styles.hint}>{words.otherOpen(begun.host)}</p>;
  if (pages && addedCount === 0) return null;
  if (pages && isFull({ pages }, list)) return <p className={styles.hint}>{words.full}</p>;
  return (
    <div className={styles.line}>
      <p className={styles.text}>{words.found(list.rows.length, printCount(list.rows.length, locale))}</p>
      <Button onClick={onAdd}>{addText(list)}</Button>
    </div>
  );

  function addText(added: NonNullable<typeof list>): string {
    if (pages === undefined) return words.choose;
    if (!isKnownPage({ pages }, added)) return words.addPage;
    return words.addRows(addedCount, printCount(addedCount, locale));
  }
}
