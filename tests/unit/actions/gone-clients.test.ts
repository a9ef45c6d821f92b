import { expect, it } from "vitest";
import { UNDECIDED } from "../../../shared/actions/import-decisions.ts";
import { previewImportAgainstStore } from "../../../shared/actions/preview-import.ts";
import { undoImport } from "../../../shared/actions/undo-import.ts";
import { previewImport } from "../../../shared/csv/preview-import.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { listRecords } from "../../../shared/store/read-records.ts";
import { encodeText } from "../../support/encode-text.ts";
import { importText } from "../../support/import-text.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const HEAD = "Client code;Client name;City";
const OLD = [HEAD, "A1;Alfa SRL;Iași", "B2;Beta SRL;Arad", "C3;Gama SRL;Cluj", ""].join("\n");
const NEW = [HEAD, "A1;Alfa SRL;Iași", "D4;Delta SRL;Sibiu", ""].join("\n");
const OTHERS = [HEAD, "E5;Epsilon SRL;Bacău", ""].join("\n");

const ARCHIVE_ALL = { ...UNDECIDED, gone: { all: "archive" as const, byId: new Map() } };

async function goneFrom(store: Store, text: string) {
  const bytes = encodeText(text, "utf-8");
  const check = await previewImportAgainstStore({ store, bytes, choices: previewImport(bytes).choices });
  return check.ok ? check.value.gone.map(({ name }) => name) : check.problem.code;
}

async function archived(store: Store) {
  const clients = await listRecords(store, "clients");
  return clients.filter(({ archivedAt }) => archivedAt !== undefined).map(({ name }) => name);
}

it("tells which clients of the source a newer list does not have, and keeps them when nobody says otherwise", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  expect((await goneFrom(store, NEW)).toString()).toBe("Beta SRL,Gama SRL");
  expect(await goneFrom(store, OTHERS)).toEqual([]);
  await importText(store, NEW);
  expect(await archived(store)).toEqual([]);
});

it("archives those of whom the person says so, asks of them no more, and brings them back when undone", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  const before = await listRecords(store, "clients");
  const beta = before.find(({ name }) => name === "Beta SRL");
  const byId = new Map(beta && [[beta.id, "keep" as const]]);
  const decisions = { ...UNDECIDED, gone: { all: "archive" as const, byId } };
  const { batch } = await importText(store, NEW, { decisions });
  expect(batch).toMatchObject({ addedCount: 1, changedCount: 1, sameCount: 1 });
  expect(await archived(store)).toEqual(["Gama SRL"]);
  expect(await goneFrom(store, NEW)).toEqual(["Beta SRL"]);
  await undoImport({ store, batchId: batch.id });
  expect(await listRecords(store, "clients")).toEqual(before);
});

it("does not take for gone whose row could only not be read", async () => {
  const store = await openTestStore();
  await importText(store, OLD);
  const unread = [HEAD, "A1;Alfa SRL;Iași", "B2;;Arad", ""].join("\n");
  expect(await goneFrom(store, unread)).toEqual(["Gama SRL"]);
  await importText(store, unread, { decisions: ARCHIVE_ALL });
  expect(await archived(store)).toEqual(["Gama SRL"]);
});

it("archives nobody who was not shown as gone: who was recognised by name is asked about there, whatever is said", async () => {
  const store = await openTestStore();
  await importText(store, OLD.replace("Beta SRL", "Beta Construct SRL"));
  const renumbered = [HEAD, "A1;Alfa SRL;Iași", "B9;Beta Construct SRL;Arad", ""].join("\n");
  expect(await goneFrom(store, renumbered)).toEqual(["Gama SRL"]);
  const { batch } = await importText(store, renumbered, { decisions: ARCHIVE_ALL });
  expect(batch).toMatchObject({ addedCount: 1, changedCount: 1 });
  expect(await archived(store)).toEqual(["Gama SRL"]);
});
