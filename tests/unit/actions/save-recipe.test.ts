import { expect, it } from "vitest";
import { noteRecipeUse } from "../../../shared/actions/note-recipe-use.ts";
import { saveRecipe } from "../../../shared/actions/save-recipe.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { FieldRecipe } from "../../../shared/model/recipe.ts";
import { canonicalDump } from "../../../shared/store/canonical-dump.ts";
import { listRecipesOf } from "../../../shared/store/find-recipes.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-25T08:00:00.000Z" as Instant;
const found = (selector: string): FieldRecipe => ({ anchors: [{ by: "css", selector }], sample: "12 lei" });

it("a second field of a site joins its recipe, the same field takes the place of the old one, and undo brings that back", async () => {
  const store = await openTestStore();
  let ids = 0;
  const newId = () => `r${++ids}`;
  const save = (host: string, fields: Parameters<typeof saveRecipe>[0]["fields"]) =>
    saveRecipe({ store, host, fields, now: NOW, newId });
  await save("shop.example.ro", { price: found(".a") });
  await save("other.example.ro", { price: found(".z") });
  await save("shop.example.ro", { name: found("h2") });
  const before = await canonicalDump(store);
  const revision = await save("shop.example.ro", { price: found(".b") });
  expect(await listRecipesOf(store, "shop.example.ro")).toEqual([
    { id: "r1", host: "shop.example.ro", madeAt: NOW, fields: { price: found(".b"), name: found("h2") } },
  ]);
  await undoWrite(store, revision);
  expect(await canonicalDump(store)).toBe(before);
});

it("a recipe that stops finding a price is noted once a day, until its price is shown anew", async () => {
  const store = await openTestStore();
  const save = () =>
    saveRecipe({
      store,
      host: "shop.example.ro",
      fields: { price: found(".a") },
      now: NOW,
      newId: () => "r1",
    });
  const first = await save();
  const miss = async (now: string) =>
    noteRecipeUse({
      store,
      recipes: await listRecipesOf(store, "shop.example.ro"),
      capture: { evidence: [], flags: ["recipe-missed"] },
      now: now as Instant,
    });
  await miss("2026-11-26T08:00:00.000Z");
  await miss("2026-11-26T09:00:00.000Z");
  expect((await listRecipesOf(store, "shop.example.ro"))[0]?.lastMissedAt).toBe("2026-11-26T08:00:00.000Z");
  expect(await save()).toBe(first + 2);
  expect((await listRecipesOf(store, "shop.example.ro"))[0]?.lastMissedAt).toBeUndefined();
});
