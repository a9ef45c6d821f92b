import { beforeEach, describe, expect, it } from "vitest";
import { BY_THE_CLOCKS, planMerge } from "../../../shared/actions/plan-merge.ts";
import { recordsOf } from "../../../shared/carriers/bundle/bundle.ts";
import { unpackSales } from "../../../shared/carriers/bundle/unpack-sales.ts";
import { Client } from "../../../shared/model/client.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { ALL, clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { makeProduct } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";

let ana: Store;
let ion: Store;

describe("a data file of segments by product", () => {
  const segment = (id: string, city: string | undefined, sku: string | undefined) =>
    ({
      table: "segments",
      record: Segment.parse({
        id,
        name: id,
        conditions: city === undefined ? [] : [{ field: "city", values: [city] }],
        ...(sku !== undefined && { productConditions: [{ field: "sku", values: [sku] }] }),
      }),
    }) as const;
  const linesOf = async (...ids: string[]) => {
    const bundle = await fileOf(ana, {
      ...ALL,
      clients: { kind: "segments", ids: ids as SegmentId[] },
    });
    const lines = bundle.sales.flatMap((block) => unpackSales(block) ?? []);
    expect(bundle.header.counts.salesLines).toBe(lines.length);
    const skus = recordsOf(bundle, "products").map(({ sku }) => sku);
    expect(new Set(skus)).toEqual(new Set(lines.map(({ sku }) => sku)));
    return lines.map(({ documentNumber, sku }) => `${documentNumber.slice(0, 2)} ${sku}`).toSorted();
  };

  beforeEach(async () => {
    clock.minute = 0;
    ana = await openDevice("ana");
    ion = await openDevice("ion");
    const client = (id: string, city: string) => ({
      table: "clients" as const,
      record: Client.parse({ id, name: id, status: "active", codes: [], tags: [], city }),
    });
    await saveRecords(ana, [
      client("c1", "Constanța"),
      client("c2", "Constanța"),
      client("c3", "Iași"),
      ...["CAFEA-1KG", "CEAI", "ZAHĂR"].map((sku) => ({
        table: "products" as const,
        record: makeProduct(sku),
      })),
      segment("coffee", undefined, "CAFEA-1KG"),
      segment("sugar-by-the-sea", "Constanța", "ZAHĂR"),
      segment("tea", undefined, "CEAI"),
      segment("Iași", "Iași", undefined),
    ]);
    const line = (clientId: string, number: string, sku: string) =>
      makeLine({ clientId, clientCode: clientId, documentNumber: `${clientId}-${number}`, sku });
    const lines = [
      ...["1", "2", "3"].flatMap((number) => [
        line("c1", number, "CEAI"),
        line("c2", number, "CAFEA-1KG"),
        line("c3", number, "CAFEA-1KG"),
      ]),
      line("c1", "z", "ZAHĂR"),
      line("c3", "z", "ZAHĂR"),
    ];
    await addLedgerBatch(ana, lines, (counts) => makeBatch("a", counts));
  });

  it("hands over no line of a product that the segment leaves out", async () => {
    const six = [...Array(3).fill("c2 CAFEA-1KG"), ...Array(3).fill("c3 CAFEA-1KG")];
    expect(await linesOf("coffee")).toEqual(six);
    expect(await linesOf("sugar-by-the-sea")).toEqual(["c1 ZAHĂR"]);
  });

  it("replaces no document by the part of it that the file has, and takes its lines for the same", async () => {
    const pair = ["CAFEA-1KG", "ZAHĂR"].map((sku, index) =>
      makeLine({ clientId: "c1", clientCode: "c1", documentNumber: "mixed", sku, lineNumber: index + 1 }),
    );
    for (const store of [ana, ion]) {
      await addLedgerBatch(store, pair, (counts) => makeBatch("mixed", counts));
    }
    const choice = { kind: "segments", ids: ["sugar-by-the-sea" as SegmentId] } as const;
    const bundle = await fileOf(ana, { ...ALL, clients: choice });
    const takingTheirs = { ...BY_THE_CLOCKS, takesTheirLines: true };
    const { preview } = await planMerge(ion, bundle, takingTheirs);
    expect(preview.lines).toEqual({ addedCount: 1, sameCount: 1, changedCount: 0 });
    await merge(ion, bundle, takingTheirs);
    const numbers = (await listSalesLines(ion, {})).map(({ documentNumber }) => documentNumber);
    expect(numbers.toSorted()).toEqual(["c1-z", "mixed", "mixed"]);
  });

  it("hands over each line once that one of several segments has, and none that only their mixture would", async () => {
    expect(await linesOf("sugar-by-the-sea", "tea")).toEqual([...Array(3).fill("c1 CEAI"), "c1 ZAHĂR"]);
    expect(await linesOf("coffee", "Iași")).toEqual([
      ...Array(3).fill("c2 CAFEA-1KG"),
      ...Array(3).fill("c3 CAFEA-1KG"),
      "c3 ZAHĂR",
    ]);
  });
});
