/** A value that others may watch; whoever holds `become` changes it. */
export interface Observed<Value> {
  value(): Value;
  become(next: Value): void;
  /** Returns the end of the watching. */
  subscribe(listener: () => void): () => void;
}

export function observed<Value>(initial: Value): Observed<Value> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    value: () => current,
    become(next) {
      current = next;
      for (const listen of listeners) listen();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
