export const MERGEABLE_TABLES = ["clients", "contacts", "competitors", "products", "offers"] as const;
export type MergeableTable = (typeof MERGEABLE_TABLES)[number];

/** Which ids were taken over by which records. */
export interface MergedIds {
  /** The last write that it knows of. */
  readonly revision: number;
  /** Merged id → id of the record that took it over, by table. */
  readonly survivors: Readonly<Record<MergeableTable, ReadonlyMap<string, string>>>;
}

/** The id of the record that stands for this id: its own, or that of the record which it was merged into. */
export function survivorIdOf<Id extends string>({ survivors }: MergedIds, table: MergeableTable, id: Id): Id {
  // Both are ids of one table.
  return (survivors[table].get(id) ?? id) as Id;
}

/** All ids for which a record stands, its own first. */
export function idsOf<Id extends string>(mergedIds: MergedIds, table: MergeableTable, id: Id): readonly Id[] {
  const survivorId = survivorIdOf(mergedIds, table, id);
  const merged = [...mergedIds.survivors[table]].filter(([, survivor]) => survivor === survivorId);
  return [survivorId, ...merged.map(([mergedId]) => mergedId as Id)];
}
