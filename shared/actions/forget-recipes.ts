import type { RecipeId } from "../model/ids.ts";
import { listRecipesOf } from "../store/find-recipes.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** The pages of a host are read without its recipes from now on, or without the one that is named. */
export async function forgetRecipes(store: Store, host: string, only?: RecipeId): Promise<Revision> {
  const { revision } = await rewriteRecords(store, async () => {
    const recipes = await listRecipesOf(store, host);
    const gone = recipes.filter(({ id }) => only === undefined || id === only);
    return { writes: gone.map(({ id }) => ({ table: "recipes" as const, id, removed: true as const })) };
  });
  return revision;
}
