import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { cutRowCountOf, type ListDraft } from "../../../../shared/model/list-draft.ts";
import { MOST_ROWS } from "../../../../shared/model/list-rows.ts";
import { printCount } from "../../../../shared/words/print.ts";
import type { ChosenRow } from "../../captured-list/chosen-rows.ts";
import { type ListSetting, ListSettingProvider } from "../../captured-list/list-setting.tsx";
import { ListTable } from "../../captured-list/list-table.tsx";
import { LIST_WORDS, type ListWords } from "../../captured-list/list-words.ts";
import { SavedListLine } from "../../captured-list/saved-list-line.tsx";
import { type ClipSetting, useClipSetting } from "../clip-setting.tsx";
import { FailureText } from "../failure-text.tsx";
import type { ReadPage } from "../use-page-capture.ts";
import { FoundList } from "./found-list.tsx";
import { useListDraft } from "./use-list-draft.ts";
import { useListSaving } from "./use-list-saving.ts";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/**
 * A page that lists offers: which of them are kept, several pages together, in one saving with one undo. What was begun or saved
 * stays in sight while the person looks at other pages.
 */
export function ListPart({ page }: { readonly page: ReadPage | undefined }) {
  const styles = useStyles();
  const setting = useClipSetting();
  const words = LIST_WORDS[setting.words.language];
  const listSetting = useMemo(() => listSettingOf(setting), [setting]);
  const { found, draft, saved, wantedCount, isTooLarge, ...list } = useListDraft(page);
  const { choose, discard, addPage } = list;
  const { isSaving, failure, save, undo } = useListSaving({
    onDone: list.showDone,
    onChanged: list.showChanged,
  });
  const pages = draft?.pages;
  const hints = useMemo(() => (pages ? hintsOf(pages, words, setting.locale) : []), [pages, words, setting]);
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    // The card of one product stands above it.
    if (wantedCount > 0) part.current?.scrollIntoView({ block: "start" });
  }, [wantedCount]);
  if (!found?.list && !draft && !saved) return null;
  return (
    <ListSettingProvider value={listSetting}>
      <section ref={part} className={styles.part}>
        {saved && (
          <SavedListLine
            key={`${saved.list.revision} ${saved.list.keptCount}`}
            saved={saved.list}
            isFresh={saved.isFresh}
            onUndo={() => undo(saved.list.revision)}
          />
        )}
        {failure !== undefined && failure !== "list-changed" && <FailureText refusal={failure.refusal} />}
        {failure === "list-changed" && <Problem text={words.changed} />}
        {isTooLarge && <Problem text={words.tooLarge} />}
        {found && (
          <FoundList
            found={found}
            draft={draft}
            onAdd={() => {
              addPage().catch(reportError);
            }}
          />
        )}
        {draft && (
          <ListTable
            draft={draft}
            hints={hints}
            isSaving={isSaving}
            onChange={choose}
            onDiscard={() => {
              discard().catch(reportError);
            }}
            onSave={() => {
              save(draft).catch(reportError);
            }}
          />
        )}
      </section>
    </ListSettingProvider>
  );
}

function Problem({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p role="alert" className={styles.problem}>
      {text}
    </p>
  );
}

function hintsOf(pages: ListDraft["pages"], words: ListWords, locale: string): readonly string[] {
  const print = (count: number) => printCount(count, locale);
  const cutCount = cutRowCountOf({ pages });
  return [
    words.from(pages.length, print(pages.length)),
    ...(pages.some(({ list }) => list.isCut) ? [words.cut] : []),
    ...(cutCount > 0 ? [words.cutRows(cutCount, print(cutCount), print(MOST_ROWS))] : []),
  ];
}

/** A typed price is read by the background, in the place of the row's page. */
function listSettingOf({ words, locale, host }: ClipSetting): ListSetting {
  return {
    words,
    locale,
    async readPrice(text: string, row: ChosenRow) {
      const currency = row.price?.price.currency;
      const reply = await host.send("price.read", {
        text,
        host: new URL(row.listUrl).hostname,
        ...(currency && { currency }),
      });
      return reply.ok ? reply.value.price : undefined;
    },
  };
}
