import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { printCount } from "../../../shared/words/print.ts";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";
import type { RowPage } from "./page-of-rows.ts";

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** "Rows 101–200 of 4,812", and the ways to those before and behind; nothing where all are in sight. */
export function RowPager(props: {
  readonly place: RowPage;
  readonly rowCount: number;
  /** Told to who cannot see it when it changes; of two pagers one tells. */
  readonly isTold: boolean;
  readonly onTurn: (step: 1 | -1) => void;
}) {
  const { place, rowCount, isTold, onTurn } = props;
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const words = LIST_WORDS[clipWords.language];
  if (place.pageCount === 1) return null;
  return (
    <div className={styles.pager}>
      <span className={styles.text} role={isTold ? "status" : undefined}>
        {rowsText(place, rowCount, { words, locale })}
      </span>
      <Turn name={words.rowsBefore} sign="‹" isEnd={place.page === 0} onTurn={() => onTurn(-1)} />
      <Turn
        name={words.rowsBehind}
        sign="›"
        isEnd={place.page === place.pageCount - 1}
        onTurn={() => onTurn(1)}
      />
    </div>
  );
}

/** As narrow as the panel may be: the words are said and shown on a rest of the pointer. */
function Turn(props: {
  readonly name: string;
  readonly sign: string;
  readonly isEnd: boolean;
  readonly onTurn: () => void;
}) {
  const { name, sign, isEnd, onTurn } = props;
  return (
    <Button size="small" aria-label={name} title={name} disabledFocusable={isEnd} onClick={onTurn}>
      {sign}
    </Button>
  );
}

export function rowsText(
  { start, end }: RowPage,
  rowCount: number,
  { words, locale }: { readonly words: (typeof LIST_WORDS)["en"]; readonly locale: string },
): string {
  const print = (count: number) => printCount(count, locale);
  return words.rows(print(Math.min(start + 1, rowCount)), print(end), print(rowCount));
}
