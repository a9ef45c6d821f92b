/** What clients owe and have paid follows them: when they are merged, deleted, undone, or go into a data file. */
import { describe, expect, it } from "vitest";
import { deleteRecords, planDeletion } from "../../../shared/actions/delete-records.ts";
import { mergeRecords, planMerge } from "../../../shared/actions/merge-records.ts";
import { recordsOf } from "../../../shared/carriers/bundle/bundle.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { findSettlements } from "../../../shared/store/find-receivables.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import type { RecordWrite } from "../../../shared/store/tables.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { ALL, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { makeClient } from "../../support/make-records.ts";
import { lei, makePayment, makeReceivable, makeTarget } from "../../support/make-settlements.ts";

const PERLA = makeClient("C-1", { creditLimit: lei(5_000_000), paymentDays: 30 });
const AGAIN = makeClient("C-2");
const OTHER = makeClient("C-3");
const RECORDS: readonly RecordWrite[] = [
  ...[PERLA, AGAIN, OTHER].map((record) => ({ table: "clients", record }) as const),
  ...["C-1", "C-2", "C-3"].flatMap((code) => [
    { table: "receivables", record: makeReceivable(code, "F-1") } as const,
    { table: "payments", record: makePayment(code, "OP 1") } as const,
  ]),
  { table: "targets", record: makeTarget({ kind: "client", id: AGAIN.id }) },
  { table: "targets", record: makeTarget({ kind: "all" }) },
];

async function openWithRecords() {
  const store = await openDevice("ana");
  await saveRecords(store, RECORDS);
  return store;
}

describe("a client that is merged into another", () => {
  it("brings its debts and payments, no record of them rewritten, and gives them back when undone", async () => {
    const store = await openWithRecords();
    const before = await canonicalDump(store);
    const options = { store, table: "clients", keepId: PERLA.id, otherIds: [AGAIN.id] } as const;
    const plan = await planMerge(options);
    expect(plan.ok && plan.value.movedCounts).toMatchObject({ receivables: 1, payments: 1, targets: 1 });
    const merged = await mergeRecords({ store, plan: options });
    const { receivables, payments } = await findSettlements(store, PERLA.id);
    expect(receivables.map(({ clientCode }) => clientCode).toSorted()).toEqual(["C-1", "C-2"]);
    expect(payments).toHaveLength(2);
    expect(await listRecords(store, "receivables")).toContainEqual(makeReceivable("C-2", "F-1"));
    await undoWrite(store, merged.ok ? merged.value.revision : 0);
    expect(await canonicalDump(store)).toBe(before);
  });

  it("is deleted with what all of them owe, have paid and should buy", async () => {
    const store = await openWithRecords();
    await mergeRecords({ store, plan: { table: "clients", keepId: PERLA.id, otherIds: [AGAIN.id] } });
    const plan = await planDeletion({ store, table: "clients", ids: [PERLA.id] });
    expect(plan.counts).toMatchObject({ receivables: 2, payments: 2, targets: 1 });
    const before = await canonicalDump(store);
    const { revision } = await deleteRecords({ store, plan });
    expect((await listRecords(store, "receivables")).map(({ clientCode }) => clientCode)).toEqual(["C-3"]);
    expect((await listRecords(store, "targets")).map(({ scope }) => scope)).toEqual([{ kind: "all" }]);
    await undoWrite(store, revision);
    expect(await canonicalDump(store)).toBe(before);
  });
});

describe("a data file", () => {
  it("of chosen clients holds what these owe, have paid and should buy, and of nobody else", async () => {
    const clients = { kind: "clients", ids: [AGAIN.id] } as const;
    const bundle = await fileOf(await openWithRecords(), { ...ALL, clients });
    expect(recordsOf(bundle, "receivables")).toEqual([makeReceivable("C-2", "F-1")]);
    expect(recordsOf(bundle, "payments")).toEqual([makePayment("C-2", "OP 1")]);
    expect(recordsOf(bundle, "targets").map(({ scope }) => scope)).toEqual([
      { kind: "client", id: AGAIN.id },
    ]);
  });

  it("without debts names no credit limit, and clears none where it is merged", async () => {
    const ana = await openWithRecords();
    const bundle = await fileOf(ana, { ...ALL, hasReceivables: false });
    expect(recordsOf(bundle, "receivables")).toEqual([]);
    expect(recordsOf(bundle, "payments")).toEqual([]);
    expect(JSON.stringify(bundle.records)).not.toContain("creditLimit");
    const ion = await openDevice("ion");
    await saveRecords(ion, [{ table: "clients", record: PERLA }]);
    await merge(ion, bundle);
    expect(await listRecords(ion, "clients")).toContainEqual(PERLA);
  });

  it("merged twice changes nothing the second time; a payment made since moves the rest", async () => {
    const ana = await openWithRecords();
    const ion = await openDevice("ion");
    await merge(ion, await fileOf(ana));
    expect(await canonicalDump(ion)).toBe(await canonicalDump(ana));
    expect(await merge(ion, await fileOf(ana))).toBe("nothing-new");
    const paid = { ...makeReceivable("C-1", "F-1"), open: { ...lei(0), currency: "RON" as never } };
    await saveRecords(ana, [{ table: "receivables", record: paid }]);
    await merge(ion, await fileOf(ana));
    expect((await findSettlements(ion, PERLA.id)).receivables).toEqual([paid]);
  });
});
