import { expect, it } from "vitest";
import { forgetRecipes } from "../../../shared/actions/forget-recipes.ts";
import { noteRecipeUse } from "../../../shared/actions/note-recipe-use.ts";
import { saveRecipe } from "../../../shared/actions/save-recipe.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { RecipeId } from "../../../shared/model/ids.ts";
import type { FieldRecipe } from "../../../shared/model/recipe.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecipesOf } from "../../../shared/store/find-recipes.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-25T08:00:00.000Z" as Instant;
const found = (selector: string): FieldRecipe => ({ anchors: [{ by: "css", selector }], sample: "12 lei" });

type SaveOptions = Parameters<typeof saveRecipe>[0];

function saverOf(store: SaveOptions["store"]) {
  let ids = 0;
  const newId = () => `r${++ids}`;
  return (host: string, fields: SaveOptions["fields"], readBy?: string) =>
    saveRecipe({ store, host, fields, readBy: readBy as RecipeId | undefined, now: NOW, newId });
}

it("a second field joins the recipe that reads the page, the same field takes the place of the old one, and undo brings that back", async () => {
  const store = await openTestStore();
  const save = saverOf(store);
  await save("shop.example.ro", { price: found(".a") });
  await save("other.example.ro", { price: found(".z") });
  await save("shop.example.ro", { name: found("h2") }, "r1");
  const before = await canonicalDump(store);
  const revision = await save("shop.example.ro", { price: found(".b") }, "r1");
  expect(await listRecipesOf(store, "shop.example.ro")).toEqual([
    { id: "r1", host: "shop.example.ro", madeAt: NOW, fields: { price: found(".b"), name: found("h2") } },
  ]);
  await undoWrite(store, revision);
  expect(await canonicalDump(store)).toBe(before);
});

it("a page that no recipe reads gets one of its own, also where the page names a recipe of another site", async () => {
  const store = await openTestStore();
  const save = saverOf(store);
  await save("shop.example.ro", { price: found(".a") });
  await save("shop.example.ro", { price: found(".b") });
  await save("evil.example", { price: found(".c") }, "r1");
  const fieldsOf = async (host: string) =>
    (await listRecipesOf(store, host)).map(({ fields }) => fields.price);
  expect(await fieldsOf("shop.example.ro")).toEqual(expect.arrayContaining([found(".a"), found(".b")]));
  expect(await fieldsOf("evil.example")).toEqual([found(".c")]);
});

it("what is picked twice in the same ways is one recipe, which goes first again", async () => {
  const store = await openTestStore();
  const save = saverOf(store);
  await save("shop.example.ro", { price: found(".a"), name: found("h1") });
  await save("other.example.ro", { price: found(".b") });
  await save("shop.example.ro", { price: found(".b") });
  await save("shop.example.ro", { price: { ...found(".b"), sample: "14 lei" } });
  const later = "2026-11-26T08:00:00.000Z" as Instant;
  const again = { store, host: "shop.example.ro", fields: { price: found(".a") }, newId: () => "r9" };
  await saveRecipe({ ...again, now: later });
  const recipes = await listRecipesOf(store, "shop.example.ro");
  expect(recipes.map(({ id }) => id)).toEqual(["r1", "r3"]);
  expect(recipes[0]?.fields.name).toEqual(found("h1"));
});

it("one recipe of a site is forgotten and the other stays; a site that names another's forgets nothing", async () => {
  const store = await openTestStore();
  const save = saverOf(store);
  await save("shop.example.ro", { price: found(".a") });
  await save("shop.example.ro", { price: found(".b") });
  expect(await forgetRecipes(store, "evil.example", "r1" as RecipeId)).toBe(0);
  await forgetRecipes(store, "shop.example.ro", "r1" as RecipeId);
  expect((await listRecipesOf(store, "shop.example.ro")).map(({ id }) => id)).toEqual(["r2"]);
  await forgetRecipes(store, "shop.example.ro");
  expect(await listRecipesOf(store, "shop.example.ro")).toEqual([]);
});

it("recipes that stop finding a price are noted once a day, until the price is shown anew", async () => {
  const store = await openTestStore();
  const save = saverOf(store);
  const first = await save("shop.example.ro", { price: found(".a") });
  const miss = async (now: string) =>
    noteRecipeUse({
      store,
      recipes: await listRecipesOf(store, "shop.example.ro"),
      capture: { flags: ["recipe-missed"] },
      now: now as Instant,
    });
  await miss("2026-11-26T08:00:00.000Z");
  await miss("2026-11-26T09:00:00.000Z");
  const missedAt = async () => (await listRecipesOf(store, "shop.example.ro"))[0]?.lastMissedAt;
  expect(await missedAt()).toBe("2026-11-26T08:00:00.000Z");
  expect(await save("shop.example.ro", { name: found("h1") }, "r1")).toBe(first + 2);
  expect(await missedAt()).toBe("2026-11-26T08:00:00.000Z");
  await save("shop.example.ro", { price: found(".b") }, "r1");
  expect(await missedAt()).toBeUndefined();
});

it("of two recipes the one that read the page is noted as used, and the other as nothing", async () => {
  const store = await openTestStore();
  const save = saverOf(store);
  await save("shop.example.ro", { price: found(".a") });
  await save("shop.example.ro", { price: found(".b") });
  const recipes = await listRecipesOf(store, "shop.example.ro");
  const recipeIndex = recipes.findIndex(({ id }) => id === "r1");
  await noteRecipeUse({ store, recipes, capture: { recipeIndex, flags: [] }, now: NOW });
  const noted = await listRecipesOf(store, "shop.example.ro");
  expect(
    Object.fromEntries(noted.map(({ id, lastUsedAt, lastMissedAt }) => [id, lastUsedAt ?? lastMissedAt])),
  ).toEqual({
    r1: NOW,
    r2: undefined,
  });
});
