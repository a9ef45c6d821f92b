import { browser } from "wxt/browser";
import type { ExtensionName } from "../../shared/messages/extension-protocol.ts";
import { answerMessage } from "../background/answer-messages.ts";
import { createClipAnswers } from "../background/clip-answers.ts";
import { captureTab } from "./capture-tab.ts";
import { expectEvidence } from "./expect-evidence.ts";
import { offerOnce } from "./offer-once.ts";
import { newId, nowInstant, openOwnStore } from "./open-own-store.ts";
import { pictureOfTab } from "./picture-of-tab.ts";
import { readTab } from "./read-tab.ts";
import { takeSelection } from "./selection-draft.ts";
import { keepInSession, readInSession } from "./session-keep.ts";
import { openPicker, recipesOfTab } from "./start-picker.ts";
import { checkOffers } from "./start-watch.ts";
import { showUnseenCount } from "./unseen-badge.ts";

/** Answers our own windows. Called in the first turn, or the message that woke the background is missed. */
export function startClip(): void {
  const answers = createClipAnswers({
    openStore: openOwnStore,
    now: nowInstant,
    newId,
    language: () => browser.i18n.getUILanguage(),
    readTab,
    captureTab,
    pictureOfTab,
    recipesOfTab,
    openPicker,
    offerOnce,
    takeSelection,
    keepInSession,
    readInSession,
    expectEvidence,
    openDashboard,
    checkOffers,
  });
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    // Only our own pages ask; a content script has the page's address.
    const isOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(`${location.origin}/`);
    if (!isOwnPage) return false;
    answerMessage(message, answers)
      .then((answer) => {
        sendResponse(answer);
        return answer.ok && isWrite(message) ? showUnseenCount() : undefined;
      })
      .catch(reportError);
    return true;
  });
}

/** A price that was just saved has been seen; one that was taken back is unseen again. */
function isWrite(message: unknown): boolean {
  const { name } = message as { readonly name: ExtensionName };
  return name === "offer.save" || name === "write.undo";
}

async function openDashboard(pdfUrl?: string): Promise<void> {
  const place = pdfUrl === undefined ? "" : `#imports/${encodeURIComponent(pdfUrl)}`;
  await browser.tabs.create({ url: `/dashboard.html${place}` });
}
