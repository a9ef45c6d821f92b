/** Receivables and payments in the store: counted once, undone as one, and settled by nobody but the person. */
import { describe, expect, it } from "vitest";
import { UNDECIDED } from "../../../shared/actions/import-decisions.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { exportText } from "../../support/exported-records.ts";
import { importText } from "../../support/import-text.ts";
import { makeClient } from "../../support/make-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";
import { STATEMENTS } from "../../support/statements.ts";

const reading = { defaultCurrency: "RON", fileDay: "2026-11-02" };
const SAGA = STATEMENTS.saga;
/** A week later: FV 101 is gone, FV 120 is paid in part, and of Vila nothing is said. */
const LATER = SAGA.replace("31.10.2026", "07.11.2026")
  .replace(/^Hotel Perla SRL;RO1590082;FV 101.*\n/m, "")
  .replace(/^Vila SRL.*\n/m, "")
  .replace("2.380,00;0,00;2.380,00", "2.380,00;380,00;2.000,00")
  .replace("4.165,50;1.000,00;3.165,50", "2.380,00;380,00;2.000,00");

async function check(store: Store, text: string) {
  const bytes = encodeText(text, "utf-8");
  const checked = await previewImportAgainstStore({
    store,
    bytes,
    choices: previewImport(bytes, reading).choices,
  });
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value;
}

describe("a list of receivables", () => {
  it("is imported once, agrees with its foot, and is undone as one", async () => {
    const store = await openTestStore();
    const perla = makeClient("C-1", { name: "Hotel Perla SRL", taxId: "1590082" });
    await saveRecords(store, [{ table: "clients", record: perla }]);
    const before = await canonicalDump(store);
    const { controlSums, statement } = await check(store, SAGA);
    expect(controlSums.map(({ field, agrees }) => [field, agrees])).toEqual([
      ["open", true],
      ["amount", true],
      ["paid", true],
    ]);
    expect(statement).toMatchObject({ openCount: 3, opens: [{ minorUnits: 316_550, currency: "RON" }] });
    const first = await importText(store, SAGA, { reading });
    expect(first.batch).toMatchObject({ kind: "receivables", addedCount: 3, rejectedCount: 1 });
    const documents = await listRecords(store, "receivables");
    expect(documents.filter(({ clientId }) => clientId === perla.id)).toHaveLength(2);
    expect((await listRecords(store, "clients")).map(({ name }) => name).toSorted()).toEqual([
      "Hotel Perla SRL",
      "Vila SRL",
    ]);
    const again = await importText(store, SAGA, { reading });
    expect(again).toMatchObject({
      isWritten: false,
      batch: { addedCount: 0, changedCount: 0, sameCount: 3 },
    });
    await undoImport({ store, batchId: first.batch.id });
    expect(await canonicalDump(store)).toBe(before);
  });

  it("changes what is open when it is newer, and not when it is older", async () => {
    const store = await openTestStore();
    await importText(store, SAGA, { reading });
    const { differences, changedCount } = await check(store, LATER);
    expect(changedCount).toBe(1);
    expect(differences).toMatchObject([
      {
        name: "Hotel Perla SRL · FV 120",
        fields: [{ field: "open", before: { minorUnits: 238_000 }, after: { minorUnits: 200_000 } }],
      },
    ]);
    await importText(store, LATER, { reading });
    expect((await importText(store, SAGA, { reading })).batch).toMatchObject({ changedCount: 0 });
    const [paidInPart] = (await listRecords(store, "receivables")).filter(
      ({ documentNumber }) => documentNumber === "FV 120",
    );
    expect(paidInPart).toMatchObject({ open: { minorUnits: 200_000 }, statedOn: "2026-11-07" });
  });

  it("never settles what vanished by itself, and as the person wants when they say so", async () => {
    const store = await openTestStore();
    await importText(store, SAGA, { reading });
    const before = await canonicalDump(store);
    const { statement } = await check(store, LATER);
    expect(statement?.vanished).toMatchObject({ namedCount: 1, allCount: 2 });
    const settled = async () =>
      (await listRecords(store, "receivables")).flatMap(({ documentNumber, settledOn }) =>
        settledOn === undefined ? [] : [`${documentNumber} ${settledOn}`],
      );
    const undecided = await importText(store, LATER, { reading });
    expect(await settled()).toEqual([]);
    await undoImport({ store, batchId: undecided.batch.id });
    for (const [vanished, expected] of [
      ["settle-named", ["FV 101 2026-11-07"]],
      ["settle-all", ["FV 101 2026-11-07", "FV 99 2026-11-07"]],
    ] as const) {
      const { batch } = await importText(store, LATER, { reading, decisions: { ...UNDECIDED, vanished } });
      expect((await settled()).toSorted()).toEqual(expected);
      await undoImport({ store, batchId: batch.id });
      expect(await canonicalDump(store)).toBe(before);
    }
  });

  it("leaves settled what an older statement, or an export of before, still has open; a newer one opens it again", async () => {
    const store = await openTestStore();
    await importText(store, SAGA, { reading });
    const exported = await exportText(store, { kind: "receivables" }, { language: "en", decimalMark: "." });
    await importText(store, LATER, { reading, decisions: { ...UNDECIDED, vanished: "settle-all" } });
    const settled = await canonicalDump(store);
    for (const older of [SAGA, exported]) {
      expect((await importText(store, older, { reading })).batch).toMatchObject({
        changedCount: 0,
        sameCount: 3,
      });
      expect(await canonicalDump(store)).toBe(settled);
    }
    const newest = SAGA.replace("31.10.2026", "14.11.2026");
    await importText(store, newest, { reading });
    const receivables = await listRecords(store, "receivables");
    expect(receivables.filter(({ settledOn }) => settledOn !== undefined)).toEqual([]);
  });

  it("keeps true doubles of a file apart, and payments beside their invoices", async () => {
    const store = await openTestStore();
    const row = "Alfa SRL;F1;01.09.2026;01.10.2026;100,00;100,00;28.09.2026\n";
    const text = `Client;Nr factura;Data;Scadenta;Valoare;Achitat;Data incasarii\n${row}${row}`;
    expect((await importText(store, text, { reading })).batch).toMatchObject({ addedCount: 4 });
    expect(await listRecords(store, "payments")).toMatchObject([
      { paidOn: "2026-09-28", documentNumber: "F1", amount: { minorUnits: 10_000 } },
      { paidOn: "2026-09-28", documentNumber: "F1" },
    ]);
    expect((await importText(store, text, { reading })).isWritten).toBe(false);
  });
});

describe("a row added by hand to an exported list of receivables", () => {
  const setting = { language: "en", decimalMark: "." } as const;

  /** The export with a copy of its first row under another number, without its ids and with these cells. */
  async function withAdded(store: Store, cells: Readonly<Record<string, string>>) {
    const text = await exportText(store, { kind: "receivables" }, setting);
    const [head = "", first = ""] = text.replace("\ufeff", "").split("\r\n");
    const headers = head.split(",");
    const values = first.split(",");
    const given = { [headers[0] ?? ""]: "", "Client id": "", Document: "BY-HAND", ...cells };
    const row = headers.map((header, at) => given[header as keyof typeof given] ?? values[at]);
    return `${text}${row.join(",")}\r\n`;
  }

  const addedTo = async (store: Store) =>
    (await listRecords(store, "receivables")).find(({ documentNumber }) => documentNumber === "BY-HAND");

  it.each([
    ["code and name", { "Client code": "C2", Client: "Beta SRL" }],
    ["name alone", { "Client code": "", Client: "Beta SRL" }],
    ["name beside the code of another source", { "Client code": "C2", Client: "Beta SRL", Source: "other" }],
  ])("is of the client that it names, by %s, and of nobody twice", async (_how, cells) => {
    const store = await openTestStore();
    const beta = makeClient("C-9", { name: "Beta SRL" });
    await saveRecords(store, [{ table: "clients", record: beta }]);
    await importText(store, SAGA, { reading });
    const file = await withAdded(store, cells);
    expect((await importText(store, file)).batch).toMatchObject({ addedCount: 1, rejectedCount: 0 });
    expect(await addedTo(store)).toMatchObject({ clientId: beta.id });
    expect(await importText(store, file)).toMatchObject({ isWritten: false });
  });

  it("is rejected where it has but a code of another source, which may be somebody else's here", async () => {
    const store = await openTestStore();
    await importText(store, SAGA, { reading });
    const file = await withAdded(store, { "Client code": "C2", Client: "", Source: "other" });
    const { rejectedRows } = await importText(store, file);
    expect(rejectedRows).toMatchObject([{ column: "Client", reason: "missing-value" }]);
    expect(await addedTo(store)).toBeUndefined();
  });
});
