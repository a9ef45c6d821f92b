import type { Recipe } from "../model/recipe.ts";
import type { Store } from "./open-store.ts";
import { openRows } from "./read-records.ts";
import type { StoredRow } from "./tables.ts";

/** The person's recipes for the pages of one host, the newest first; one index read. */
export async function listRecipesOf(store: Store, host: string): Promise<readonly Recipe[]> {
  const rows: StoredRow[] = await store.database.table("recipes").where("host").equals(host).toArray();
  const recipes = await openRows(store, "recipes", rows);
  return recipes.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}
