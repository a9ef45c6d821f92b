import { describe, expect, it } from "vitest";
import {
  chooseForAll,
  chooseForField,
  chooseForRow,
  type SideChoices,
  UNDECIDED,
} from "../../../shared/actions/import-decisions.ts";
import { countKept } from "../../../shared/actions/import-differences.ts";
import { differencePage, summaryOf } from "../../../shared/actions/import-pages.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const OLD =
  "Code;Name;City;Phone\nC1;Alfa SRL;Iași;0232 100 200\nC2;Beta SRL;Bălți;022 1\nC3;Gama SRL;Cluj;1\n";
const NEW =
  "Code;Name;City;Phone\nC1;Alfa Prim SRL;Roman;0232 100 201\nC2;Beta SRL;Orhei;022 2\nC3;Gama SRL;Cluj;\n";

async function checkOf(store: Store, text: string) {
  const bytes = encodeText(text, "utf-8");
  const check = await previewImportAgainstStore({ store, bytes, choices: previewImport(bytes).choices });
  if (!check.ok) throw new Error(check.problem.code);
  return check.value;
}

async function clientsAfter(fields: SideChoices) {
  const store = await openTestStore();
  await importText(store, OLD);
  const before = await canonicalDump(store);
  const { batch } = await importText(store, NEW, { decisions: { ...UNDECIDED, fields } });
  const clients = (await listRecords(store, "clients")).map(({ name, city, phone }) => [name, city, phone]);
  await undoImport({ store, batchId: batch.id });
  return { clients: clients.toSorted(), batch, before, undone: await canonicalDump(store) };
}

describe("a list that says otherwise", () => {
  it("shows each field old and new, by field with its count, and nothing of what it leaves empty", async () => {
    const store = await openTestStore();
    await importText(store, OLD);
    const check = await checkOf(store, NEW);
    const { rows, rowCount } = differencePage(check.differences, undefined, { from: 1, count: 2 });
    expect(rowCount).toBe(5);
    expect(rows).toMatchObject([
      { name: "Alfa SRL", field: "city", before: "Iași", after: "Roman" },
      { name: "Alfa SRL", field: "phone", before: "0232 100 200", after: "0232 100 201" },
    ]);
    expect(summaryOf(check, previewImport(encodeText(NEW, "utf-8")).choices).differingFields).toEqual([
      { field: "city", count: 2 },
      { field: "phone", count: 2 },
      { field: "name", count: 1 },
    ]);
    expect(differencePage(check.differences, "name", { from: 0, count: 9 }).rows).toHaveLength(1);
  });

  it("changes nothing where ours is kept for all, and counts its rows as the same", async () => {
    const { batch, before, undone, clients } = await clientsAfter(chooseForAll("ours"));
    expect(batch).toMatchObject({ changedCount: 0, sameCount: 3 });
    expect(clients[0]).toEqual(["Alfa SRL", "Iași", "0232 100 200"]);
    expect(undone).toBe(before);
  });

  it("keeps ours in one field of all rows but for the row that is chosen after it", async () => {
    const store = await openTestStore();
    await importText(store, OLD);
    const [alfa] = (await checkOf(store, NEW)).differences;
    const ofField = chooseForField(UNDECIDED.fields, "phone", "ours");
    const { clients, before, undone } = await clientsAfter(
      chooseForRow(ofField, alfa?.id ?? "", ["phone"], "file"),
    );
    expect(clients).toEqual([
      ["Alfa Prim SRL", "Roman", "0232 100 201"],
      ["Beta SRL", "Orhei", "022 1"],
      ["Gama SRL", "Cluj", "1"],
    ]);
    expect(undone).toBe(before);
  });

  it("lets a choice for a field take back what was chosen for its rows", async () => {
    const store = await openTestStore();
    await importText(store, OLD);
    const { differences } = await checkOf(store, NEW);
    const [alfa] = differences;
    const ofRow = chooseForRow(
      UNDECIDED.fields,
      alfa?.id ?? "",
      alfa?.fields.map((one) => one.field) ?? [],
      "ours",
    );
    expect(countKept(differences, ofRow)).toBe(1);
    expect(countKept(differences, chooseForField(ofRow, "city", "file"))).toBe(0);
  });
});
