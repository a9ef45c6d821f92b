/** Sums over series: which bottom series each aggregate holds. All series together stand aggregates first, then the bottom ones. */
export interface Hierarchy {
  readonly bottomCount: number;
  /** For each aggregate the places of its bottom series, 0 for the first of them. */
  readonly aggregates: readonly (readonly number[])[];
}

/** What stands above given bottom values, in the order of the aggregates. */
export function sumUp({ aggregates }: Hierarchy, bottom: readonly number[]): number[] {
  return aggregates.map((places) => {
    let sum = 0;
    for (const place of places) sum += bottom[place] ?? 0;
    return sum;
  });
}

/** A series with its weight in a sum that must be 0: the aggregate less all that it holds. */
export type Constraint = readonly { readonly series: number; readonly weight: number }[];
