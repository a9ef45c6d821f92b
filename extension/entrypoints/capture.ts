import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../../shared/capture/read-page.ts";

/** Put into a page when the person presses the button; answers with what the page sells. */
export default defineUnlistedScript(() => readPage(document, location.href));
