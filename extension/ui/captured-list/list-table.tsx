import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import type { ListDraft } from "../../../shared/model/list-draft.ts";
import { printCount } from "../../../shared/words/print.ts";
import { type ChosenRow, chosenRowsOf } from "./chosen-rows.ts";
import { ListRow } from "./list-row.tsx";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  rows: { listStyleType: "none", margin: 0, padding: 0, containerType: "inline-size" },
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
  /** What is to be known of the whole: where it is from, that it was cut off. */
  readonly hints: readonly string[];
  readonly isSaving: boolean;
  readonly onChange: (draft: ListDraft) => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** A list of thousands would take seconds to draw; all of it is saved, seen or not. */
const SHOWN_AT_FIRST = 200;

/** The rows in the order of their pages, each ticked or not, open to correction. */
export function ListTable({ draft, hints, isSaving, onChange, onDiscard, onSave }: ListTableProps) {
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const words = LIST_WORDS[clipWords.language];
  const [filter, setFilter] = useState("");
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => chosenRowsOf(draft), [draft]);
  const shown = rows.filter((row) => fits(row, filter));
  const inSight = isWhole ? shown : shown.slice(0, SHOWN_AT_FIRST);
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
        <Input value={filter} maxLength={100} onChange={(_, { value }) => setFilter(value)} />
      </Field>
      <Checkbox
        label={words.all}
        checked={shownTicked === 0 ? false : shownTicked === tickable.length || "mixed"}
        onChange={(_, { checked }) => tickAll(checked !== false)}
      />
      {shown.length === 0 && <p className={styles.hint}>{words.noMatch}</p>}
      <ul className={styles.rows}>
        {inSight.map((row, index) => (
          <Fragment key={row.address}>
            <GroupHeading row={row} before={inSight[index - 1]} />
            <ListRow row={row} onChange={(changed) => change(row.address, changed)} />
          </Fragment>
        ))}
      </ul>
      {inSight.length < shown.length && (
        <Button appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(printCount(shown.length, locale))}
        </Button>
      )}
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

/** Over the first row of each group that the list itself has. */
function GroupHeading({ row, before }: { readonly row: ChosenRow; readonly before: ChosenRow | undefined }) {
  const styles = useStyles();
  const { category } = row.row;
  if (category === undefined || category === before?.row.category) return null;
  return <li className={styles.group}>{category}</li>;
}
