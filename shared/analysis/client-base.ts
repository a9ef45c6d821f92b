/** How many of the clients are active, and how many bring much of the revenue. */

/** One client's sales in one currency within the period. */
export interface ClientRevenue {
  readonly clientId: string;
  readonly netMinorUnits: number;
}

/** Ids of the clients that bring at least `ratio` of the sum, largest first. All revenues in one currency. */
export function keyClientsByRevenue(revenues: readonly ClientRevenue[], ratio: number): readonly string[] {
  const total = revenues.reduce((sum, { netMinorUnits }) => sum + netMinorUnits, 0);
  if (total <= 0) return [];
  return revenues
    .filter(({ netMinorUnits }) => netMinorUnits / total >= ratio)
    .toSorted((a, b) => b.netMinorUnits - a.netMinorUnits)
    .map(({ clientId }) => clientId);
}
