import { describe, expect, it } from "vitest";
import { createLiveRecords } from "../../../extension/ui/dashboard/live/live-records.ts";
import { subjectKeyOf, subjectsOf } from "../../../extension/ui/dashboard/live/subjects.ts";
import { archiveRecords } from "../../../shared/actions/archive-records.ts";
import { createClient } from "../../../shared/actions/create-record.ts";
import { deleteRecords } from "../../../shared/actions/delete-records.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ClientId } from "../../../shared/model/ids.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const clientOf = (id: string) => Client.parse({ id, name: id, status: "active", codes: [], tags: [] });

async function storeWith(ids: readonly string[]): Promise<Store> {
  const store = await openTestStore();
  await saveRecords(
    store,
    ids.map((id) => ({ table: "clients", record: clientOf(id) })),
  );
  return store;
}

/** Watches the clients; `after` runs something and resolves to the clients once they are another list. */
async function watchClients(store: Store) {
  const live = createLiveRecords(store, (reason) => {
    throw reason;
  });
  let tell: () => void = () => undefined;
  const next = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  const first = next();
  live.watch("clients", () => tell());
  await first;
  return {
    current: () => live.current("clients") ?? [],
    after: async (run: () => Promise<unknown>) => {
      const told = next();
      await run();
      await told;
      return live.current("clients") ?? [];
    },
  };
}

describe("the records that the dashboard keeps", () => {
  it("are the same objects after a write that did not touch them", async () => {
    const store = await storeWith(["a", "b", "c"]);
    const { current, after } = await watchClients(store);
    const [a, b, c] = current();
    const archive = () =>
      archiveRecords({ store, table: "clients", ids: ["b" as ClientId], now: store.now() });
    const [newA, newB, newC] = await after(archive);
    expect(newA).toBe(a);
    expect(newC).toBe(c);
    expect(newB).not.toBe(b);
    expect(newB?.archivedAt).toBeDefined();
  });

  it("have what was added in the order of ids, and no longer what was deleted", async () => {
    const store = await storeWith(["a", "c"]);
    const { after } = await watchClients(store);
    await after(() => createClient({ store, newId: () => "b", fields: { name: "New" } }));
    const plan = { table: "clients" as const, ids: ["a" as ClientId] };
    const rest = await after(() => deleteRecords({ store, plan }));
    expect(rest.map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it("come with 600 written at once, which are read as a whole", async () => {
    const store = await storeWith(["a"]);
    const { after } = await watchClients(store);
    const many = Array.from({ length: 600 }, (_, index) => clientOf(`x${index}`));
    const all = await after(() =>
      saveRecords(
        store,
        many.map((record) => ({ table: "clients", record })),
      ),
    );
    expect(all).toHaveLength(601);
  });
});

it("names a note's subject also by the id of a client that was merged into another", () => {
  const kept = { ...clientOf("kept"), name: "Hotel Perla Mării", mergedIds: ["gone" as ClientId] };
  const subjects = subjectsOf({ client: [kept] });
  expect(subjects.get(subjectKeyOf({ kind: "client", id: "gone" }))).toEqual({
    about: { kind: "client", id: "kept" },
    name: "Hotel Perla Mării",
  });
  expect(subjects.get(subjectKeyOf({ kind: "contact", id: "kept" }))).toBeUndefined();
});
