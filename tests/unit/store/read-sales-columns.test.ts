import { expect, it } from "vitest";
import { clientAxis, productAxis, spanAxis } from "../../../shared/analysis/axis.ts";
import { columnsOfLines } from "../../../shared/analysis/columns-of-lines.ts";
import { sumCube } from "../../../shared/analysis/cube.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { SalesColumns } from "../../../shared/model/sales-columns.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import { LINES_PER_BLOCK } from "../../../shared/store/ledger/pack-lines.ts";
import { readSalesColumns } from "../../../shared/store/ledger/read-sales-columns.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { MAIN, makeClient, makeProduct } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const halves = [
  { from: "2026-03-01" as Day, to: "2026-03-14" as Day },
  { from: "2026-03-15" as Day, to: "2026-12-31" as Day },
];

/** Net, quantity, invoices and lines by client, product and half, in an order of their own. */
function figuresOf(columns: SalesColumns): readonly string[] {
  const [clients, products] = [clientAxis(columns), productAxis(columns)];
  const cube = sumCube(columns, [clients, products, spanAxis(columns, halves)]);
  return clients.keys
    .flatMap((client, place) =>
      products.keys.flatMap((id, product) =>
        halves.map((_, half) => {
          const cell = (place * products.count + product) * halves.length + half;
          const figures = [cube.sales, cube.returns, cube.quantity, cube.orders, cube.lines];
          const name = columns.products.find((one) => one.id === id)?.name;
          return JSON.stringify([client, id, name, half, ...figures.map((column) => column[cell])]);
        }),
      ),
    )
    .toSorted();
}

it("reads the same figures as the lines do: over blocks' ends, replaced documents, and what was merged since", async () => {
  const store = await openTestStore();
  const lines = Array.from({ length: LINES_PER_BLOCK + 40 }, (_, index) =>
    makeLine({
      documentNumber: `F-${Math.floor(index / 7)}`,
      documentType: index % 70 < 7 ? "credit-note" : "invoice",
      soldOn: `2026-03-${10 + (Math.floor(index / 7) % 9)}`,
      lineNumber: index % 7,
      clientCode: `C-${Math.floor(index / 7) % 3}`,
      clientId: clientIdOf(MAIN, `C-${Math.floor(index / 7) % 3}`),
      sku: `S-${index % 5}`,
      productName: `S-${index % 5}`,
      quantity: { coefficient: index, scale: index % 4 },
      net: { minorUnits: index * 13, currency: "RON" },
    }),
  );
  const corrected = lines.slice(0, 6).map((line) => ({ ...line, net: { ...line.net, minorUnits: 1 } }));
  await addLedgerBatch(store, lines, () => makeBatch("one"));
  await addLedgerBatch(store, corrected, () => makeBatch("two"));
  await saveRecords(store, [
    {
      table: "clients",
      record: makeClient("C-0", { mergedIds: [clientIdOf(MAIN, "C-2")] }),
    },
    { table: "products", record: makeProduct("S-1", { mergedIds: [makeProduct("S-2").id] }) },
  ]);
  const columns = await readSalesColumns(store);
  const values = await listSalesLines(store, {});
  expect(columns.lineCount).toBe(lines.length - 1);
  expect(columns.clients.length).toBe(2);
  expect(columns.products.length).toBe(4);
  expect(figuresOf(columns)).toEqual(figuresOf(columnsOfLines(values)));
  const ofOne = await readSalesColumns(store, {
    clientIds: [clientIdOf(MAIN, "C-1")],
    from: "2026-03-15" as Day,
  });
  expect(ofOne.clients).toEqual([clientIdOf(MAIN, "C-1")]);
});
