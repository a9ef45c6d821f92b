import { expect, it } from "vitest";
import { analyseClient } from "../../../shared/actions/analyse-client.ts";
import { findWhiteSpace, readWhiteSpaceBasis } from "../../../shared/actions/find-white-space.ts";
import { keepWhiteSpaceBasis } from "../../../shared/actions/keep-white-space-basis.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { CurrencyCode } from "../../../shared/model/money.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { MAIN, makeClient, makeProduct } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const settings = { id: "settings" } as const;
const RON = "RON" as CurrencyCode;

const DAYS = ["2026-01-02", "2026-02-27", "2026-03-30", "2026-04-30"];

/** Seven clients of a channel buy coffee each month of 2026; all but the first buy tea, too. */
async function openLedger() {
  const store = await openTestStore();
  const codes = Array.from({ length: 7 }, (_, index) => `C-${index}`);
  const lines = codes.flatMap((clientCode, index) =>
    Array.from({ length: 4 }, (_, month) => month + 1).flatMap((month) =>
      ["CAFEA", ...(index === 0 ? [] : ["CEAI"])].map((sku, place) =>
        makeLine({
          clientCode,
          clientId: clientIdOf(MAIN, clientCode),
          documentNumber: `${clientCode} ${month}`,
          soldOn: DAYS[month - 1],
          lineNumber: place,
          sku,
          net: { minorUnits: 1000 * month, currency: "RON" },
        }),
      ),
    ),
  );
  await addLedgerBatch(store, lines, () => makeBatch("one"));
  const clients = codes.map((code) => makeClient(code, { channel: "HoReCa" }));
  await saveRecords(store, [
    ...clients.map((record) => ({ table: "clients" as const, record })),
    {
      table: "products",
      record: makeProduct("CAFEA", {
        category: "Cafea",
        cost: { coefficient: 3, scale: 0, currency: "RON" },
      }),
    },
    { table: "products", record: makeProduct("CEAI", { category: "Ceai" }) },
  ]);
  return { store, clients, client: clients[0] ?? makeClient("C-0") };
}

it("tells a client's year from their lines alone: bridge, classes, margin, breadth and rhythm", async () => {
  const { store, client } = await openLedger();
  const analysis = await analyseClient(store, client.id, { settings, today: "2026-05-04" as Day });
  expect(analysis).toMatchObject({ currency: "RON", boughtCount: 1, offeredCount: 2 });
  expect(analysis?.months.map(({ key }) => key)).toEqual(["2026-01", "2026-02", "2026-03", "2026-04"]);
  // 10.00 + 20.00 for 4 pieces, then 30.00 + 40.00 for 4: all of it is the price.
  expect(analysis?.bridge?.effects).toMatchObject({
    beforeMinorUnits: 3000,
    afterMinorUnits: 7000,
    priceMinorUnits: 4000,
    volumeMinorUnits: 0,
    mixMinorUnits: 0,
  });
  expect(analysis?.products).toMatchObject([{ sku: "CAFEA", abc: "A", steadiness: { xyz: "X" } }]);
  expect(analysis?.totals[0]?.periods[3]?.margin).toMatchObject({ minorUnits: 3400, coveredRatio: 1 });
  expect(analysis?.gap).toMatchObject({ lastOn: "2026-04-30", daysSince: 0 });
  expect(await analyseClient(store, makeClient("C-9").id, { settings, today: "2026-05-04" as Day })).toBe(
    undefined,
  );
});

it("tells of the currency of most lines, as the sheet does, and names the others", async () => {
  const { store, client } = await openLedger();
  // One line whose minor units are more than those of the four lines in lei: they are not compared.
  const inYen = makeLine({
    clientCode: "C-0",
    clientId: client.id,
    documentNumber: "JPY 1",
    soldOn: "2026-04-20",
    net: { minorUnits: 150_000, currency: "JPY" },
  });
  await addLedgerBatch(store, [inYen], () => makeBatch("yen"));
  const analysis = await analyseClient(store, client.id, { settings, today: "2026-05-04" as Day });
  expect(analysis).toMatchObject({ currency: "RON", otherCurrencies: ["JPY"] });
});

it("finds the category that the channel buys and the client never did", async () => {
  const { store, client, clients } = await openLedger();
  const basis = await readWhiteSpaceBasis(store, RON);
  const found = basis && findWhiteSpace(basis, client, { clients, settings });
  expect(found).toMatchObject({
    peers: { kind: "channel", value: "HoReCa" },
    buyerCount: 6,
    missing: [{ category: "Ceai", peerRatio: 1, medianMinorUnits: 10_000 }],
  });
});

it("says of what time the peers' spend is: no longer than the ledger knows", async () => {
  const { store } = await openLedger();
  expect((await readWhiteSpaceBasis(store, RON))?.span).toEqual({ from: "2026-01-02", to: "2026-04-30" });
});

it("keeps what all clients spent through an edit of one, and reads it again after a merge", async () => {
  const { store, client, clients } = await openLedger();
  const basisOf = keepWhiteSpaceBasis();
  const basis = await basisOf(store, RON);
  await saveRecords(store, [{ table: "clients", record: { ...client, channel: "Retail" } }]);
  expect(await basisOf(store, RON)).toBe(basis);
  const gone = clients[1]?.id ?? client.id;
  await saveRecords(store, [
    { table: "clients", record: { ...client, mergedIds: [gone] } },
    { table: "clients", id: gone, removed: true },
  ]);
  const merged = await basisOf(store, RON);
  expect(merged?.spends.byClient.size).toBe(6);
  await saveRecords(store, [{ table: "products", record: makeProduct("CEAI", { category: "Cafea" }) }]);
  expect((await basisOf(store, RON))?.spends.categories).toEqual(["Cafea"]);
});
