/** What a client did in a window of time: days since the last invoice, invoices, net in minor units. */
export interface ClientActivity {
  readonly clientId: string;
  readonly daysSinceLast: number;
  readonly invoiceCount: number;
  readonly netMinorUnits: number;
}

/** Fifths of all clients, 5 the best: recently, often, much. */
export interface RfmScore extends ClientActivity {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** In the order given; equal values share the better fifth. */
export function rfmScores(activities: readonly ClientActivity[]): readonly RfmScore[] {
  const recency = fifthsOf(activities.map(({ daysSinceLast }) => -daysSinceLast));
  const frequency = fifthsOf(activities.map(({ invoiceCount }) => invoiceCount));
  const monetary = fifthsOf(activities.map(({ netMinorUnits }) => netMinorUnits));
  return activities.map((activity, index) => ({
    ...activity,
    recency: recency[index] ?? 1,
    frequency: frequency[index] ?? 1,
    monetary: monetary[index] ?? 1,
  }));
}

/** 5 for the largest fifth of the values … 1 for the smallest. */
function fifthsOf(values: readonly number[]): readonly number[] {
  const rankOf = new Map<number, number>();
  values
    .toSorted((a, b) => b - a)
    .forEach((value, rank) => {
      if (!rankOf.has(value)) rankOf.set(value, rank);
    });
  return values.map((value) => 5 - Math.floor(((rankOf.get(value) ?? 0) * 5) / values.length));
}
