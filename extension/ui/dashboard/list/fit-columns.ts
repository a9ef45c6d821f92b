interface Fitting {
  readonly width: number;
  readonly rank: number;
}

/**
 * The columns for which there is room, in their order. Those with the greatest rank leave first; what leaves can still
 * be read on the item's own page. Width 0 is a list that was not laid out yet: all stay.
 */
export function fitColumns<Column extends Fitting>(
  columns: readonly Column[],
  room: number,
): readonly Column[] {
  if (room <= 0) return columns;
  const kept = new Set(columns);
  const leaving = columns.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
  let width = columns.reduce((sum, column) => sum + column.width, 0);
  for (const column of leaving) {
    if (width <= room) break;
    kept.delete(column);
    width -= column.width;
  }
  return columns.filter((column) => kept.has(column));
}
