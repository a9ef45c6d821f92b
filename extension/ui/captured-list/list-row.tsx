import { Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ListDraft } from "../../../shared/model/list-draft.ts";
import { printUnitPrice } from "../../../shared/words/print.ts";
import type { ChosenRow } from "./chosen-rows.ts";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";
import { rowNoteOf } from "./row-note.ts";
import { RowPack } from "./row-pack.tsx";
import { SameRow } from "./same-row.tsx";

/** As little as the dashboard has in the narrowest window: the price stands below the name. */
const NARROW = "@container (max-width: 260px)";

const useStyles = makeStyles({
  // A page of rows costs no more than those in sight.
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(0, 7.5rem)",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    [NARROW]: { gridTemplateColumns: "auto minmax(0, 1fr)" },
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicHeight: "84px",
  },
  field: { minWidth: 0, width: "100%" },
  priceField: { [NARROW]: { gridColumn: "2" } },
  price: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  note: {
    gridColumn: "2 / -1",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

export interface ListRowProps {
  readonly row: ChosenRow;
  /** From 1, among all rows of the list. */
  readonly position: number;
  readonly rowCount: number;
  /** Always the same function. */
  readonly onChange: (address: string, changed: ListDraft["changes"][string]) => void;
}

/** Drawn anew only when something of its own changed: a tick must not draw the page's other rows. */
export const ListRow = memo(ListRowDrawn, (before, now) => {
  const { row: rowBefore, ...restBefore } = before;
  const { row, ...rest } = now;
  return isEqual(rowBefore, row) && isEqual(restBefore, rest);
});

/** In each of their fields, themselves compared as they are. */
function isEqual<Fields extends object>(before: Fields, now: Fields): boolean {
  return Object.entries(now).every(([key, value]) => before[key as keyof Fields] === value);
}

/** One offer: whether it is saved, its name and price, and how the price stands to the last one. */
function ListRowDrawn({ row, position, rowCount, onChange }: ListRowProps) {
  const styles = useStyles();
  const { words: clipWords, locale, readPrice } = useListSetting();
  const words = LIST_WORDS[clipWords.language];
  const { name, price, isTicked } = row;
  const change = (changed: ListDraft["changes"][string]) => onChange(row.address, changed);
  const printed = price ? printUnitPrice(price.price, locale) : "";
  const [typed, setTyped] = useState<{ readonly text: string; readonly isUnread?: boolean }>();
  const readTyped = async () => {
    if (typed === undefined || typed.text === printed) return;
    const read = await readPrice(typed.text, row);
    setTyped(read ? undefined : { ...typed, isUnread: true });
    if (read) change({ price: read, isTicked: true });
  };
  return (
    <li className={styles.row} data-row="" aria-posinset={position} aria-setsize={rowCount}>
      <Checkbox
        checked={isTicked}
        disabled={price === undefined}
        aria-label={words.row(name)}
        onChange={(_, { checked }) => change({ isTicked: checked === true })}
      />
      <Input
        className={styles.field}
        appearance="underline"
        defaultValue={name}
        title={name}
        maxLength={500}
        aria-label={words.nameOf(row.row.name)}
        onBlur={({ target }) => {
          const text = target.value.trim();
          if (text !== "" && text !== name) change({ name: text });
        }}
      />
      <Input
        className={mergeClasses(styles.field, styles.priceField)}
        input={{ className: styles.price }}
        appearance="underline"
        value={typed?.text ?? printed}
        placeholder={words.noPrice}
        maxLength={200}
        aria-label={words.priceOf(row.row.name)}
        aria-invalid={typed?.isUnread ?? false}
        onChange={(_, { value }) => setTyped({ text: value })}
        onBlur={() => readTyped().catch(reportError)}
      />
      <span className={styles.note}>
        {typed?.isUnread
          ? clipWords.priceUnread
          : [row.row.sku, rowNoteOf(row, clipWords, locale)].filter(Boolean).join(" · ")}
      </span>
      <RowPack row={row} onWrite={(pack) => change({ pack })} />
      {row.alike && (
        <SameRow
          alike={row.alike}
          isSame={row.isSame}
          language={clipWords.language}
          onSay={(isSame) => change({ isSame })}
        />
      )}
    </li>
  );
}
