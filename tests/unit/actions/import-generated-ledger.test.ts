import { beforeAll, describe, expect, it } from "vitest";
import { importFile } from "../../../shared/actions/import-file.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { SourceId } from "../../../shared/model/ids.ts";
import type { ImportBatch } from "../../../shared/model/import-batch.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { ledgerSpan } from "../../../shared/store/ledger/ledger-span.ts";
import { totalsOfLedger } from "../../../shared/store/ledger/ledger-totals.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { generateLedger } from "../../fixtures/ledger/generate-ledger.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const ledger = generateLedger({ seed: 7, from: { year: 2022, month: 11 }, monthCount: 48 });
const bytes = new TextEncoder().encode(ledger.csv);

let store: Store;
let batch: ImportBatch;
let source: SourceId;

beforeAll(async () => {
  store = await openTestStore();
  const { choices } = previewImport(bytes, { label: ledger.label });
  ({ source } = choices);
  const outcome = await importFile({
    store,
    bytes,
    fileName: ledger.fileName,
    choices,
    now: store.now,
    newId: () => "generated",
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  ({ batch } = outcome.value);
});

describe("the generated ledger of 48 months", () => {
  it("is read without any choice made by hand, to the last ban", () => {
    expect(batch).toMatchObject({
      kind: "sales",
      addedCount: ledger.totals.lineCount,
      rejectedCount: 0,
      unassignedCount: ledger.totals.unassignedLineCount,
      nets: [{ minorUnits: ledger.totals.netBani, currency: "RON" }],
    });
  });

  it("keeps its label, so that every screen can say that it is generated", async () => {
    expect((await ledgerSpan(store))?.labels).toEqual(["generated"]);
  });

  it("has each month's and each client's sum", async () => {
    const months = await totalsOfLedger(store, "month");
    expect(Object.fromEntries(months.map(({ key, netMinorUnits }) => [key, netMinorUnits]))).toEqual(
      ledger.totals.netBaniByMonth,
    );
    const clients = new Map(
      (await totalsOfLedger(store, "client")).map(({ key, netMinorUnits }) => [key, netMinorUnits]),
    );
    for (const [code, net] of Object.entries(ledger.totals.netBaniByClient)) {
      expect(clients.get(clientIdOf(source, code))).toBe(net);
    }
  });
});
