import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { ReadableRecipe } from "../../shared/capture/recipes/read-by-recipes.ts";
import { takeSnapshot } from "../../shared/capture/snapshot/take-snapshot.ts";

/** Of the 300 ms after which a person would notice that the page stands still. */
const BUDGET_MS = 200;

/** Put into a page when the person presses the button; answers with a copy of it, which is read outside of the page. */
export default defineUnlistedScript(() => {
  // Put there just before by the background; the page's own scripts have another global object.
  const { dosarRecipes = [] } = globalThis as { readonly dosarRecipes?: readonly ReadableRecipe[] };
  const budget = { now: () => performance.now(), ms: BUDGET_MS };
  return takeSnapshot(document, location.href, { budget, recipes: dosarRecipes });
});
