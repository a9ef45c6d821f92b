import { expect, it } from "vitest";
import { Segment } from "../../../shared/model/segment.ts";
import { totalsOfSegments } from "../../../shared/store/ledger/segment-totals.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { makeClient, makeProduct } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

it("totals by segment leave out the products that a rule does not name", async () => {
  const store = await openTestStore();
  const lines = [
    makeLine({ clientCode: "C-1" }),
    makeLine({
      clientCode: "C-1",
      lineNumber: 2,
      sku: "CEAI-50",
      net: { minorUnits: 700, currency: "RON" },
    }),
    makeLine({ documentNumber: "F-2", clientCode: "C-2", net: { minorUnits: 30, currency: "RON" } }),
  ];
  await addLedgerBatch(store, lines, (counts) => makeBatch("one", counts));
  const client = (code: string, country: string) => ({
    table: "clients" as const,
    record: makeClient(code, { country }),
  });
  const segment = (id: string, rule: object) => ({
    table: "segments" as const,
    record: Segment.parse({ id, name: id, conditions: [], ...rule }),
  });
  const moldova = [{ field: "country", values: ["Moldova"] }];
  const of = (category: string) => [{ field: "category", values: [category] }];
  await saveRecords(store, [
    client("C-1", "Moldova"),
    client("C-2", "România"),
    { table: "products", record: makeProduct("CAFEA-1KG", { category: "Cafea" }) },
    { table: "products", record: makeProduct("CEAI-50", { category: "Ceai" }) },
    segment("all", {}),
    segment("coffee", { productConditions: of("Cafea") }),
    segment("md-coffee", { conditions: moldova, productConditions: of("Cafea") }),
    segment("md-rice", { conditions: moldova, productConditions: of("Orez") }),
    segment("tea", { productConditions: of("Ceai") }),
  ]);
  const totals = await totalsOfSegments(store);
  expect(totals.map(({ key, netMinorUnits, lineCount }) => [key, netMinorUnits, lineCount])).toEqual([
    ["all", 3230, 3],
    ["coffee", 2530, 2],
    ["md-coffee", 2500, 1],
    ["tea", 700, 1],
  ]);
});
