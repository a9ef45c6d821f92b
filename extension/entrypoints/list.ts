import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readList } from "../../shared/capture/lists/read-list.ts";

/** Put into a page when the person presses the button; answers with what the page lists, null for no list. */
export default defineUnlistedScript(() => readList(document, location.href) ?? null);
