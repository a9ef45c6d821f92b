import type { ClipHost } from "../ui/clip/clip-host.ts";
import { openSidePanelHere } from "./open-side-panel.ts";
import { activeTabId, activeTabUrl, watchTabs } from "./read-tab.ts";
import { watchSelection } from "./selection-draft.ts";
import { sendMessage } from "./send-message.ts";

/** The browser as the popup and the side panel see it. */
export function createClipHost(place: ClipHost["place"]): ClipHost {
  return {
    place,
    send: sendMessage,
    activeTabId,
    activeTabUrl,
    watchTabs: place === "panel" ? watchTabs : () => () => undefined,
    watchSelection,
    openPanel: () => {
      openSidePanelHere().then(() => window.close(), reportError);
    },
  };
}
