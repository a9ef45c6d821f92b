import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { type ChosenRow, savedRowsOf } from "../../captured-list/chosen-rows.ts";
import { type ListSetting, ListSettingProvider } from "../../captured-list/list-setting.tsx";
import { ListTable } from "../../captured-list/list-table.tsx";
import { LIST_WORDS } from "../../captured-list/list-words.ts";
import { SavedListLine, type SavedListResult } from "../../captured-list/saved-list-line.tsx";
import { type ClipSetting, useClipSetting } from "../clip-setting.tsx";
import { FailureText } from "../failure-text.tsx";
import { refusalIn } from "../refusal-in.ts";
import type { ReadPage } from "../use-page-capture.ts";
import type { SavingFailure } from "../use-saving.ts";
import { useListDraft } from "./use-list-draft.ts";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  text: { margin: 0 },
});

/** A page that lists offers: which of them are kept, several pages together, in one saving with one undo. */
export function ListPart({ page }: { readonly page: ReadPage }) {
  const styles = useStyles();
  const setting = useClipSetting();
  const { words: clipWords, locale, host } = setting;
  const { language } = clipWords;
  const words = LIST_WORDS[language];
  const listSetting = useMemo(() => listSettingOf(setting), [setting]);
  const { found, draft, keep, canAdd, addPage } = useListDraft(page);
  const [isSaving, setSaving] = useState(false);
  const [saved, setSaved] = useState<SavedListResult>();
  const [failure, setFailure] = useState<SavingFailure>();

  const save = async () => {
    const list = draft?.pages[0]?.list;
    if (!draft || !list) return;
    setSaving(true);
    const competitorName = page.competitor?.name ?? list.siteName ?? list.host;
    const request = { host: list.host, title: list.title, competitorName, rows: savedRowsOf(draft) };
    const reply = await host.send("list.save", request).catch(() => undefined);
    setSaving(false);
    setFailure(reply?.ok ? undefined : { refusal: reply && refusalIn(reply.problem.code) });
    if (!reply?.ok) return;
    setSaved({ ...reply.value, draft, isUndone: false });
    keep(undefined);
  };
  const undo = async () => {
    if (!saved) return;
    const reply = await host.send("write.undo", { revision: saved.revision }).catch(() => undefined);
    setFailure(reply?.ok ? undefined : { refusal: reply && refusalIn(reply.problem.code) });
    if (!reply?.ok) return;
    setSaved({ ...saved, isUndone: true });
    keep(saved.draft);
  };

  if (!found && !draft && !saved) return null;
  return (
    <ListSettingProvider value={listSetting}>
      <section className={styles.part}>
        {saved && <SavedListLine saved={saved} onUndo={undo} />}
        {failure && <FailureText refusal={failure.refusal} />}
        {found && canAdd && (
          <div className={styles.line}>
            <p className={styles.text}>
              {words.found(found.rows.length, printCount(found.rows.length, locale))}
            </p>
            <Button
              onClick={() => {
                setSaved(undefined);
                addPage();
              }}
            >
              {draft ? words.addPage : words.choose}
            </Button>
          </div>
        )}
        {draft && (
          <ListTable
            draft={draft}
            hints={hintsOf(draft, words, locale)}
            isSaving={isSaving}
            onChange={keep}
            onDiscard={() => keep(undefined)}
            onSave={() => {
              save().catch(reportError);
            }}
          />
        )}
      </section>
    </ListSettingProvider>
  );
}

function hintsOf(draft: ListDraft, words: (typeof LIST_WORDS)["en"], locale: string): readonly string[] {
  const from = words.from(draft.pages.length, printCount(draft.pages.length, locale));
  return draft.pages.some(({ list }) => list.isCut) ? [from, words.cut] : [from];
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
