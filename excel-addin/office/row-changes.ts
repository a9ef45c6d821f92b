/** Rows that went at the end of a table's body; below 0, or 0 where none did. */
export interface RowChange {
  /** The body's last row before the change. */
  readonly after: number;
  readonly count: number;
}

/** Where a row stands after all changes: those of tables that end above it move it up. */
export function rowAfter(row: number, changes: readonly RowChange[]): number {
  return changes.reduce((moved, { after, count }) => (row > after ? moved + count : moved), row);
}
