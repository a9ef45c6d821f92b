import { describe, expect, it } from "vitest";
import { importFile } from "../../../shared/actions/import-file.ts";
import { listImports } from "../../../shared/actions/list-imports.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { Instant } from "../../../shared/model/day.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const CLIENTS = "Code;Name;City;Contact\nC1;Alfa SRL;Iași;Ana Pop\nC2;Beta SRL;;\n";
const LEDGER =
  "Invoice No;Date;Client code;Client name;Country;SKU;Product name;Quantity;Unit price;Currency\n" +
  "F1;2026-01-15;C1;ALFA;RO;A1;Flour;2;4,20;RON\nF1;2026-01-15;C1;ALFA;RO;A1;Flour;2;4,20;RON\n" +
  "F2;2026-01-16;C3;Gama SRL;MD;A2;Sugar;1;x;RON\nF3;2026-01-17;;;;A2;Sugar;1;5,00;RON\n";

describe("a client list", () => {
  it("adds its clients and contacts once, then changes only what it says anew", async () => {
    const store = await openTestStore();
    expect((await importText(store, CLIENTS)).batch).toMatchObject({ kind: "clients", addedCount: 2 });
    expect(await importText(store, CLIENTS)).toMatchObject({ isWritten: false, batch: { sameCount: 2 } });

    const later = await importText(
      store,
      CLIENTS.replace("Beta SRL;;", "Beta SRL;Bălți;").replace("Iași", ""),
    );
    expect(later.batch).toMatchObject({ addedCount: 0, changedCount: 1, sameCount: 1 });
    const clients = await listRecords(store, "clients");
    expect(clients.map(({ name, city }) => [name, city]).toSorted()).toEqual([
      ["Alfa SRL", "Iași"],
      ["Beta SRL", "Bălți"],
    ]);
    expect(await listRecords(store, "contacts")).toMatchObject([{ name: "Ana Pop" }]);
  });

  it("gives back what it overwrote when undone, but for a client that a person changed since", async () => {
    const store = await openTestStore();
    await importText(store, CLIENTS);
    const before = await canonicalDump(store);
    const changed = CLIENTS.replace("Alfa SRL", "Alfa Prim SRL").replace("Beta SRL", "Beta Nova SRL");
    const first = await importText(store, changed);
    await undoImport({ store, batchId: first.batch.id });
    expect(await canonicalDump(store)).toBe(before);

    const second = await importText(store, changed);
    const alfa = (await listRecords(store, "clients")).find(({ name }) => name === "Alfa Prim SRL");
    if (!alfa) throw new Error("Alfa is missing.");
    await saveRecords(store, [{ table: "clients", record: { ...alfa, status: "key" } }]);
    expect(await undoImport({ store, batchId: second.batch.id })).toMatchObject({ value: { keptCount: 1 } });
    const names = (await listRecords(store, "clients")).map(({ name }) => name);
    expect(names.toSorted()).toEqual(["Alfa Prim SRL", "Beta SRL"]);
    expect(await undoImport({ store, batchId: second.batch.id })).toEqual({
      ok: false,
      problem: { code: "already-undone" },
    });
  });
});

describe("a ledger", () => {
  it("keeps equal lines apart, a line without a client, and the row that it could not read", async () => {
    const store = await openTestStore();
    const { batch, rejectedRows } = await importText(store, LEDGER);
    expect(batch).toMatchObject({
      rowCount: 4,
      addedCount: 3,
      rejectedCount: 1,
      unassignedCount: 1,
      nets: [{ minorUnits: 840 * 2 + 500, currency: "RON" }],
      rejectedRows,
    });
    expect(rejectedRows).toEqual([{ rowNumber: 4, column: "Unit price", text: "x", reason: "not-a-number" }]);
  });

  it("fills what a client list left open and overwrites none of it", async () => {
    const store = await openTestStore();
    await importText(store, CLIENTS);
    await importText(store, LEDGER);
    const alfa = (await listRecords(store, "clients")).find(({ codes }) => codes[0]?.code === "C1");
    expect(alfa).toMatchObject({ name: "Alfa SRL", city: "Iași", country: "RO" });
  });

  it("replaces a document as a whole when a later file says it otherwise, and says so before", async () => {
    const store = await openTestStore();
    await importText(store, LEDGER);
    const bytes = encodeText(
      LEDGER.replaceAll("F1;2026-01-15;C1;ALFA;RO;A1;Flour;2", "F1;2026-01-15;C1;ALFA;RO;A1;Flour;3"),
      "utf-8",
    );
    const check = await previewImportAgainstStore({ store, bytes, choices: previewImport(bytes).choices });
    expect(check).toMatchObject({ value: { addedCount: 0, changedCount: 2, sameCount: 1, clientCount: 1 } });
  });

  it("stands first among the imports when it was the last", async () => {
    const store = await openTestStore();
    const clients = await importText(store, CLIENTS);
    const ledger = await importText(store, LEDGER);
    const listed = await listImports({ store });
    expect(listed.map(({ id }) => id)).toEqual([ledger.batch.id, clients.batch.id]);
  });
});

it("stays whole in the history when the disk is full in the middle of its undoing", async () => {
  const store = await openTestStore();
  await importText(store, CLIENTS);
  const { batch } = await importText(store, LEDGER);
  const before = await canonicalDump(store);
  const refuse = () => {
    throw new DOMException("No room.", "QuotaExceededError");
  };
  const { creating, updating } = store.database.table("imports").hook;
  for (const hook of [creating, updating]) hook.subscribe(refuse);
  const undone = await undoImport({ store, batchId: batch.id });
  expect(undone).toEqual({ ok: false, problem: { code: "disk-full" } });
  expect(await canonicalDump(store)).toBe(before);

  for (const hook of [creating, updating]) hook.unsubscribe(refuse);
  expect(await undoImport({ store, batchId: batch.id })).toMatchObject({ value: { keptCount: 0 } });
  expect(await listImports({ store })).toMatchObject([{ id: batch.id, undoneAt: expect.any(String) }, {}]);
});

it("refuses a file whose needed columns are not chosen, with nothing written", async () => {
  const store = await openTestStore();
  const bytes = encodeText(LEDGER, "utf-8");
  const { choices } = previewImport(bytes, { columns: { day: null } });
  const now = () => "2026-11-24T08:00:00.000Z" as Instant;
  expect(await importFile({ store, bytes, fileName: "x.csv", choices, now, newId: () => "none" })).toEqual({
    ok: false,
    problem: { code: "columns-missing" },
  });
  expect(await listImports({ store })).toEqual([]);
});

it("names the row whose quotation mark is never closed, and changes nothing", async () => {
  const store = await openTestStore();
  const rows = Array.from({ length: 60_000 }, (_, row) => `C${row};Client ${row} cu un nume lung SRL;Iași`);
  const text = ["Cod;Denumire;Oras", ...rows.toSpliced(5000, 1, 'C5000;"Client fără sfârșit;Iași')].join(
    "\n",
  );
  const bytes = encodeText(text, "utf-8");
  const { choices } = previewImport(bytes);
  const now = () => "2026-11-24T08:00:00.000Z" as Instant;
  expect(await importFile({ store, bytes, fileName: "x.csv", choices, now, newId: () => "none" })).toEqual({
    ok: false,
    problem: {
      code: "row-too-long",
      rowNumber: 5002,
      text: expect.stringMatching(/^C5000;"Client fără sfârșit;Iași C5001;/),
    },
  });
  expect(await listImports({ store })).toEqual([]);
});

describe("a price list with columns", () => {
  const LIST = "Cod;Denumire;Preț A;Preț B\nA1;Făină;10,00 lei;9,50 lei\nA2;Zahăr;8,00 lei;-\n".replaceAll(
    "lei",
    "RON",
  );

  it("adds its columns once, changes only those that it names, and is undone exactly", async () => {
    const store = await openTestStore();
    expect((await importText(store, LIST)).batch).toMatchObject({ kind: "products", addedCount: 2 });
    expect(await importText(store, LIST)).toMatchObject({ isWritten: false, batch: { sameCount: 2 } });
    const before = await canonicalDump(store);

    const next = LIST.replace("Preț A;", "Preț C;").replace("9,50", "9,40");
    const { batch } = await importText(store, next);
    expect(batch).toMatchObject({ addedCount: 0, changedCount: 2 });
    const flour = (await listRecords(store, "products")).find(({ sku }) => sku === "A1");
    expect(flour?.columnPrices).toEqual({
      A: { coefficient: 1000, scale: 2, currency: "RON" },
      B: { coefficient: 940, scale: 2, currency: "RON" },
      C: { coefficient: 1000, scale: 2, currency: "RON" },
    });
    await undoImport({ store, batchId: batch.id });
    expect(await canonicalDump(store)).toBe(before);
  });
});
