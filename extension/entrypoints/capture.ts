import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../../shared/capture/read-page.ts";

/** Longer, and the person would notice that the page stands still. */
const BUDGET_MS = 300;

/** Put into a page when the person presses the button; answers with what the page sells. */
export default defineUnlistedScript(() =>
  readPage(document, location.href, { budget: { now: () => performance.now(), ms: BUDGET_MS } }),
);
