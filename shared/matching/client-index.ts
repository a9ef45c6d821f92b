import { blockingKeysOf } from "./blocking-keys.ts";
import type { ClientProfile } from "./client-profile.ts";

/** What so many clients have in common tells none of them: "SRL Construct" in the capital. */
const LARGEST_BLOCK = 60;

/** Finds the clients that may be one with another, without comparing all. */
export interface ClientIndex {
  /** Positions in the list that the index was made of, each once. */
  candidatesFor(keys: readonly string[]): ReadonlySet<number>;
}

export function indexClients(profiles: readonly ClientProfile[]): ClientIndex {
  const blocks = new Map<string, number[]>();
  profiles.forEach((profile, position) => {
    for (const key of blockingKeysOf(profile)) {
      const block = blocks.get(key);
      if (block) block.push(position);
      else blocks.set(key, [position]);
    }
  });
  return {
    candidatesFor: (keys) => {
      const found = new Set<number>();
      for (const key of keys) {
        const block = blocks.get(key) ?? [];
        if (block.length <= LARGEST_BLOCK) for (const position of block) found.add(position);
      }
      return found;
    },
  };
}
