import { expect, it } from "vitest";
import { previewFile } from "../../../shared/actions/preview-file.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const FIRST = "Denumire;Rubrica;Obs\nAlfa SRL;A1;Cluj\nBeta SRL;B2;Arad\n";
/** The same program a month later: other rows, its columns in another order. */
const NEXT = "Obs;Denumire;Rubrica\nSibiu;Gama SRL;C3\nBacău;Delta SRL;D4\n";
const bytes = encodeText(NEXT, "utf-8");

async function storeAfterFirst() {
  const store = await openTestStore();
  const { batch } = await importText(store, FIRST, {
    reading: { kind: "clients", columns: { city: 2, clientCode: 1 }, source: "saga", isCleaned: false },
  });
  return { store, batch };
}

it("reads a file as the last one of the same headers, whatever the order of its columns", async () => {
  const { store, batch } = await storeAfterFirst();
  const { choices, asLastTime } = await previewFile(store, bytes, {});
  expect(choices).toMatchObject({
    kind: "clients",
    columns: { clientName: 1, clientCode: 2, city: 0 },
    source: "saga",
    isCleaned: false,
  });
  expect(asLastTime).toEqual({ importedAt: batch.importedAt });
});

it("takes what nobody has chosen from last time, also where the screen says so", async () => {
  const { store } = await storeAfterFirst();
  const { choices } = await previewFile(store, bytes, { kind: undefined, columns: undefined });
  expect(choices).toMatchObject({ kind: "clients", columns: { city: 0 }, source: "saga" });
});

it("lets the person choose otherwise, and have the file read anew", async () => {
  const { store } = await storeAfterFirst();
  const other = await previewFile(store, bytes, { source: "1c" });
  expect(other.choices).toMatchObject({ source: "1c", columns: { city: 0 } });
  const anew = await previewFile(store, bytes, { isAsLastTime: false });
  expect(anew.asLastTime).toBeUndefined();
  expect(anew.choices.columns).not.toHaveProperty("city");
});

it("goes by no import that was undone, and by none of other headers", async () => {
  const { store, batch } = await storeAfterFirst();
  const stranger = encodeText("Denumire;Oras\nAlfa SRL;Cluj\n", "utf-8");
  expect((await previewFile(store, stranger, {})).asLastTime).toBeUndefined();
  await undoImport({ store, batchId: batch.id });
  expect((await previewFile(store, bytes, {})).asLastTime).toBeUndefined();
});
