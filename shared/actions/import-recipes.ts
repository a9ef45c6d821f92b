import type { RecipeId } from "../model/ids.ts";
import { type Recipe, RecipeField } from "../model/recipe.ts";
import type { FiledRecipe } from "../model/recipe-file.ts";
import type { Revision, Store } from "../store/open-store.ts";
import { listRecords } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/** What taking in one recipe of a file would do here. */
export interface RecipeComparison {
  readonly filed: FiledRecipe;
  readonly kind: "new" | "changed" | "same";
  /** Which fields would be read otherwise. */
  readonly fields: readonly RecipeField[];
  /** The one here was made after the one in the file. */
  readonly isOursNewer: boolean;
}

/**
 * Recipes of a file beside those here: one with a known id is the same recipe, else one of its site that finds all
 * fields in the same ways.
 */
export function compareRecipes(
  filed: readonly FiledRecipe[],
  here: readonly Recipe[],
): readonly RecipeComparison[] {
  return filed.map((recipe) => {
    const ours = findOurs(recipe, here);
    const fields = RecipeField.options.filter((field) => !isSameField(recipe, ours, field));
    if (ours === undefined) return { filed: recipe, kind: "new", fields, isOursNewer: false };
    const kind = fields.length > 0 ? "changed" : "same";
    return { filed: recipe, kind, fields, isOursNewer: ours.madeAt > recipe.madeAt };
  });
}

/** Takes recipes of a file in, compared once more with what is here by now, in one write. */
export async function importRecipes(options: {
  readonly store: Store;
  readonly filed: readonly FiledRecipe[];
  readonly newId: () => string;
}): Promise<Revision> {
  const { store, filed, newId } = options;
  const { revision } = await rewriteRecords(store, async () => {
    const here = await listRecords(store, "recipes");
    const taken = new Set<string>(here.map(({ id }) => id));
    const writes = compareRecipes(filed, here).flatMap(({ filed: recipe, kind }) => {
      if (kind === "same") return [];
      // An id that another site's recipe has here is not this recipe's.
      const isFree = kind === "changed" || !taken.has(recipe.id);
      const id = isFree ? recipe.id : (newId() as RecipeId);
      const { madeOnUrl, lastUsedAt } = here.find((one) => one.id === id) ?? {};
      const record = { ...recipe, id, ...(madeOnUrl && { madeOnUrl }), ...(lastUsedAt && { lastUsedAt }) };
      return [{ table: "recipes" as const, record }];
    });
    return { writes };
  });
  return revision;
}

function findOurs(filed: FiledRecipe, here: readonly Recipe[]): Recipe | undefined {
  const ofSite = here.filter(({ host }) => host === filed.host);
  const isAlike = (ours: Recipe) => RecipeField.options.every((field) => isSameField(filed, ours, field));
  return ofSite.find(({ id }) => id === filed.id) ?? ofSite.find(isAlike);
}

/** By the ways alone: what they read when they were picked is one page's. */
function isSameField(
  { fields }: Pick<Recipe, "fields">,
  ours: Recipe | undefined,
  field: RecipeField,
): boolean {
  return JSON.stringify(fields[field]?.anchors) === JSON.stringify(ours?.fields[field]?.anchors);
}
