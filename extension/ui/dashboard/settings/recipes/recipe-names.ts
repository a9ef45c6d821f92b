import type { Recipe } from "../../../../../shared/model/recipe.ts";
import { groupBy } from "../../../../../shared/std/group-by.ts";

/**
 * What each recipe is called, by its id: its site; where that has several, with the path on which it was picked. Those that
 * would have one name, as of a file, which tells no page, are numbered, the eldest first.
 */
export function nameRecipes(recipes: readonly Recipe[]): ReadonlyMap<Recipe["id"], string> {
  const byHost = groupBy(recipes, ({ host }) => host);
  const placeOf = (recipe: Recipe) =>
    (byHost.get(recipe.host)?.length ?? 0) < 2 ? recipe.host : recipe.host + pathOf(recipe);
  const byPlace = groupBy(recipes.toSorted(byAge), placeOf);
  return new Map(
    [...byPlace].flatMap(([place, alike]) =>
      alike.map(({ id }, index) => [id, alike.length < 2 ? place : `${place} (${index + 1})`] as const),
    ),
  );
}

function byAge(a: Recipe, b: Recipe): number {
  return a.madeAt.localeCompare(b.madeAt) || a.id.localeCompare(b.id);
}

function pathOf({ madeOnUrl }: Recipe): string {
  return madeOnUrl !== undefined && URL.canParse(madeOnUrl) ? new URL(madeOnUrl).pathname : "";
}
