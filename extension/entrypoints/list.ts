import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readList } from "../../shared/capture/lists/read-list.ts";

/** Beside the reading of one product; longer, and the person would notice that the page stands still. */
const BUDGET_MS = 700;

/** Put into a page when the person presses the button; answers with what the page lists, null for no list. */
export default defineUnlistedScript(
  () =>
    readList(document, location.href, { budget: { now: () => performance.now(), ms: BUDGET_MS } }) ?? null,
);
