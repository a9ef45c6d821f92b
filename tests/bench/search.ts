/** A key's worth of searching in 20,000 clients, beside a plain scan of folded texts that finds no other script and no mistake. */
import { createSearchIndex } from "../../shared/search/search-index.ts";
import type { BenchResult, BenchRow } from "./bench-result.ts";
import { type BenchClient, makeClients } from "./search-clients.ts";

const CLIENT_COUNT = 20_000;
const ROUNDS = 7;

/** What a person types, key by key, and how often in all. */
const TYPED = ["hotel mării", "бакания", "romahska", "RO1000", "0722 100", "srl chisinau"];

export async function benchSearch(): Promise<BenchResult> {
  const clients = makeClients(CLIENT_COUNT);
  const start = performance.now();
  const index = createSearchIndex(clients);
  const buildMs = performance.now() - start;
  const folded = clients.map(({ names, codes, texts }) =>
    plainFold([...names, ...codes, ...texts].join("\n")),
  );

  const rows = TYPED.map((typed): BenchRow => {
    const keys = Array.from(typed, (_, position) => typed.slice(0, position + 1));
    const found = index.find(typed).length;
    // A bench that finds nothing, or everything, is worth nothing.
    if (found === 0 || found === CLIENT_COUNT) throw new Error(`"${typed}" finds ${found} clients.`);
    return {
      task: `slowest key of “${typed}” (finds ${found.toLocaleString("en")})`,
      oursMs: slowestKeyMs(keys, (key) => index.find(key)),
      peer: { name: "folded includes", ms: slowestKeyMs(keys, (key) => scan(clients, folded, key)) },
      target: { kind: "at-most-ms", ms: 50 },
    };
  });
  return {
    title: `Search: ${CLIENT_COUNT.toLocaleString("en")} clients, fastest of ${ROUNDS} rounds a key`,
    rows: [...rows, { task: "make the index, once", oursMs: buildMs }],
  };
}

/** The slowest key, each at its best: what a person waits for at most on a machine that does nothing else. */
function slowestKeyMs(keys: readonly string[], find: (key: string) => unknown): number {
  const best = keys.map((key) =>
    Math.min(
      ...Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        find(key);
        return performance.now() - start;
      }),
    ),
  );
  return Math.max(...best);
}

function scan(clients: readonly BenchClient[], folded: readonly string[], query: string): readonly string[] {
  const words = plainFold(query).split(/\s+/).filter(Boolean);
  return clients
    .filter((_, index) => words.every((word) => folded[index]?.includes(word)))
    .map(({ id }) => id);
}

function plainFold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
