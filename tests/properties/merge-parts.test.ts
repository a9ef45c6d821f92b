import fc from "fast-check";
import { expect, it } from "vitest";
import { BY_THE_CLOCKS } from "../../shared/actions/plan-merge.ts";
import { Client } from "../../shared/model/client.ts";
import type { ClientId } from "../../shared/model/ids.ts";
import type { SalesLine } from "../../shared/model/sales-line.ts";
import { listSalesLines } from "../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { saveRecords } from "../../shared/store/save-records.ts";
import { addLedgerBatch } from "../support/add-ledger-batch.ts";
import { ALL, fileOf, merge, openDevice } from "../support/data-file-devices.ts";
import { makeBatch, makeLine } from "../support/make-sales.ts";

const CODES = ["A", "B", undefined] as const;

const lines = fc.array(
  fc
    .record({
      clientCode: fc.constantFrom(...CODES),
      documentNumber: fc.constantFrom("Z-1", "Z-2"),
      sku: fc.constantFrom("CEAI", "CAFEA"),
      bani: fc.constantFrom(100, 200),
    })
    .map(({ bani, ...fields }) =>
      makeLine({ ...fields, clientId: fields.clientCode, net: { minorUnits: bani, currency: "RON" } }),
    ),
  { maxLength: 8 },
);

async function keep(store: Store, sold: readonly SalesLine[]): Promise<void> {
  if (sold.length > 0) await addLedgerBatch(store, [...sold], (counts) => makeBatch("first", counts));
}

const contentsOf = async (store: Store, isWanted: (line: SalesLine) => boolean) =>
  (await listSalesLines(store, {}))
    .filter(isWanted)
    .map(({ clientCode, documentNumber, sku, net }) =>
      [clientCode, documentNumber, sku, net.minorUnits].join(),
    )
    .toSorted();

it("a file of one client takes away, changes and doubles no line of another one or of nobody, whatever is decided", async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, fc.boolean(), async (anas, ions, takesTheirLines) => {
      const [ana, ion] = [await openDevice("ana"), await openDevice("ion")];
      await keep(ana, anas);
      await keep(ion, ions);
      const codes = [{ source: "main", code: "A" }];
      const record = Client.parse({ id: "A", name: "A", status: "active", codes, tags: [] });
      await saveRecords(ana, [{ table: "clients", record }]);
      const bundle = await fileOf(ana, { ...ALL, clients: { kind: "clients", ids: ["A" as ClientId] } });
      const isOfOthers = ({ clientCode }: SalesLine) => clientCode !== "A";
      const before = await contentsOf(ion, isOfOthers);
      await merge(ion, bundle, { ...BY_THE_CLOCKS, takesTheirLines });
      expect(await contentsOf(ion, isOfOthers)).toEqual(before);
      if (takesTheirLines) {
        const isOfFile = ({ clientCode, documentNumber }: SalesLine) =>
          clientCode === "A" &&
          anas.some((line) => line.clientCode === "A" && line.documentNumber === documentNumber);
        expect(await contentsOf(ion, isOfFile)).toEqual(await contentsOf(ana, isOfFile));
      }
    }),
    { numRuns: 60 },
  );
});
