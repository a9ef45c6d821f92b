import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { startBridge } from "../browser/start-bridge.ts";

export default defineBackground(() => {
  startBridge();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") browser.tabs.create({ url: "/dashboard.html" }).catch(reportError);
  });
});
