import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { hasShadowRoot } from "../browser/has-shadow-root.ts";
import { sendPicked } from "../browser/send-picked.ts";
import { type GivenToPicker, pickOnPage } from "../ui/picker/pick-on-page.ts";

/** Put into a page when the person wants to point at what is to be read there. */
export default defineUnlistedScript(() => {
  const place = globalThis as { readonly dosarPicker?: GivenToPicker; endDosarPicker?: () => void };
  // Started again in the same page it begins anew.
  place.endDosarPicker?.();
  if (place.dosarPicker)
    place.endDosarPicker = pickOnPage(document, place.dosarPicker, { send: sendPicked, hasShadowRoot });
});
