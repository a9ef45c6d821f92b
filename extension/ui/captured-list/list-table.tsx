import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { draftRowsOf, type ListDraft } from "../../../shared/model/list-draft.ts";
import { printCount } from "../../../shared/words/print.ts";
import { type ChosenRow, chosenRowsOf } from "./chosen-rows.ts";
import { ListRows } from "./list-rows.tsx";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";
import { useRowPage } from "./use-row-page.ts";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  save: { flexGrow: 1 },
});

export interface ListTableProps {
  readonly draft: ListDraft;
  /** What is to be known of the whole: where it is from, that it was cut off. */
  readonly hints: readonly string[];
  readonly isSaving: boolean;
  readonly onChange: (draft: ListDraft) => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** The rows in the order of their pages, each ticked or not, open to correction. */
export function ListTable({ draft, hints, isSaving, onChange, onDiscard, onSave }: ListTableProps) {
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const words = LIST_WORDS[clipWords.language];
  const [filter, setFilter] = useState("");
  const { pages, column, changes } = draft;
  const drawn = useMemo(() => draftRowsOf({ pages }), [pages]);
  const rows = useMemo(() => chosenRowsOf(drawn, { column, changes }), [drawn, column, changes]);
  const shown = useMemo(() => rows.filter((row) => fits(row, filter)), [rows, filter]);
  const page = useRowPage(shown.length);
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
      {hints.map((hint) => (
        <p key={hint} className={styles.hint}>
          {hint}
        </p>
      ))}
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
        <Input
          value={filter}
          maxLength={100}
          onChange={(_, { value }) => {
            setFilter(value);
            page.restart();
          }}
        />
      </Field>
      <Checkbox
        label={words.all}
        checked={shownTicked === 0 ? false : shownTicked === tickable.length || "mixed"}
        onChange={(_, { checked }) => tickAll(checked !== false)}
      />
      {shown.length === 0 && <p className={styles.hint}>{words.noMatch}</p>}
      <ListRows rows={shown} page={page} onChange={change} />
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

/** By any part of the name, the code or the heading of the group. */
function fits({ name, row }: ChosenRow, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return [name, row.sku, row.gtin, row.category].some((text) => text?.toLowerCase().includes(wanted));
}
