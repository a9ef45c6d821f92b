import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../../shared/capture/read-page.ts";
import type { ReadableRecipe } from "../../shared/capture/recipes/read-by-recipes.ts";

/** Of the 300 ms after which a person would notice that the page stands still; the rest is for weighing what was found by then. */
const BUDGET_MS = 250;

/** Put into a page when the person presses the button; answers with what the page sells. */
export default defineUnlistedScript(() => {
  // Put there just before by the background; the page's own scripts have another global object.
  const { dosarRecipes = [] } = globalThis as { readonly dosarRecipes?: readonly ReadableRecipe[] };
  const budget = { now: () => performance.now(), ms: BUDGET_MS };
  return readPage(document, location.href, { budget, recipes: dosarRecipes });
});
