import type { RecipeId } from "../model/ids.ts";
import { type FieldRecipe, Recipe, RecipeField } from "../model/recipe.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** What a person has changed of a recipe; null: the field is read without it from now on. */
export type RecipeChanges = { readonly [Field in RecipeField]?: FieldRecipe | null };

/**
 * Changes the fields named and no other, so that one picked meanwhile stays. A recipe without a field is forgotten; a price
 * with new anchors has not been missed yet. Revision 0 where the recipe is gone or nothing was changed.
 */
export async function editRecipe(store: Store, id: RecipeId, changes: RecipeChanges): Promise<Revision> {
  const { revision } = await rewriteRecords(store, async () => {
    const known = await getRecord(store, "recipes", id);
    const isChanged = RecipeField.options.some((field) => changes[field] !== undefined);
    if (known === undefined || !isChanged) return { writes: [] };
    const record = withChanges(known, changes);
    if (Object.keys(record.fields).length === 0)
      return { writes: [{ table: "recipes" as const, id, removed: true as const }] };
    return { writes: [{ table: "recipes" as const, record }] };
  });
  return revision;
}

function withChanges(known: Recipe, changes: RecipeChanges): Recipe {
  const { lastMissedAt, ...rest } = known;
  const fields = RecipeField.options.flatMap((field) => {
    const value = changes[field] === undefined ? known.fields[field] : changes[field];
    return value ? [[field, value] as const] : [];
  });
  return Recipe.parse({
    ...rest,
    fields: Object.fromEntries(fields),
    ...(lastMissedAt !== undefined && changes.price === undefined && { lastMissedAt }),
  });
}
