import { expect, it } from "vitest";
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
