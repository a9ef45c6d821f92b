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
});

export interface PlainColumn {
  readonly id: string;
  readonly head: string;
  readonly isNumber?: boolean;
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
  return (
    <div className={styles.window}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, head, isNumber }) => (
              <th
                key={id}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, isNumber && styles.number)}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map(({ id, isNumber }, index) => (
                <td key={id} className={mergeClasses(styles.cell, isNumber && styles.number)}>
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
