import type { Capture } from "../model/capture.ts";
import type { Instant } from "../model/day.ts";
import type { Recipe } from "../model/recipe.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Notes of the recipe that read a page that it found the price, or of all with a price that none of them did. Once a day
 * each, so that looking at many pages does not fill the log.
 */
export async function noteRecipeUse(options: {
  readonly store: Store;
  readonly recipes: readonly Recipe[];
  readonly capture: Pick<Capture, "recipeIndex" | "flags">;
  readonly now: Instant;
}): Promise<void> {
  const { store, recipes, capture, now } = options;
  const used = capture.recipeIndex === undefined ? undefined : recipes[capture.recipeIndex];
  const isMissed = capture.flags.includes("recipe-missed");
  const missed = isMissed ? recipes.filter(({ fields }) => fields.price !== undefined) : [];
  const field = used ? "lastUsedAt" : "lastMissedAt";
  const noted = used ? [used] : missed;
  const stale = noted.filter((recipe) => recipe[field]?.slice(0, 10) !== now.slice(0, 10));
  if (stale.length === 0) return;
  await rewriteRecords(store, async () => {
    const standing = await Promise.all(stale.map(({ id }) => getRecord(store, "recipes", id)));
    return {
      writes: standing.flatMap((recipe) =>
        recipe ? [{ table: "recipes" as const, record: { ...recipe, [field]: now } }] : [],
      ),
    };
  });
}
