interface Mergeable {
  readonly id: string;
  readonly mergedIds?: readonly string[] | undefined;
}

/** Records by each id for which they stand. One that exists is itself, whoever claims its id, as everywhere in the store. */
export function byKnownId<Known extends Mergeable>(records: readonly Known[]): ReadonlyMap<string, Known> {
  const claimed = records.flatMap((record) => (record.mergedIds ?? []).map((id) => [id, record] as const));
  return new Map<string, Known>([...claimed, ...records.map((record) => [record.id, record] as const)]);
}
