import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readSelection } from "../../shared/capture/read-selection.ts";

/** Put into a page when the person chooses "note" for a selected text; answers with the text and its place. */
export default defineUnlistedScript(() => readSelection(document, location.href));
