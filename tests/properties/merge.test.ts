import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeRecords } from "../../shared/actions/merge-records.ts";
import type { Client } from "../../shared/model/client.ts";
import { canonicalDump } from "../../shared/store/canonical-dump.ts";
import { totalsOfLedger } from "../../shared/store/ledger/ledger-totals.ts";
import { listSalesLines } from "../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { listRecords } from "../../shared/store/read-records.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import { undoWrite } from "../../shared/store/undo-write.ts";
import { addLedgerBatch } from "../support/add-ledger-batch.ts";
import { makeClient, makeContact, makeNote } from "../support/make-records.ts";
import { makeBatch, makeLine } from "../support/make-sales.ts";
import { openTestStore } from "../support/open-test-store.ts";

const CODES = ["A", "B", "C", "D"] as const;
type Code = (typeof CODES)[number];

const text = fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined });
const fields = fc.record(
  {
    city: text,
    phone: text,
    tags: fc.subarray(["t1", "t2", "t3"]),
    customFields: fc.option(fc.dictionary(fc.constantFrom("Ruta", "Zona"), fc.constantFrom("1", "2")), {
      nil: undefined,
    }),
    archivedAt: fc.option(fc.constantFrom("2026-11-01T08:00:00.000Z", "2026-11-02T08:00:00.000Z"), {
      nil: undefined,
    }),
  },
  { requiredKeys: ["tags"] },
);
const line = fc.record({ code: fc.constantFrom(...CODES), minorUnits: fc.integer({ min: -900, max: 900 }) });

interface Given {
  readonly clients: readonly object[];
  readonly lines: readonly { readonly code: Code; readonly minorUnits: number }[];
}

/** Four clients that differ, with sales; a contact and a note each. */
const given: fc.Arbitrary<Given> = fc.record({
  clients: fc.tuple(fields, fields, fields, fields),
  lines: fc.array(line, { maxLength: 12 }),
});

/** Which are merged, the kept one first. */
const merging = fc.shuffledSubarray([...CODES], { minLength: 2 });

const idOf = (code: Code): Client["id"] => makeClient(code).id;

async function openStoreWith({ clients, lines }: Given): Promise<Store> {
  const store = await openTestStore();
  await saveRecords(
    store,
    CODES.flatMap((code, index) => [
      { table: "clients" as const, record: makeClient(code, clients[index]) },
      { table: "contacts" as const, record: makeContact(`k-${code}`, idOf(code)) },
      { table: "notes" as const, record: makeNote(`n-${code}`, { kind: "client", id: idOf(code) }) },
    ]),
  );
  const sold = lines.map(({ code, minorUnits }, index) =>
    makeLine({ documentNumber: `F-${index}`, clientCode: code, net: { minorUnits, currency: "RON" } }),
  );
  await addLedgerBatch(store, sold, (counts) => makeBatch("b", counts));
  return store;
}

async function merge(store: Store, [kept, ...others]: readonly Code[]): Promise<number> {
  if (kept === undefined) throw new Error("Nothing to merge.");
  const plan = { table: "clients", keepId: idOf(kept), otherIds: others.map(idOf) } as const;
  const merged = await mergeRecords({ store, plan });
  if (!merged.ok) throw new Error(merged.problem.code);
  return merged.value.revision;
}

async function sumOf(store: Store): Promise<number> {
  const totals = await totalsOfLedger(store, "client");
  return totals.reduce((sum, { netMinorUnits }) => sum + netMinorUnits, 0);
}

const RUNS = { numRuns: 25 };
/** Each run opens up to three databases in memory. */
const PATIENCE_MS = 60_000;

it(
  "a merge that is undone leaves everything as it was",
  async () => {
    const check = fc.asyncProperty(given, merging, async (start, codes) => {
      const store = await openStoreWith(start);
      const before = await canonicalDump(store);
      await undoWrite(store, await merge(store, codes));
      expect(await canonicalDump(store)).toBe(before);
    });
    await fc.assert(check, RUNS);
  },
  PATIENCE_MS,
);

it(
  "a merge changes no total of all clients, and the kept client has the sum of those that became one",
  async () => {
    const check = fc.asyncProperty(given, merging, async (start, codes) => {
      const store = await openStoreWith(start);
      const before = await sumOf(store);
      const ofThem = await listSalesLines(store, { clientIds: codes.map(idOf) });
      await merge(store, codes);
      expect(await sumOf(store)).toBe(before);
      const clientIds = [idOf(codes[0] ?? "A")];
      const after = await listSalesLines(store, { clientIds });
      expect(after.length).toBe(ofThem.length);
      const known = new Set((await listRecords(store, "clients")).map(({ id }) => id));
      for (const { key } of await totalsOfLedger(store, "client")) expect([...known]).toContain(key);
    });
    await fc.assert(check, RUNS);
  },
  PATIENCE_MS,
);

it(
  "three clients merged at once, from the left or from the right are one and the same",
  async () => {
    const three = fc.shuffledSubarray([...CODES], { minLength: 3, maxLength: 3 });
    const check = fc.asyncProperty(given, three, async (start, [a = "A", b = "B", c = "C"]) => {
      const [atOnce, left, right] = [
        await openStoreWith(start),
        await openStoreWith(start),
        await openStoreWith(start),
      ];
      await merge(atOnce, [a, b, c]);
      await merge(left, [a, b]);
      await merge(left, [a, c]);
      await merge(right, [b, c]);
      await merge(right, [a, b]);
      const expected = await canonicalDump(atOnce);
      expect(await canonicalDump(left)).toBe(expected);
      expect(await canonicalDump(right)).toBe(expected);
    });
    await fc.assert(check, RUNS);
  },
  PATIENCE_MS,
);

it(
  "merges undone in the order in which they were made, or the other way round, leave each client its own sales",
  async () => {
    const check = fc.asyncProperty(given, fc.boolean(), async (start, isNewestFirst) => {
      const store = await openStoreWith(start);
      const before = await totalsOfLedger(store, "client");
      const revisions = [await merge(store, ["B", "C"]), await merge(store, ["A", "B"])];
      for (const revision of isNewestFirst ? revisions.toReversed() : revisions)
        await undoWrite(store, revision);
      const standing = new Set((await listRecords(store, "clients")).map(({ id }) => id));
      const after = await totalsOfLedger(store, "client");
      for (const total of after) expect([...standing]).toContain(total.key);
      if (isNewestFirst) expect(after.toSorted(byKey)).toEqual(before.toSorted(byKey));
    });
    await fc.assert(check, RUNS);
  },
  PATIENCE_MS,
);

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}
