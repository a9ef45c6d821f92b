import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  window: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: "100%", borderSpacing: 0 },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    verticalAlign: "top",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderTop: "none",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  code: { whiteSpace: "nowrap", overflowWrap: "normal" },
  deed: { width: "1px", textAlign: "end", whiteSpace: "nowrap" },
});

export interface PlainColumn {
  readonly id: string;
  readonly head: string;
  readonly isNumber?: boolean;
  /** Short texts that are never broken: codes, days. */
  readonly isCode?: boolean;
  /** A button a row, at the end: no wider than it is. */
  readonly isDeed?: boolean;
}

export interface PlainRow {
  readonly key: string;
  /** One a column, in their order. */
  readonly cells: readonly ReactNode[];
}

/** Some dozens of rows with hairlines between; more than that belongs in a table that draws only what is in sight. */
export function PlainTable(props: {
  readonly label: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
}) {
  const styles = useStyles();
  const { label, columns, rows } = props;
  const stylesOf = ({ isNumber, isCode, isDeed }: PlainColumn) => [
    isNumber && styles.number,
    isCode && styles.code,
    isDeed && styles.deed,
  ];
  return (
    <div className={styles.window}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={mergeClasses(styles.cell, ...stylesOf(column), styles.head)}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map((column, index) => (
                <td key={column.id} className={mergeClasses(styles.cell, ...stylesOf(column))}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
