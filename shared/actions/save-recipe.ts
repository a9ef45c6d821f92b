import type { Instant } from "../model/day.ts";
import { Recipe } from "../model/recipe.ts";
import { listRecipesOf } from "../store/find-recipes.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Keeps how a site is read. The fields go into the site's recipe, in the place of those that it had; the first makes one.
 * A field with new anchors has not been missed yet.
 */
export async function saveRecipe(options: {
  readonly store: Store;
  readonly host: string;
  readonly fields: Recipe["fields"];
  readonly now: Instant;
  readonly newId: () => string;
}): Promise<Revision> {
  const { store, host, fields, now, newId } = options;
  const { revision } = await rewriteRecords(store, async () => {
    const [known] = await listRecipesOf(store, host);
    const { lastMissedAt: _, ...kept } = known ?? { id: newId(), host, fields: {} };
    const record = Recipe.parse({ ...kept, fields: { ...kept.fields, ...fields }, madeAt: now });
    return { writes: [{ table: "recipes" as const, record }] };
  });
  return revision;
}
