import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../../shared/capture/read-page.ts";
import type { ReadableRecipe } from "../../shared/capture/recipes/read-by-recipes.ts";

/** Longer, and the person would notice that the page stands still. */
const BUDGET_MS = 300;

/** Put into a page when the person presses the button; answers with what the page sells. */
export default defineUnlistedScript(() => {
  // Put there just before by the background; the page's own scripts have another global object.
  const { dosarRecipes = [] } = globalThis as { readonly dosarRecipes?: readonly ReadableRecipe[] };
  const budget = { now: () => performance.now(), ms: BUDGET_MS };
  return readPage(document, location.href, { budget, recipes: dosarRecipes });
});
