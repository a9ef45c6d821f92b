import type { CapturedRow } from "../../model/captured-list.ts";
import { groupBy } from "../../std/group-by.ts";

/** A row with the other texts that it stands with, which may tell it from one of the same name. */
export interface NamedRow {
  readonly row: CapturedRow;
  /** Its pack, its size: what is in no other field, in the order of the columns. */
  readonly others: readonly string[];
}

/**
 * Rows without a code are known by their names: those of one name are told apart by what stands beside it, else by the
 * heading of their group. What is the same in all of that is one row; the first stays.
 */
export function withOwnNames(rows: readonly NamedRow[]): CapturedRow[] {
  const byOthers = tellApart(rows, ({ others }) => others.join(", "));
  const byGroups = tellApart(byOthers, ({ row }) => row.category ?? "");
  const kept = new Map<string, CapturedRow>();
  for (const { row } of byGroups) {
    const key = keyOf(row);
    if (!kept.has(key)) kept.set(key, row);
  }
  return [...kept.values()];
}

function tellApart(rows: readonly NamedRow[], partOf: (row: NamedRow) => string): NamedRow[] {
  const groups = groupBy(rows, ({ row }) => keyOf(row));
  return rows.map((named) => {
    const group = groups.get(keyOf(named.row)) ?? [];
    const part = partOf(named);
    if (part === "" || group.every((other) => partOf(other) === part)) return named;
    return { ...named, row: { ...named.row, name: `${named.row.name}, ${part}`.slice(0, 500) } };
  });
}

function keyOf({ gtin, sku, name }: CapturedRow): string {
  return gtin ?? sku ?? name;
}
