import type { Instant } from "../model/day.ts";
import type { RecipeId } from "../model/ids.ts";
import { Recipe, RecipeField } from "../model/recipe.ts";
import { listRecipesOf } from "../store/find-recipes.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Keeps how pages of a site are read. The fields go into the recipe that reads the page, in the place of those that it
 * had; without one they go into a recipe of the site that finds them in the same ways already, so that what is saved twice
 * is one recipe, else they are a recipe beside the others. A price with new anchors has not been missed yet.
 *
 * @param readBy the recipe of this site that reads the page on which the fields were picked.
 */
export async function saveRecipe(options: {
  readonly store: Store;
  readonly host: string;
  readonly fields: Recipe["fields"];
  readonly madeOnUrl?: string;
  readonly readBy?: RecipeId | undefined;
  readonly now: Instant;
  readonly newId: () => string;
}): Promise<Revision> {
  const { store, host, fields, madeOnUrl, readBy, now, newId } = options;
  const { revision } = await rewriteRecords(store, async () => {
    const ofSite = await listRecipesOf(store, host);
    const known =
      ofSite.find(({ id }) => id === readBy) ?? ofSite.find((recipe) => findsAlike(recipe, fields));
    const { lastMissedAt, ...kept } = known ?? { id: newId(), host, fields: {} };
    const record = Recipe.parse({
      ...kept,
      fields: { ...kept.fields, ...fields },
      madeAt: now,
      ...(madeOnUrl !== undefined && { madeOnUrl }),
      ...(lastMissedAt !== undefined && fields.price === undefined && { lastMissedAt }),
    });
    return { writes: [{ table: "recipes" as const, record }] };
  });
  return revision;
}

/** By the ways alone: what they read when they were picked is one page's. */
function findsAlike(recipe: Recipe, fields: Recipe["fields"]): boolean {
  return RecipeField.options.every(
    (field) =>
      fields[field] === undefined ||
      JSON.stringify(recipe.fields[field]?.anchors) === JSON.stringify(fields[field].anchors),
  );
}
