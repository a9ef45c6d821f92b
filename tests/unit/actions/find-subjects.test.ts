import { expect, it } from "vitest";
import { findSubjects } from "../../../shared/actions/find-subjects.ts";
import { Competitor } from "../../../shared/model/competitor.ts";
import { Segment } from "../../../shared/model/segment.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { makeClient, makeContact, makeNote, makeProduct } from "../../support/make-records.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const romashka = makeClient("C-1", { name: "ООО «Ромашка»", taxId: "7701234567" });

async function openFilledStore(): Promise<Store> {
  const store = await openTestStore();
  await saveRecords(store, [
    { table: "clients", record: romashka },
    { table: "clients", record: makeClient("C-2", { name: "Băcănia Veche SRL" }) },
    { table: "contacts", record: makeContact("k", romashka.id, { name: "Ștefan Țurcan" }) },
    {
      table: "competitors",
      record: Competitor.parse({ id: "r", name: "Magazin", hosts: ["magazin.example"] }),
    },
    { table: "products", record: makeProduct("CAFEA-1KG", { name: "Cafea boabe" }) },
    { table: "segments", record: Segment.parse({ id: "s", name: "Litoral", conditions: [] }) },
  ]);
  return store;
}

const namesIn = async (store: Store, search: string, limit = 9) =>
  (await findSubjects({ store, language: "ro", search, limit })).map(({ name }) => name);

it.each([
  ["romashka", ["ООО «Ромашка»", "Ștefan Țurcan · ООО «Ромашка»"]],
  ["7701234567", ["ООО «Ромашка»"]],
  ["бакания", ["Băcănia Veche SRL"]],
  ["stefan romashka", ["Ștefan Țurcan · ООО «Ромашка»"]],
  ["magazin.example", ["Magazin"]],
  ["cafea1kg", ["Cafea boabe"]],
  ["litoral", ["Litoral"]],
])("“%s” in the note form finds %j", async (search, names) => {
  expect(await namesIn(await openFilledStore(), search)).toEqual(names);
});

it("what was noted last comes first when nothing is typed, and no more come than are wanted", async () => {
  const store = await openFilledStore();
  expect(await namesIn(store, "", 2)).toEqual(["Băcănia Veche SRL", "Cafea boabe"]);
  await saveRecords(store, [{ table: "notes", record: makeNote("n", { kind: "segment", id: "s" }) }]);
  expect(await namesIn(store, "", 2)).toEqual(["Litoral", "Băcănia Veche SRL"]);
});

it("an archived client is not offered from the next key on", async () => {
  const store = await openFilledStore();
  await namesIn(store, "r");
  const archived = {
    ...romashka,
    archivedAt: romashka.archivedAt ?? makeNote("n", { kind: "client", id: "x" }).createdAt,
  };
  await saveRecords(store, [{ table: "clients", record: archived }]);
  expect(await namesIn(store, "ромашка")).toEqual([]);
});
