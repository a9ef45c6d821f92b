import { describe, expect, it } from "vitest";
import { readClientSales } from "../../../extension/ui/dashboard/live/read-client-sales.ts";
import { readFigures } from "../../../extension/ui/dashboard/read-figures.ts";
import { clientValuesOf } from "../../../extension/ui/dashboard/segments/segment-fields.ts";
import { segmentsByCountry } from "../../../extension/ui/dashboard/segments/segments-by-country.ts";
import { Client } from "../../../shared/model/client.ts";
import type { SourceId } from "../../../shared/model/ids.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
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

async function storeOf(days: readonly string[]) {
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
  return store;
}

const salesOf = async (days: readonly string[]) => readClientSales(await storeOf(days));
const idOf = (code: string) => clientIdOf("main" as SourceId, code);

describe("the figures of the dashboard", () => {
  it("show twelve months of the ledger with the change on the year before, 10 → 20 lei is +100 %", async () => {
    const { of, period } = await salesOf(["2024-06-15", "2026-06-14"].toSorted());
    expect(period).toEqual({ from: "2025-06-15", to: "2026-06-14" });
    expect(of(idOf("C-1"))).toMatchObject({ nets: [{ minorUnits: 2000 }], lastSoldOn: "2026-06-14" });
    const compared = await salesOf(["2024-06-15", "2025-01-10", "2026-06-14"]);
    expect(compared.of(idOf("C-1")).changeRatio).toBeCloseTo(3000 / (1000 + 2000) - 1);
  });

  it("do not know a change when the ledger covers six months", async () => {
    const { of } = await salesOf(["2026-01-10", "2026-06-14"]);
    expect(of(idOf("C-1")).changeRatio).toBeUndefined();
  });

  it("know nothing of a client who bought nothing, and have the sum of the lines without a client", async () => {
    const store = await storeOf(["2026-01-10"]);
    const { of } = await readClientSales(store);
    expect(of(idOf("C-2"))).toEqual({ nets: [] });
    expect(of("").nets).toEqual([{ minorUnits: 2500, currency: "RON" }]);
    expect((await readFigures(store)).overview).toMatchObject({
      clientCount: 2,
      lineCount: 2,
      offerCount: 0,
    });
  });

  it("count the line without a client of 2024 in a ledger that ends in 2026", async () => {
    const store = await storeOf(["2024-01-10", "2026-06-14"]);
    const { unassigned } = await readClientSales(store);
    expect(unassigned).toEqual({ lineCount: 1, nets: [{ minorUnits: 2500, currency: "RON" }] });
    expect((await readFigures(store)).overview).toMatchObject({ lineCount: 3, unassignedCount: 1 });
  });

  it("have a client's sales as the same object until the ledger changes, so that its row is not drawn anew", async () => {
    const { of } = await salesOf(["2026-01-10"]);
    expect(of(idOf("C-1"))).toBe(of(idOf("C-1")));
    expect(of(idOf("C-2"))).toBe(of(idOf("C-9")));
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
