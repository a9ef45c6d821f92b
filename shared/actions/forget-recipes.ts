import { listRecipesOf } from "../store/find-recipes.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** The pages of a host are read without a recipe from now on. */
export async function forgetRecipes(store: Store, host: string): Promise<Revision> {
  const { revision } = await rewriteRecords(store, async () => {
    const recipes = await listRecipesOf(store, host);
    return { writes: recipes.map(({ id }) => ({ table: "recipes" as const, id, removed: true as const })) };
  });
  return revision;
}
