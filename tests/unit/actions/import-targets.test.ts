import { describe, expect, it } from "vitest";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import type { PreviewOptions } from "../../../shared/csv/import-preview.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { ClientId, SegmentId } from "../../../shared/model/ids.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const MONTHS = [
  "Plan vânzări 2026 (RON);;;;",
  "Client;Ian;Feb;Mar;Total",
  "Alfa SRL;1.000,00;2.000,00;;3.000,00",
  "Beta SRL;500,00;;700,00;1.200,00",
  "TOTAL;1.500,00;2.000,00;700,00;4.200,00",
].join("\n");

function kindOf(text: string, options: PreviewOptions = {}) {
  const { choices } = previewImport(encodeText(text, "utf-8"), { defaultCurrency: "RON", ...options });
  return [choices.kind, choices.target?.plan];
}

describe("a plan with months side by side", () => {
  it("becomes a target a client and month, once, with what changes shown, and is undone exactly", async () => {
    const store = await openTestStore();
    await saveRecords(store, [
      {
        table: "clients",
        record: { id: "a" as ClientId, name: "ALFA SRL", status: "key", codes: [], tags: [] },
      },
    ]);
    const before = await canonicalDump(store);
    const undone = await importText(store, MONTHS);
    await undoImport({ store, batchId: undone.batch.id });
    expect(await canonicalDump(store)).toBe(before);
    const first = await importText(store, MONTHS);
    expect(first.batch).toMatchObject({ kind: "targets", addedCount: 4, rejectedCount: 1 });
    const planned = await canonicalDump(store);
    const targets = await listRecords(store, "targets");
    const ofAlfa = targets.filter(({ scope }) => scope.kind === "client" && scope.id === "a");
    expect(ofAlfa.map(({ month, amount }) => [month, amount?.minorUnits]).toSorted()).toEqual([
      ["2026-01", 100_000],
      ["2026-02", 200_000],
    ]);
    // Nobody knew Beta: it is not lost.
    expect(await listRecords(store, "clients")).toHaveLength(2);

    expect(await importText(store, MONTHS)).toMatchObject({ isWritten: false, batch: { sameCount: 4 } });
    const changed = await importText(store, MONTHS.replace("1.000,00", "1.100,00"));
    expect(changed.batch).toMatchObject({ addedCount: 0, changedCount: 1, sameCount: 3 });
    await undoImport({ store, batchId: changed.batch.id });
    expect(await canonicalDump(store)).toBe(planned);
  });
});

it("is known by its words, and which of the three plans it is", () => {
  const rows = "\nLuna;Plan\nIanuarie;10\nFebruarie;12\n";
  expect(kindOf(`Plan clienți activi 2026;${rows}`)).toEqual(["targets", "active-clients"]);
  expect(kindOf(`План продаж 2026;\nМесяц;План\nянварь;100000\nфевраль;120000\n`)).toEqual([
    "targets",
    "sales",
  ]);
  expect(kindOf("Month,Target\n2026-01,5\n2026-02,6\n", { fileName: "new clients 2026.csv" })).toEqual([
    "targets",
    "new-clients",
  ]);
  // A ledger with a document is one, whatever its file is called.
  const ledger = "Invoice No;Date;Customer;Net\nF1;2026-01-15;Alfa SRL;4,20\n";
  expect(kindOf(ledger, { fileName: "plan.csv" })[0]).toBe("sales");
  expect(kindOf(MONTHS.replace("Plan vânzări", "Vânzări"))[0]).toBe("sales");
});

it("reads months as rows, of segments and categories by name, and clients as whole numbers", async () => {
  const store = await openTestStore();
  await saveRecords(store, [
    { table: "segments", record: { id: "s" as SegmentId, name: "HoReCa", conditions: [] } },
  ]);
  await importText(store, "Month;Segment;Target;Currency\n2026-01;horeca;100,50;RON\n2026-01;Flour;50;RON\n");
  await importText(store, "Plan clienți noi 2026;\nLuna;Plan\nIanuarie;3\nFebruarie;x\nMartie;4\n");
  const targets = await listRecords(store, "targets");
  expect(
    targets.map(({ plan, scope, month, amount, count }) => [plan, scope, month, amount?.minorUnits ?? count]),
  ).toEqual(
    expect.arrayContaining([
      ["sales", { kind: "segment", id: "s" }, "2026-01", 10_050],
      ["sales", { kind: "category", name: "Flour" }, "2026-01", 5000],
      ["new-clients", { kind: "all" }, "2026-01", 3],
      ["new-clients", { kind: "all" }, "2026-03", 4],
    ]),
  );
  expect(targets).toHaveLength(4);
});
