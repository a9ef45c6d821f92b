import { beforeEach, describe, expect, it } from "vitest";
import { BY_THE_CLOCKS, planMerge } from "../../../shared/actions/plan-merge.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ClientId } from "../../../shared/model/ids.ts";
import type { SalesLine } from "../../../shared/model/sales-line.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { ALL, clock, fileOf, merge, openDevice } from "../../support/data-file-devices.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";

const THEIRS = { ...BY_THE_CLOCKS, takesTheirLines: true };

let ana: Store;
let ion: Store;

beforeEach(async () => {
  clock.minute = 0;
  ana = await openDevice("ana");
  ion = await openDevice("ion");
});

/** A till's roll: one document a day, whoever buys. */
const roll = (clientCode: string | undefined, sku: string, bani = 2500): SalesLine =>
  makeLine({
    clientCode,
    clientId: clientCode,
    sku,
    documentNumber: "Z-5",
    net: { minorUnits: bani, currency: "RON" },
  });

async function keep(store: Store, id: string, lines: readonly SalesLine[]): Promise<void> {
  await addLedgerBatch(store, [...lines], (counts) => makeBatch(id, counts));
}

/** What Ana saves of client A alone. */
async function fileOfA() {
  const record = Client.parse({
    id: "A",
    name: "Hotel Perla",
    status: "active",
    codes: [{ source: "main", code: "A" }],
    tags: [],
  });
  await saveRecords(ana, [{ table: "clients", record }]);
  return fileOf(ana, { ...ALL, clients: { kind: "clients", ids: ["A" as ClientId] } });
}

async function standing(store: Store): Promise<readonly string[]> {
  const lines = await listSalesLines(store, {});
  return lines.map(({ clientCode = "-", sku, net }) => `${clientCode} ${sku} ${net.minorUnits}`).toSorted();
}

describe("a file of client A, in whose documents client B and nobody bought too", () => {
  it("adds A's lines to a document that has B's, and takes none of those away", async () => {
    await keep(ana, "a", [roll("A", "CEAI"), roll("B", "ZAHĂR"), roll(undefined, "APĂ")]);
    await keep(ion, "i", [roll("B", "ZAHĂR"), roll(undefined, "APĂ")]);
    const bundle = await fileOfA();
    const { preview } = await planMerge(ion, bundle, BY_THE_CLOCKS);
    expect(preview.lines).toEqual({ addedCount: 1, sameCount: 0, changedCount: 0 });
    await merge(ion, bundle);
    expect(await standing(ion)).toEqual(["- APĂ 2500", "A CEAI 2500", "B ZAHĂR 2500"]);
    expect(await merge(ion, bundle)).toBe("nothing-new");
  });

  it("is the same as what stands, and nothing changes, when Ion's document has A's lines among others", async () => {
    await keep(ana, "a", [roll("A", "CEAI")]);
    await keep(ion, "i", [roll("B", "ZAHĂR"), roll("A", "CEAI"), roll(undefined, "APĂ")]);
    const bundle = await fileOfA();
    const { preview } = await planMerge(ion, bundle, THEIRS);
    expect(preview.lines).toEqual({ addedCount: 0, sameCount: 1, changedCount: 0 });
    await merge(ion, bundle, THEIRS);
    expect(await standing(ion)).toEqual(["- APĂ 2500", "A CEAI 2500", "B ZAHĂR 2500"]);
  });

  it("with another amount of A's waits for a decision, and then replaces A's line and no other", async () => {
    await keep(ana, "a", [roll("A", "CEAI", 9900)]);
    await keep(ion, "i", [roll("B", "ZAHĂR"), roll("A", "CEAI"), roll(undefined, "APĂ")]);
    const bundle = await fileOfA();
    const before = await standing(ion);
    const { preview } = await planMerge(ion, bundle, BY_THE_CLOCKS);
    expect(preview.lines).toEqual({ addedCount: 0, sameCount: 0, changedCount: 1 });
    await merge(ion, bundle);
    expect(await standing(ion)).toEqual(before);
    await merge(ion, bundle, THEIRS);
    expect(await standing(ion)).toEqual(["- APĂ 2500", "A CEAI 9900", "B ZAHĂR 2500"]);
  });

  it("adds a line that came to a document of A's later, beside the one that stands", async () => {
    await keep(ana, "a", [roll("A", "CEAI"), roll("A", "CAFEA")]);
    await keep(ion, "i", [roll("A", "CEAI")]);
    const bundle = await fileOfA();
    const { preview } = await planMerge(ion, bundle, BY_THE_CLOCKS);
    expect(preview.lines).toEqual({ addedCount: 1, sameCount: 1, changedCount: 0 });
    await merge(ion, bundle);
    expect(await standing(ion)).toEqual(["A CAFEA 2500", "A CEAI 2500"]);
  });
});
