import { describe, expect, it } from "vitest";
import { readFigures } from "../../../extension/ui/dashboard/read-figures.ts";
import { clientValuesOf } from "../../../extension/ui/dashboard/segments/segment-fields.ts";
import { segmentsByCountry } from "../../../extension/ui/dashboard/segments/segments-by-country.ts";
import { Client } from "../../../shared/model/client.ts";
import type { SourceId } from "../../../shared/model/ids.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { addLedgerBatch } from "../../../shared/store/ledger/add-ledger-batch.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const clientOf = (code: string, fields: object = {}) =>
  Client.parse({
    id: clientIdOf("main" as SourceId, code),
    name: code,
    status: "active",
    codes: [{ source: "main", code }],
    tags: [],
    ...fields,
  });

async function figuresOf(days: readonly string[]) {
  const store = await openTestStore();
  const lines = days.map((soldOn, index) =>
    makeLine({
      soldOn,
      documentNumber: `F-${index}`,
      net: { minorUnits: 1000 * (index + 1), currency: "RON" },
    }),
  );
  const unassigned = makeLine({ soldOn: days[0], documentNumber: "F-X", clientCode: undefined });
  const clients = [clientOf("C-1"), clientOf("C-2")].map((record) => ({ table: "clients" as const, record }));
  await addLedgerBatch(store, [...lines, unassigned], () => makeBatch("one"), clients);
  return readFigures(store);
}

describe("the figures of the dashboard", () => {
  it("show twelve months of the ledger with the change on the year before, 10 → 20 lei is +100 %", async () => {
    const { clientRows, period } = await figuresOf(["2024-06-15", "2026-06-14"].toSorted());
    expect(period).toEqual({ from: "2025-06-15", to: "2026-06-14" });
    expect(clientRows[0]).toMatchObject({ nets: [{ minorUnits: 2000 }], lastSoldOn: "2026-06-14" });
    const { clientRows: compared } = await figuresOf(["2024-06-15", "2025-01-10", "2026-06-14"]);
    expect(compared[0]?.changeRatio).toBeCloseTo(3000 / (1000 + 2000) - 1);
  });

  it("do not know a change when the ledger covers six months", async () => {
    const { clientRows } = await figuresOf(["2026-01-10", "2026-06-14"]);
    expect(clientRows[0]?.changeRatio).toBeUndefined();
  });

  it("keep a client who bought nothing, and the lines without a client", async () => {
    const { clientRows, unassigned, overview } = await figuresOf(["2026-01-10"]);
    expect(clientRows.find(({ client }) => client.name === "C-2")).toMatchObject({ nets: [] });
    expect(unassigned).toEqual({ lineCount: 1, nets: [{ minorUnits: 2500, currency: "RON" }] });
    expect(overview).toMatchObject({ clientCount: 2, lineCount: 2, unassignedCount: 1, offerCount: 0 });
  });

  it("count the lines without a client however old they are", async () => {
    const { unassigned } = await figuresOf(["2024-01-10", "2026-06-14"]);
    expect(unassigned).toEqual({ lineCount: 1, nets: [{ minorUnits: 2500, currency: "RON" }] });
  });
});

describe("segments offered by country", () => {
  const clients = ["Romania", "Romania", "Moldova", undefined].map((country, index) =>
    clientOf(`C-${index}`, country ? { country } : {}),
  );

  it("are one a country, largest first, and none again once made", () => {
    const offered = segmentsByCountry(clients, []);
    expect(offered.map(({ name }) => name)).toEqual(["Romania", "Moldova"]);
    expect(segmentsByCountry(clients, offered)).toEqual([]);
  });

  it("have as values what the clients have, without the unknown", () => {
    expect(clientValuesOf(clients, { field: "country" })).toEqual(["Romania", "Moldova"]);
    expect(clientValuesOf(clients, { field: "tag" })).toEqual([]);
  });
});
