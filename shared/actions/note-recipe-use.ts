import type { Capture } from "../model/capture.ts";
import type { Instant } from "../model/day.ts";
import type { Recipe } from "../model/recipe.ts";
import type { Store } from "../store/open-store.ts";
import { getRecord } from "../store/read-records.ts";
import { rewriteRecords } from "../store/save-records.ts";

/**
 * Notes of the recipes with which a page was read that they found its price, or no longer did. Once a day each, so that
 * looking at many pages does not fill the log.
 */
export async function noteRecipeUse(options: {
  readonly store: Store;
  readonly recipes: readonly Recipe[];
  readonly capture: Pick<Capture, "evidence" | "flags">;
  readonly now: Instant;
}): Promise<void> {
  const { store, recipes, capture, now } = options;
  const isUsed = capture.evidence.some(({ field, rule }) => field === "price" && rule === "recipe");
  const isMissed = capture.flags.includes("recipe-missed");
  const field = isUsed ? "lastUsedAt" : "lastMissedAt";
  const stale = recipes.filter((recipe) => recipe[field]?.slice(0, 10) !== now.slice(0, 10));
  if ((!isUsed && !isMissed) || stale.length === 0) return;
  await rewriteRecords(store, async () => {
    const standing = await Promise.all(stale.map(({ id }) => getRecord(store, "recipes", id)));
    return {
      writes: standing.flatMap((recipe) =>
        recipe ? [{ table: "recipes" as const, record: { ...recipe, [field]: now } }] : [],
      ),
    };
  });
}
