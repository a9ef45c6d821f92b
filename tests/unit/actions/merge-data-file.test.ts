import { beforeEach, describe, expect, it } from "vitest";
import { learnFrom } from "../../../shared/actions/merge-bundle.ts";
import { differenceKeyOf, type MergeSide } from "../../../shared/actions/merge-preview.ts";
import { BY_THE_CLOCKS, type MergeDecision, planMerge } from "../../../shared/actions/plan-merge.ts";
import { Client } from "../../../shared/model/client.ts";
import { Note } from "../../../shared/model/note.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { readWriterStamps, recordKeyOf } from "../../../shared/store/field-stamps.ts";
import { undoMerge } from "../../../shared/store/merge-records.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { bundleBytes, readGood } from "../../support/make-bundle.ts";

const perla = {
  id: "c1",
  name: "Hotel Perla",
  status: "active",
  codes: [],
  tags: [],
  phone: "0241 100 200",
  city: "Constanța",
};

let ana: Store;
let ion: Store;

beforeEach(async () => {
  clock.minute = 0;
  ana = await openDevice("ana");
  ion = await openDevice("ion");
});

async function keep(store: Store, at: number, fields: object): Promise<void> {
  clock.minute = at;
  const known = (await getRecord(store, "clients", "c1")) ?? perla;
  const record = JSON.parse(JSON.stringify({ ...known, ...fields }));
  await saveRecords(store, [{ table: "clients", record: Client.parse(record) }]);
}

const clientOf = (store: Store) => getRecord(store, "clients", "c1");
const choosing = (field: string, side: MergeSide): MergeDecision => ({
  ...BY_THE_CLOCKS,
  choices: new Map([[differenceKeyOf({ table: "clients", id: "c1", field }), side]]),
});

describe("what another window writes while a file is being merged", () => {
  /** Writes once, at the moment when the merge has planned and begins to seal. */
  function writingMeanwhile(store: Store, write: () => Promise<void>): Store {
    let isDone = false;
    const vault: Store["vault"] = {
      ...store.vault,
      open: (body) => store.vault.open(body),
      async seal(value) {
        if (!isDone) {
          isDone = true;
          await write();
        }
        return store.vault.seal(value);
      },
    };
    return { ...store, vault };
  }

  it("stays, and what the file says of other fields comes beside it", async () => {
    await keep(ana, 0, {});
    await merge(ion, await fileOf(ana));
    await keep(ana, 2, { phone: "0722 000 111" });
    const bundle = await fileOf(ana);
    clock.minute = 4;
    const merging = writingMeanwhile(ion, () => keep(ion, 4, { status: "key" }));
    const revision = await merge(merging, bundle);
    expect(await clientOf(ion)).toMatchObject({ phone: "0722 000 111", status: "key" });
    await undoMerge(ion, Number(revision));
    expect(await clientOf(ion)).toMatchObject({ phone: "0241 100 200", status: "key" });
  });

  it("keeps its own moment when the file says the same as before", async () => {
    await keep(ana, 0, {});
    await keep(ion, 1, {});
    await keep(ana, 2, { phone: "1" });
    await keep(ana, 3, { phone: perla.phone });
    const plan = await planMerge(ion, await fileOf(ana), BY_THE_CLOCKS);
    expect(plan.learned.length).toBeGreaterThan(0);
    await keep(ion, 5, { phone: "0733" });
    expect(await learnFrom(ion, plan)).toBe(false);
    const stamps = await readWriterStamps(ion, new Set(["clients"] as const));
    expect(stamps.get(recordKeyOf("clients", "c1"))?.fields.get("phone")).toMatch(/T08:05/);
  });
});

describe("a client that two people changed", () => {
  beforeEach(async () => {
    await keep(ana, 0, {});
    clock.minute = 1;
    await merge(ion, await fileOf(ana));
  });

  it("keeps both changes when they are of different fields", async () => {
    await keep(ana, 2, { phone: "0722 000 111" });
    await keep(ion, 3, { status: "key" });
    clock.minute = 4;
    await merge(ana, await fileOf(ion));
    expect(await clientOf(ana)).toMatchObject({ phone: "0722 000 111", status: "key" });
  });

  it("has the later phone, whoever merges first, and says that it was a conflict", async () => {
    await keep(ana, 2, { phone: "ana" });
    await keep(ion, 3, { phone: "ion" });
    clock.minute = 4;
    const [ofAna, ofIon] = [await fileOf(ana), await fileOf(ion)];
    const { differences } = (await planMerge(ion, ofAna, BY_THE_CLOCKS)).preview;
    expect(differences).toMatchObject([
      { field: "phone", ours: "ion", theirs: "ana", winner: "ours", isConflict: true },
    ]);
    await merge(ana, ofIon);
    await merge(ion, ofAna);
    expect([(await clientOf(ana))?.phone, (await clientOf(ion))?.phone]).toEqual(["ion", "ion"]);
  });

  it("keeps the value that lost in the log, and does not ask about it a second time", async () => {
    await keep(ana, 2, { phone: "ana" });
    await keep(ion, 3, { phone: "ion" });
    const ofAna = await fileOf(ana);
    const revision = await merge(ion, ofAna);
    const row = await ion.database.changes.get(Number(revision));
    expect(row?.entries[0]?.merge?.lost).toEqual({ phone: "ana" });
    expect(await merge(ion, ofAna)).toBe("nothing-new");
  });

  it("does not let a merge make an old value look new: a third device still decides by who wrote last", async () => {
    const eva = await openDevice("eva");
    await keep(ana, 2, { phone: "ana" });
    await keep(ion, 3, { phone: "ion" });
    const [ofAna, ofIon] = [await fileOf(ana), await fileOf(ion)];
    clock.minute = 10;
    await merge(eva, ofAna);
    clock.minute = 11;
    await merge(eva, ofIon);
    expect((await clientOf(eva))?.phone).toBe("ion");
  });

  it("loses a field that the other cleared later, and keeps one that the other never had", async () => {
    await keep(ion, 2, { phone: undefined });
    await keep(ana, 3, { email: "office@perla.example" });
    await merge(ana, await fileOf(ion));
    const client = await clientOf(ana);
    expect(client?.phone).toBeUndefined();
    expect(client?.email).toBe("office@perla.example");
  });

  it("takes the older value when the person says so, and then keeps it against the same file from there", async () => {
    await keep(ana, 2, { phone: "ana" });
    await keep(ion, 3, { phone: "ion" });
    clock.minute = 4;
    const [ofAna, ofIon] = [await fileOf(ana), await fileOf(ion)];
    await merge(ion, ofAna, choosing("phone", "theirs"));
    expect((await clientOf(ion))?.phone).toBe("ana");
    clock.minute = 5;
    await merge(ana, await fileOf(ion));
    await merge(ana, ofIon);
    expect((await clientOf(ana))?.phone).toBe("ana");
  });

  it("keeps ours when the person says so, and is not asked again", async () => {
    await keep(ana, 2, { phone: "ana" });
    await keep(ion, 3, { phone: "ion" });
    const ofIon = await fileOf(ion);
    await merge(ana, ofIon, choosing("phone", "ours"));
    expect((await clientOf(ana))?.phone).toBe("ana");
    expect(await merge(ana, ofIon)).toBe("nothing-new");
  });

  it("is not brought back after it was removed here, unless the person says so", async () => {
    const ofAna = await fileOf(ana);
    clock.minute = 5;
    await saveRecords(ion, [{ table: "clients", id: "c1", removed: true }]);
    expect((await planMerge(ion, ofAna, BY_THE_CLOCKS)).preview.differences).toMatchObject([
      { field: "", isConflict: true },
    ]);
    expect(await merge(ion, ofAna)).toBe("nothing-new");
    await merge(ion, ofAna, choosing("", "theirs"));
    expect((await clientOf(ion))?.name).toBe("Hotel Perla");
  });

  it("of a clock that is an hour ahead is put aside and shown", async () => {
    await keep(ion, 90, { phone: "from the future", city: "Iași" });
    const ofIon = await fileOf(ion);
    clock.minute = 10;
    const { preview } = await planMerge(ana, ofIon, BY_THE_CLOCKS);
    expect(preview.skipped).toMatchObject([
      { field: "city", theirs: "Iași", reason: "future" },
      { field: "phone", reason: "future" },
    ]);
    expect(await merge(ana, ofIon)).toBe("nothing-new");
    expect((await clientOf(ana))?.phone).toBe("0241 100 200");
  });

  it("is edited here after a merge of a slightly faster clock, and the edit wins over what it replaced", async () => {
    await keep(ion, 4, { phone: "ion" });
    const ofIon = await fileOf(ion);
    clock.minute = 1;
    await merge(ana, ofIon);
    await keep(ana, 2, { phone: "ana" });
    await merge(ion, await fileOf(ana));
    expect((await clientOf(ion))?.phone).toBe("ana");
  });
});

describe("edits that come back from Excel", () => {
  const stamp = (at: number) => `2026-11-24T08:0${at}:00.000Z|000000|pane`;
  const edit = (fields: object) =>
    ({ kind: "edit", entry: { table: "clients", id: "c1", field: "status", ...fields } }) as never;

  it("change the field, add the note, and are undone as one", async () => {
    await keep(ana, 0, {});
    const note = Note.parse({
      id: "n9",
      about: { kind: "client", id: "c1" },
      kind: "risk",
      text: "plătește târziu",
      createdAt: "2026-11-24T08:02:00.000Z",
    });
    const bytes = await bundleBytes(
      [
        edit({ value: "key", before: "active", stamp: stamp(2) }),
        { kind: "record", entry: { table: "notes", record: note, stamp: stamp(2) } },
      ],
      { purpose: "edits" },
    );
    clock.minute = 5;
    const before = await canonicalDump(ana);
    const revision = await merge(ana, await readGood(bytes));
    expect((await clientOf(ana))?.status).toBe("key");
    expect(await getRecord(ana, "notes", "n9")).toEqual(note);
    await undoMerge(ana, Number(revision));
    expect(await canonicalDump(ana)).toBe(before);
  });

  it("are a conflict when the field was changed here since the editor saw it, though the edit is newer", async () => {
    await keep(ana, 0, {});
    await keep(ana, 1, { status: "dormant" });
    const bytes = await bundleBytes([edit({ value: "key", before: "active", stamp: stamp(3) })]);
    clock.minute = 5;
    const { differences } = (await planMerge(ana, await readGood(bytes), BY_THE_CLOCKS)).preview;
    expect(differences).toMatchObject([
      { ours: "dormant", theirs: "key", winner: "theirs", isConflict: true },
    ]);
  });

  it("of a client that is not here, or of a status that does not exist, are shown and not merged", async () => {
    await keep(ana, 0, {});
    const bytes = await bundleBytes([
      edit({ id: "stranger", value: "key", stamp: stamp(2) }),
      edit({ value: "emperor", stamp: stamp(2) }),
    ]);
    clock.minute = 5;
    const { skipped, isEmpty } = (await planMerge(ana, await readGood(bytes), BY_THE_CLOCKS)).preview;
    expect(skipped.map(({ id, reason }) => [id, reason])).toEqual([
      ["stranger", "unknown-record"],
      ["c1", "no-such-value"],
    ]);
    expect(isEmpty).toBe(true);
  });
});
