import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { visibleRegion } from "../../shared/capture/quotes/visible-region.ts";
import type { Evidence } from "../../shared/model/evidence.ts";

const BUDGET_MS = 300;

/** Put into a page whose price is being saved; answers with where on the screen the price stands, if it does. */
export default defineUnlistedScript(() => {
  // Put there just before by the background; the page's own scripts have another global object.
  const { dosarEvidence } = globalThis as { readonly dosarEvidence?: Evidence };
  const budget = { now: () => performance.now(), ms: BUDGET_MS };
  return dosarEvidence && visibleRegion(window, dosarEvidence, budget);
});
