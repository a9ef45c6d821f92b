import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type GivenToShow, showQuote } from "../ui/quote/show-quote.ts";

/** Put into a page of a site that the person has allowed, when they want to see where a price or a note comes from. */
export default defineUnlistedScript(() => {
  const place = globalThis as { readonly dosarShown?: GivenToShow; endDosarShown?: () => void };
  // Shown again in the same page it begins anew.
  place.endDosarShown?.();
  if (place.dosarShown) place.endDosarShown = showQuote(document, place.dosarShown);
});
