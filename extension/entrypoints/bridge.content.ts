import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { relayBridge } from "../../shared/carriers/relay-bridge.ts";
import { ADDIN_MATCH, ADDIN_ORIGIN } from "../browser/addin-origin.ts";

/** Stands in the task pane's frame, wherever Excel shows it, and carries the pane's questions to the background. */
export default defineContentScript({
  matches: [ADDIN_MATCH],
  allFrames: true,
  runAt: "document_start",
  main() {
    relayBridge({
      page: window,
      addinOrigin: ADDIN_ORIGIN,
      connect: (options) => browser.runtime.connect(options),
    });
  },
});
