import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClientStatus } from "../../../../shared/model/client.ts";
import { printChange, printDay, printMoney } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import type { ClientRow } from "./client-row.ts";

/** In CSS pixels; the table reckons with it which rows are in sight. */
export const CLIENT_ROW_HEIGHT = 38;

const STATUS_COLORS = {
  prospect: "informative",
  active: "informative",
  key: "brand",
  dormant: "warning",
} as const satisfies Record<ClientStatus, string>;

const useStyles = makeStyles({
  cell: {
    height: `${CLIENT_ROW_HEIGHT}px`,
    padding: `0 ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: "start" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  rise: { color: tokens.colorPaletteGreenForeground1 },
  fall: { color: tokens.colorPaletteRedForeground1 },
});

const UNKNOWN = "–";

export function ClientTableRow({ row, rowIndex }: { readonly row: ClientRow; readonly rowIndex: number }) {
  const styles = useStyles();
  const { words, locale, today } = usePageSetting();
  const { client, nets, changeRatio = 0, lastSoldOn } = row;
  const number = mergeClasses(styles.cell, styles.number);
  const change = mergeClasses(number, changeRatio > 0 && styles.rise, changeRatio < 0 && styles.fall);
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)} title={client.name}>
        {client.name}
      </th>
      <td className={styles.cell}>
        <Badge appearance="tint" shape="rounded" color={STATUS_COLORS[client.status]}>
          {words.dashboard.clients.statuses[client.status]}
        </Badge>
      </td>
      <td className={styles.cell}>{client.country ?? UNKNOWN}</td>
      <td className={styles.cell}>{client.city ?? UNKNOWN}</td>
      <td className={number}>{nets.map((net) => printMoney(net, locale)).join(" · ") || UNKNOWN}</td>
      <td className={change}>
        {row.changeRatio === undefined ? UNKNOWN : printChange(row.changeRatio, locale)}
      </td>
      <td className={number}>{lastSoldOn === undefined ? UNKNOWN : printDay(lastSoldOn, locale, today)}</td>
    </tr>
  );
}
