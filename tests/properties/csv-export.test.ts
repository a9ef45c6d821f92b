import fc from "fast-check";
import { expect, it } from "vitest";
import type { CsvExportChoice } from "../../shared/actions/export-csv.ts";
import { printList, printPair, readList, readPair } from "../../shared/csv/own/list-cell.ts";
import { parseText } from "../../shared/csv/parse-rows.ts";
import { printCsvRows, withOwnApostrophe, withoutGuard } from "../../shared/csv/print-csv.ts";
import { Client } from "../../shared/model/client.ts";
import { Product } from "../../shared/model/product.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { canonicalText } from "../../shared/std/canonical-text.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import { addLedgerBatch } from "../support/add-ledger-batch.ts";
import {
  dumpOf,
  exportText,
  id,
  instant,
  mergedIds,
  setting,
  some,
  source,
  text,
  texts,
  uniqueById,
  withoutAbsent,
} from "../support/exported-records.ts";
import { importText } from "../support/import-text.ts";
import { makeBatch, makeLine } from "../support/make-sales.ts";
import { openTestStore } from "../support/open-test-store.ts";

const customFields = fc.option(fc.dictionary(text(8), text(8), { minKeys: 1, maxKeys: 2 }), {
  nil: undefined,
});
const price = fc.option(
  fc.record({
    coefficient: fc.integer({ min: -99_999, max: 9_999_999 }),
    scale: fc.integer({ min: 0, max: 6 }),
    currency: fc.constantFrom("RON", "EUR", "JPY"),
  }),
  { nil: undefined },
);
const FIVE = { coefficient: 50, scale: 1, currency: "RON" };

const client = fc
  .record({
    id,
    name: text(20),
    status: fc.constantFrom("prospect", "active", "key", "dormant"),
    codes: fc.uniqueArray(fc.record({ source, code: text(8) }), {
      maxLength: 2,
      selector: ({ source, code }) => `${source} ${code}`,
    }),
    taxId: some(8),
    country: some(8),
    city: some(8),
    address: some(30),
    category: some(8),
    channel: some(8),
    phone: some(8),
    email: some(8),
    priceColumn: some(8),
    creditLimit: fc.option(
      fc.constantFrom({ minorUnits: 5, currency: "JPY" }, { minorUnits: 120_050, currency: "EUR" }),
      {
        nil: undefined,
      },
    ),
    paymentDays: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    tags: texts,
    customFields,
    archivedAt: instant,
    mergedIds,
  })
  .map((fields) => Client.parse(withoutAbsent(fields)));
const product = fc
  .record({
    id,
    source,
    sku: text(8),
    name: fc.oneof(text(20), fc.constant("")),
    category: some(8),
    brand: some(8),
    gtin: fc.option(fc.constantFrom("04006381333931", "007"), { nil: undefined }),
    unit: some(8),
    listPrice: price,
    cost: price,
    columnPrices: fc.option(
      fc.dictionary(
        text(8),
        price.map((given) => given ?? FIVE),
        { minKeys: 1, maxKeys: 2 },
      ),
      {
        nil: undefined,
      },
    ),
    customFields,
    archivedAt: instant,
    mergedIds,
  })
  .map((fields) => Product.parse(withoutAbsent(fields)));
const line = fc
  .record({
    documentType: fc.constantFrom("invoice", "credit-note"),
    documentNumber: text(6),
    soldOn: fc.constantFrom("2026-01-31", "2026-02-01"),
    lineNumber: fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
    clientCode: some(6),
    sku: fc.oneof(text(6), fc.constant("")),
    productName: fc.oneof(text(12), fc.constant("")),
    quantity: fc.record({
      coefficient: fc.integer({ min: -9999, max: 9999 }),
      scale: fc.integer({ min: 0, max: 4 }),
    }),
    unitPrice: price.map((given) => given ?? FIVE),
    minorUnits: fc.integer({ min: -999_999, max: 999_999 }),
  })
  .map(({ minorUnits, ...fields }) => {
    const net = { minorUnits, currency: fields.unitPrice.currency };
    return makeLine({ ...fields, net });
  });
it("takes its own guard off again, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(text(12), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(",", ";"),
      (cells, separator) => {
        const printed = printCsvRows([cells.map(withOwnApostrophe)], separator as ";");
        const [row = []] = parseText(printed, { delimiter: separator as ";", quote: '"', newline: "\r\n" });
        expect(row.map(withoutGuard)).toEqual(cells);
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      },
    ),
  );
});

it("reads lists and pairs in a cell as they were printed", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text(8), fc.constant(""))), text(8), text(8), (list, first, second) => {
      expect(readList(printList(list))).toEqual(list);
      expect(readPair(printPair(first, second))).toEqual([first, second]);
    }),
  );
});

it("brings clients, products and sales back as they were, into an empty store and into its own", async () => {
  await fc.assert(
    fc.asyncProperty(
      uniqueById(client),
      uniqueById(product),
      fc.array(line, { minLength: 1, maxLength: 8 }),
      setting,
      async (clients, products, lines, given) => {
        const store = await openTestStore();
        await saveRecords(store, [
          ...clients.map((record) => ({ table: "clients", record }) as const),
          ...products.map((record) => ({ table: "products", record }) as const),
        ]);
        await addLedgerBatch(store, numbered(lines), () => makeBatch("first"));
        // A ledger brings the clients and products that it names.
        await importText(store, await exportText(store, { kind: "sales", scope: {} }, given));
        const kept = await dumpOf(store);

        const empty = await openTestStore();
        for (const choice of EVERYTHING) {
          const file = await exportText(store, choice, given);
          expect(await importText(store, file)).toMatchObject({ isWritten: false, rejectedRows: [] });
          await importText(empty, file);
        }
        expect(await dumpOf(store)).toEqual(kept);
        expect(await dumpOf(empty)).toEqual(kept);
      },
    ),
    { numRuns: 12 },
  );
});

const EVERYTHING: readonly CsvExportChoice[] = [
  { kind: "clients" },
  { kind: "products" },
  { kind: "sales", scope: {} },
];

/** Equal lines of a document are told apart by their occurrence, as an import does. */
function numbered(lines: readonly SalesLine[]): readonly SalesLine[] {
  const seen = new Map<string, number>();
  return lines.map((one) => {
    const key = canonicalText(one);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { ...one, occurrence };
  });
}
