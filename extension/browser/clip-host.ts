import type { ClipHost } from "../ui/clip/clip-host.ts";
import { openSidePanelHere } from "./open-side-panel.ts";
import { activeTabId, activeTabUrl, watchTabs } from "./read-tab.ts";
import { watchRecipes } from "./recipe-news.ts";
import { watchSelection } from "./selection-draft.ts";
import { sendMessage } from "./send-message.ts";
import { watchSession } from "./session-keep.ts";

/** The browser as the popup and the side panel see it. */
export function createClipHost(place: ClipHost["place"]): ClipHost {
  return {
    place,
    send: sendMessage,
    activeTabId,
    activeTabUrl,
    watchTabs: place === "panel" ? watchPage : () => () => undefined,
    leavePage: () => {
      if (place === "popup") window.close();
    },
    watchSelection,
    openPanel: async () => {
      await openSidePanelHere();
      window.close();
    },
  };
}

/** Another page is in front, or the same one is read otherwise, or its list is wanted. */
function watchPage(onChange: () => void): () => void {
  const stops = [watchTabs(onChange), watchRecipes(onChange), watchSession("listWanted", onChange)];
  return () => {
    for (const stop of stops) stop();
  };
}
