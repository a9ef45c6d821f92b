import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ListDraft } from "../../../shared/model/list-draft.ts";
import { useStableCall } from "../kit/use-stable-call.ts";
import type { ChosenRow } from "./chosen-rows.ts";
import { ListRow } from "./list-row.tsx";
import { useListSetting } from "./list-setting.tsx";
import { LIST_WORDS } from "./list-words.ts";
import { RowPager, rowsText } from "./row-pager.tsx";
import type { useRowPage } from "./use-row-page.ts";

const useStyles = makeStyles({
  group: {
    paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    containerType: "inline-size",
    // Scrolled by themselves, so that the buttons behind them stay near and lie over no row.
    overflowY: "auto",
    maxHeight: "max(240px, calc(100vh - 160px))",
  },
});

export interface ListRowsProps {
  readonly rows: readonly ChosenRow[];
  readonly page: ReturnType<typeof useRowPage>;
  readonly onChange: (address: string, changed: ListDraft["changes"][string]) => void;
}

/** One page of the rows under their groups. Up and down lead through a column of fields, over the edges of pages too. */
export function ListRows({ rows, page, onChange }: ListRowsProps) {
  const styles = useStyles();
  const { words: clipWords, locale } = useListSetting();
  const words = LIST_WORDS[clipWords.language];
  const change = useStableCall(onChange);
  const { start, end, list, turn, onKeyDown } = page;
  return (
    <>
      <RowPager place={page} rowCount={rows.length} isTold onTurn={(step) => turn(step, undefined)} />
      <ul
        ref={list}
        className={styles.rows}
        tabIndex={-1}
        aria-label={rowsText(page, rows.length, { words, locale })}
        onKeyDown={onKeyDown}
      >
        {rows.slice(start, end).map((row, index) => (
          <Fragment key={row.address}>
            {row.row.category !== undefined && row.row.category !== rows[start + index - 1]?.row.category && (
              <li className={styles.group}>{row.row.category}</li>
            )}
            <ListRow row={row} position={start + index + 1} rowCount={rows.length} onChange={change} />
          </Fragment>
        ))}
      </ul>
      <RowPager place={page} rowCount={rows.length} isTold={false} onTurn={(step) => turn(step, "list")} />
    </>
  );
}
