import { expect, it } from "vitest";
import { editRecipe } from "../../../shared/actions/edit-recipe.ts";
import { saveRecipe } from "../../../shared/actions/save-recipe.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { RecipeId } from "../../../shared/model/ids.ts";
import type { FieldRecipe } from "../../../shared/model/recipe.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecipesOf } from "../../../shared/store/find-recipes.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-25T08:00:00.000Z" as Instant;
const HOST = "shop.example.ro";
const ID = "r1" as RecipeId;
const found = (selector: string): FieldRecipe => ({ anchors: [{ by: "css", selector }], sample: "12 lei" });

async function storeWithRecipe() {
  const store = await openTestStore();
  const fields = { price: found(".a"), name: found("h2") };
  await saveRecipe({ store, host: HOST, fields, now: NOW, newId: () => ID });
  const [recipe] = await listRecipesOf(store, HOST);
  if (!recipe) throw new Error("No recipe was saved.");
  await saveRecords(store, [{ table: "recipes", record: { ...recipe, lastMissedAt: NOW } }]);
  return store;
}

it("changes the price's selector alone, takes the miss away, and one undo brings all of it back", async () => {
  const store = await storeWithRecipe();
  const before = await canonicalDump(store);
  const revision = await editRecipe(store, ID, { price: found(".b") });
  expect(await listRecipesOf(store, HOST)).toEqual([
    { id: ID, host: HOST, madeAt: NOW, fields: { price: found(".b"), name: found("h2") } },
  ]);
  await undoWrite(store, revision);
  expect(await canonicalDump(store)).toBe(before);
});

it("keeps the miss where only the name was dropped, and a field picked meanwhile in the page", async () => {
  const store = await storeWithRecipe();
  await saveRecipe({
    store,
    host: HOST,
    fields: { unit: found(".u") },
    readBy: ID,
    now: NOW,
    newId: () => "r2",
  });
  await editRecipe(store, ID, { name: null });
  expect(await listRecipesOf(store, HOST)).toEqual([
    { id: ID, host: HOST, madeAt: NOW, fields: { price: found(".a"), unit: found(".u") }, lastMissedAt: NOW },
  ]);
});

it("forgets a recipe whose last field is dropped, and writes nothing for one that is gone or was not changed", async () => {
  const store = await storeWithRecipe();
  expect(await editRecipe(store, ID, {})).toBe(0);
  expect(await editRecipe(store, ID, { price: null, name: null })).toBeGreaterThan(0);
  expect(await listRecipesOf(store, HOST)).toEqual([]);
  expect(await editRecipe(store, ID, { price: found(".b") })).toBe(0);
});
