import { describe, expect, it } from "vitest";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { Note } from "../../../shared/model/note.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { findUndoDependents } from "../../../shared/store/undo-dependents.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const CLIENTS =
  "Code;Name;City;Phone\nC1;Alfa SRL;Iași;0232 1\nC2;Beta SRL;Cluj;0264 1\nC3;Gama SRL;Arad;0257 1\n";
const LEDGER =
  "Invoice No;Date;Client code;SKU;Quantity;Unit price;Currency\nF1;2026-01-15;C2;A1;2;4,20;RON\nF2;2026-01-16;C2;A1;3;4,20;RON\n";

async function clientNamed(store: Store, name: string) {
  const client = (await listRecords(store, "clients")).find((one) => one.name === name);
  if (client === undefined) throw new Error(`${name} is missing.`);
  return client;
}

async function writeNote(store: Store, name: string): Promise<void> {
  const { id } = await clientNamed(store, name);
  const note = {
    id: "n1",
    about: { kind: "client", id },
    kind: "need",
    text: "Vrea 20 de kg",
    createdAt: store.now(),
  };
  await saveRecords(store, [{ table: "notes", record: Note.parse(note) }]);
}

async function namesIn(store: Store): Promise<readonly string[]> {
  return (await listRecords(store, "clients")).map(({ name }) => name).toSorted();
}

describe("undoing an import on which later things depend", () => {
  it("tells of a note, a changed record and other imports' sales, each by name", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, CLIENTS);
    expect((await findUndoDependents(store, batch.id)).items).toEqual([]);
    await writeNote(store, "Alfa SRL");
    await saveRecords(store, [
      { table: "clients", record: { ...(await clientNamed(store, "Gama SRL")), status: "key" } },
    ]);
    await importText(store, LEDGER);
    const { items } = await findUndoDependents(store, batch.id);
    expect(items).toMatchObject([
      { kind: "changed", table: "clients", name: "Gama SRL" },
      { kind: "refers", table: "notes", name: "Vrea 20 de kg" },
      { kind: "lines", name: "Beta SRL", count: 2 },
    ]);
  });

  it("keeps the records that they need, and takes the rest back", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, CLIENTS);
    await writeNote(store, "Alfa SRL");
    await importText(store, LEDGER);
    expect(await undoImport({ store, batchId: batch.id, dependents: "keep" })).toMatchObject({
      value: { keptCount: 2 },
    });
    expect(await namesIn(store)).toEqual(["Alfa SRL", "Beta SRL"]);
    expect(await listRecords(store, "notes")).toHaveLength(1);
  });

  it("leaves nothing of it and of what was done since when that is undone, too, also by a later import", async () => {
    const store = await openTestStore();
    const before = await canonicalDump(store);
    const { batch } = await importText(store, CLIENTS);
    await writeNote(store, "Alfa SRL");
    await saveRecords(store, [
      { table: "clients", record: { ...(await clientNamed(store, "Gama SRL")), status: "key" } },
    ]);
    const later = await importText(store, `${CLIENTS.replace("Cluj", "Turda")}C4;Delta SRL;Deva;0254 1\n`);
    const { items } = await findUndoDependents(store, batch.id);
    expect(items.filter(({ kind }) => kind === "import")).toMatchObject([{ id: later.batch.id }]);
    await undoImport({ store, batchId: batch.id, dependents: "undo" });
    expect(await canonicalDump(store)).toBe(before);
    expect((await listRecords(store, "imports")).every(({ undoneAt }) => undoneAt !== undefined)).toBe(true);
  });

  it("never leaves sales without their client", async () => {
    const store = await openTestStore();
    const { batch } = await importText(store, CLIENTS);
    await importText(store, LEDGER);
    await undoImport({ store, batchId: batch.id, dependents: "undo" });
    expect(await namesIn(store)).toEqual(["Beta SRL"]);
  });
});
