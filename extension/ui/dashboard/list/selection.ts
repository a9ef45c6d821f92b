/** Which rows are chosen, and from where Shift reaches. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchorId?: string | undefined;
}

export const NO_SELECTION: Selection = { ids: new Set() };

/** Takes one row in or out; Shift reaches from there next. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchorId: id };
}

/** Everything between the anchor and `id` in the order of the list, in place of what was chosen. */
export function reached({ anchorId }: Selection, id: string, order: readonly string[]): Selection {
  const from = order.indexOf(anchorId ?? id);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return { ids: new Set([id]), anchorId: id };
  return { ids: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)), anchorId: order[from] };
}

/** All of the list, or none when all are chosen already. */
export function toggledAll({ ids, anchorId }: Selection, order: readonly string[]): Selection {
  const isWhole = order.length > 0 && order.every((id) => ids.has(id));
  return isWhole ? NO_SELECTION : { ids: new Set(order), anchorId };
}

/** Without the rows that a search, a filter or another window took out of sight: nobody deletes what they do not see. */
export function within(selection: Selection, order: readonly string[]): Selection {
  const kept = order.filter((id) => selection.ids.has(id));
  return kept.length === selection.ids.size ? selection : { ...selection, ids: new Set(kept) };
}
