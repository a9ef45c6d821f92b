import { browser } from "wxt/browser";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { loadClipWords } from "../../shared/words/load-clip-words.ts";
import { readTab } from "./read-tab.ts";
import { keepSelection } from "./selection-draft.ts";

const NOTE = "note";

/** "Note in Dosar" on selected text: keeps the text with its place and opens the side panel to say whom it is about. */
export function startNoteMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    makeMenu().catch(reportError);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== NOTE || tab?.id === undefined) return;
    // A side panel opens only in the turn of the click, so it opens before the text is read.
    browser.sidePanel?.open({ windowId: tab.windowId }).catch(reportError);
    readTab(tab.id, "/selection.js").then(keepSelection).catch(reportError);
  });
}

async function makeMenu(): Promise<void> {
  const { menuNote } = await loadClipWords(chooseLanguage([browser.i18n.getUILanguage()]));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: NOTE, title: menuNote, contexts: ["selection"] });
}
