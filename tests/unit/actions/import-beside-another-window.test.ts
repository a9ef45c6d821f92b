/** What another window writes while a file is held against the store, as long as an import of 200,000 lines takes. */
import { expect, test } from "vitest";
import { editClient } from "../../../shared/actions/edit-client.ts";
import { importFile } from "../../../shared/actions/import-file.ts";
import type { ImportProgress } from "../../../shared/actions/import-progress.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import { listSalesLines } from "../../../shared/store/ledger/read-sales-page.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const CLIENTS = "Code;Name;City;Phone\nC1;Alfa SRL;Iași;0232\nC2;Beta SRL;;\n";
const LEDGER =
  "Invoice No;Date;Client code;Client name;SKU;Product name;Quantity;Unit price;Currency\n" +
  "F1;2026-01-15;C1;Alfa SRL;A1;Flour;2;4,20;RON\nF2;2026-01-16;C2;Beta SRL;A2;Sugar;1;5,00;RON\n";

/** Imports a file; the first time that it is about to be written, `meanwhile` has written before. */
async function importBeside(store: Store, text: string, meanwhile: () => Promise<unknown>) {
  const bytes = new TextEncoder().encode(text);
  let isFirst = true;
  const onProgress = async ({ phase }: ImportProgress) => {
    if (phase !== "writing" || !isFirst) return;
    isFirst = false;
    await meanwhile();
  };
  const { choices } = previewImport(bytes);
  const outcome = await importFile({
    store,
    bytes,
    fileName: "beside.csv",
    choices,
    now: store.now,
    newId: () => "beside",
    onProgress,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.batch;
}

test("an edit of a client stays where the list says nothing of it", async () => {
  const store = await openTestStore();
  await importText(store, CLIENTS);
  const [alfa] = await listRecords(store, "clients");
  if (!alfa) throw new Error("No client.");
  await importBeside(store, CLIENTS.replaceAll("SRL", "S.A."), () =>
    editClient({ store, clientId: alfa.id, edit: { channel: "HoReCa" } }),
  );
  const after = (await listRecords(store, "clients")).find(({ id }) => id === alfa.id);
  expect(after?.channel).toBe("HoReCa");
  expect(after?.name).toContain("S.A.");
});

test("the same ledger, imported there meanwhile, does not stand twice", async () => {
  const store = await openTestStore();
  const batch = await importBeside(store, LEDGER, () => importText(store, LEDGER));
  expect(batch).toMatchObject({ addedCount: 0, sameCount: 2 });
  expect(await listSalesLines(store, {})).toHaveLength(2);
  expect(await listRecords(store, "imports")).toHaveLength(1);
});
