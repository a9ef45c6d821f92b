/** A data file that brings a second segment, or a second client, of one name. */
import { beforeEach, describe, expect, it } from "vitest";
import { mergeBundle } from "../../../shared/actions/merge-bundle.ts";
import { BY_THE_CLOCKS, planMerge } from "../../../shared/actions/plan-merge.ts";
import type { Bundle } from "../../../shared/carriers/bundle/bundle.ts";
import { Client } from "../../../shared/model/client.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { undoMerge } from "../../../shared/store/merge-records.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";

let ana: Store;
let ion: Store;

beforeEach(async () => {
  clock.minute = 0;
  ana = await openDevice("ana");
  ion = await openDevice("ion");
});

const segment = (id: string, name: string, fields: object = {}) =>
  Segment.parse({ id, name, conditions: [], ...fields });
const keep = (store: Store, ...segments: Segment[]) =>
  saveRecords(
    store,
    segments.map((record) => ({ table: "segments" as const, record })),
  );
const nameOf = async (store: Store, id: string) => (await getRecord(store, "segments", id))?.name;

async function report(store: Store, bundle: Bundle) {
  const merged = await mergeBundle({
    store,
    bundle,
    fileName: "ana.dosar",
    decision: BY_THE_CLOCKS,
    newId: () => "batch",
  });
  if (!merged.ok) throw new Error(merged.problem.code);
  return merged.value;
}

describe("a segment whose name another one has here", () => {
  it("comes with a number, while ours keeps its name, and both the preview and the report say so", async () => {
    await keep(ana, segment("s-ana", "ROMÂNIA"));
    await keep(ion, segment("s-ion", "Romania"), segment("s-two", "Romania (2)"));
    const file = await fileOf(ana);
    const renamed = [{ name: "ROMÂNIA", newName: "ROMÂNIA (3)" }];
    expect((await planMerge(ion, file, BY_THE_CLOCKS)).preview.namesakes.renamed).toEqual(renamed);
    expect((await report(ion, file)).namesakes.renamed).toEqual(renamed);
    expect([await nameOf(ion, "s-ion"), await nameOf(ion, "s-ana")]).toEqual(["Romania", "ROMÂNIA (3)"]);
  });

  it("brings nothing new the second time, and all is as before after an undo", async () => {
    await keep(ana, segment("s-ana", "Romania"));
    await keep(ion, segment("s-ion", "Romania"));
    const before = await canonicalDump(ion);
    const file = await fileOf(ana);
    const { revision } = await report(ion, file);
    expect(await merge(ion, file)).toBe("nothing-new");
    await undoMerge(ion, revision);
    expect(await canonicalDump(ion)).toBe(before);
  });

  it("has its number on the other device too, once that has the file back", async () => {
    await keep(ana, segment("s-ana", "Romania"));
    clock.minute = 1;
    await keep(ion, segment("s-ion", "Romania"));
    clock.minute = 2;
    await merge(ion, await fileOf(ana));
    clock.minute = 3;
    await merge(ana, await fileOf(ion));
    for (const store of [ana, ion])
      expect([await nameOf(store, "s-ion"), await nameOf(store, "s-ana")]).toEqual([
        "Romania",
        "Romania (2)",
      ]);
  });

  it("that the file only renames gets a number, and two of one file are told apart", async () => {
    await keep(ana, segment("s-a", "Vest"), segment("s-b", "Est"));
    await merge(ion, await fileOf(ana));
    clock.minute = 1;
    await keep(ana, segment("s-a", "Sud"), segment("s-b", "Sud"));
    clock.minute = 2;
    await merge(ion, await fileOf(ana));
    expect([await nameOf(ion, "s-a"), await nameOf(ion, "s-b")].toSorted()).toEqual(["Sud", "Sud (2)"]);
  });

  it("keeps its name where one of the two is archived", async () => {
    const archivedAt = "2026-11-24T08:00:00.000Z";
    await keep(ana, segment("s-ana", "Romania"));
    await keep(ion, segment("s-ion", "Romania", { archivedAt }));
    expect((await report(ion, await fileOf(ana))).namesakes.renamed).toEqual([]);
    expect(await nameOf(ion, "s-ana")).toBe("Romania");
  });
});

describe("a client who is called as another one here", () => {
  const client = (id: string, name: string) =>
    ({
      table: "clients",
      record: Client.parse({ id, name, status: "active", codes: [], tags: [] }),
    }) as const;

  it("keeps the name that is his, and is told of, since he may be the same", async () => {
    await saveRecords(ana, [client("c-ana", "Hotel Perla"), client("c-sole", "Hotel Sole")]);
    await saveRecords(ion, [client("c-ion", "HOTEL PERLA")]);
    const { namesakes } = await report(ion, await fileOf(ana));
    expect(namesakes).toEqual({ renamed: [], clients: ["Hotel Perla"] });
    expect((await getRecord(ion, "clients", "c-ana"))?.name).toBe("Hotel Perla");
  });

  it("is not told of again when he is known here already", async () => {
    await saveRecords(ana, [client("c-ana", "Hotel Perla")]);
    await saveRecords(ion, [client("c-ion", "Hotel Perla"), client("c-ana", "Hotel Perla")]);
    await saveRecords(ana, [client("c-new", "Hotel Sole")]);
    expect((await report(ion, await fileOf(ana))).namesakes.clients).toEqual([]);
  });
});
