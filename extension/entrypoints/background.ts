import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { startBridge } from "../browser/start-bridge.ts";
import { startClip } from "../browser/start-clip.ts";
import { startNoteMenu } from "../browser/start-note-menu.ts";
import { startPicker } from "../browser/start-picker.ts";
import { startWatch } from "../browser/start-watch.ts";

export default defineBackground(() => {
  startBridge();
  startClip();
  startNoteMenu();
  startPicker();
  startWatch();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") browser.tabs.create({ url: "/dashboard.html" }).catch(reportError);
  });
});
