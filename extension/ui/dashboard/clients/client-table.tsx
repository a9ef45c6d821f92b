import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type UIEvent, useState } from "react";
import { usePageSetting } from "../page-setting.tsx";
import type { ClientRow } from "./client-row.ts";
import { CLIENT_ROW_HEIGHT, ClientTableRow } from "./client-table-row.tsx";
import { visibleRangeOf } from "./visible-range.ts";

const useStyles = makeStyles({
  window: {
    maxHeight: "calc(100vh - 252px)",
    minHeight: "120px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: "100%", minWidth: "820px", tableLayout: "fixed", borderSpacing: 0 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    textAlign: "start",
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    // Romanian and Russian heads need two lines.
    verticalAlign: "bottom",
    overflowWrap: "break-word",
  },
  number: { textAlign: "end" },
});

const WIDTHS = ["24%", "10%", "12%", "11%", "17%", "14%", "12%"] as const;

/** A window over any number of clients: only the rows in sight are in the document. */
export function ClientTable({ rows }: { readonly rows: readonly ClientRow[] }) {
  const styles = useStyles();
  const { clients } = usePageSetting().words.dashboard;
  const [place, setPlace] = useState({ top: 0, height: 800 });
  const { start, end } = visibleRangeOf(place.top, place.height, CLIENT_ROW_HEIGHT, rows.length);
  const follow = ({ currentTarget }: UIEvent<HTMLElement>) =>
    setPlace({ top: currentTarget.scrollTop, height: currentTarget.clientHeight });
  const textHeads = [clients.name, clients.status, clients.country, clients.city];
  const heads = [...textHeads, clients.net, clients.lastYear, clients.lastOrder];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    <section className={styles.window} onScroll={follow} tabIndex={0} aria-label={clients.title}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <colgroup>
          {WIDTHS.map((width, index) => (
            <col key={heads[index]} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                title={head}
                className={mergeClasses(styles.head, index >= textHeads.length && styles.number)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer rowCount={start} columnCount={heads.length} />
          {rows.slice(start, end).map((row, index) => (
            <ClientTableRow key={row.client.id} row={row} rowIndex={start + index + 2} />
          ))}
          <Spacer rowCount={rows.length - end} columnCount={heads.length} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows out of sight, so that the scroll bar tells the truth. */
function Spacer({ rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number }) {
  if (rowCount === 0) return null;
  return (
    <tr>
      <td colSpan={columnCount} style={{ height: rowCount * CLIENT_ROW_HEIGHT, padding: 0 }} />
    </tr>
  );
}
