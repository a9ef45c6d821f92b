import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ListDraft } from "../../../../shared/model/list-draft.ts";
import { printCount } from "../../../../shared/words/print.ts";
import { useClipSetting } from "../clip-setting.tsx";
import { chosenRowsOf } from "./chosen-rows.ts";
import { ListRow } from "./list-row.tsx";
import { LIST_WORDS } from "./list-words.ts";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  save: { flexGrow: 1 },
});

export interface ListTableProps {
  readonly draft: ListDraft;
  readonly isSaving: boolean;
  readonly onChange: (draft: ListDraft) => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** The rows in the order of their pages, each ticked or not, open to correction. */
export function ListTable({ draft, isSaving, onChange, onDiscard, onSave }: ListTableProps) {
  const styles = useStyles();
  const { words: clipWords, locale } = useClipSetting();
  const { language } = clipWords;
  const words = LIST_WORDS[language];
  const [filter, setFilter] = useState("");
  const rows = useMemo(() => chosenRowsOf(draft), [draft]);
  const shown = rows.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));
  const tickable = shown.filter(({ price }) => price !== undefined);
  const tickedCount = rows.filter(({ isTicked }) => isTicked).length;
  const shownTicked = tickable.filter(({ isTicked }) => isTicked).length;
  const last = draft.pages.at(-1)?.list;
  const columns = draft.pages[0]?.list.columns ?? [];
  const change = (address: string, changed: ListDraft["changes"][string]) =>
    onChange({
      ...draft,
      changes: { ...draft.changes, [address]: { ...draft.changes[address], ...changed } },
    });
  const tickAll = (isTicked: boolean) => {
    const ticks = tickable.map(({ address }) => [address, { ...draft.changes[address], isTicked }] as const);
    onChange({ ...draft, changes: { ...draft.changes, ...Object.fromEntries(ticks) } });
  };
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{draft.pages[0]?.list.title}</h2>
      <p className={styles.hint}>{words.from(draft.pages.length, printCount(draft.pages.length, locale))}</p>
      {draft.pages.some(({ list }) => list.isCut) && <p className={styles.hint}>{words.cut}</p>}
      {columns.length > 1 && (
        <Field label={words.column}>
          <Select
            value={String(draft.column)}
            onChange={(_, { value }) => onChange({ ...draft, column: Number(value) })}
          >
            {columns.map(({ title }, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.filter}>
        <Input value={filter} maxLength={100} onChange={(_, { value }) => setFilter(value)} />
      </Field>
      <Checkbox
        label={words.all}
        checked={shownTicked === 0 ? false : shownTicked === tickable.length || "mixed"}
        onChange={(_, { checked }) => tickAll(checked !== false)}
      />
      {shown.length === 0 && <p className={styles.hint}>{words.noMatch}</p>}
      <ul className={styles.rows}>
        {shown.map((row) => (
          <ListRow key={row.address} row={row} onChange={(changed) => change(row.address, changed)} />
        ))}
      </ul>
      {last?.nextUrl !== undefined && <p className={styles.hint}>{words.more}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          className={styles.save}
          disabledFocusable={isSaving || tickedCount === 0}
          onClick={() => {
            if (!isSaving && tickedCount > 0) onSave();
          }}
        >
          {isSaving ? words.saving : words.save(tickedCount, printCount(tickedCount, locale))}
        </Button>
        <Button onClick={onDiscard}>{words.discard}</Button>
      </div>
    </div>
  );
}
