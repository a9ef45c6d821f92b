import { type Browser, browser } from "wxt/browser";
import type { SentSelection } from "../../shared/messages/extension-protocol.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { NOTE_MENU_PURPOSES, nameNoteMenu } from "./name-note-menu.ts";
import { openOwnStore } from "./open-own-store.ts";
import { openSidePanel } from "./open-side-panel.ts";
import { readTab } from "./read-tab.ts";
import { keepSelection } from "./selection-draft.ts";

/** "Note in Dosar" and "Price in Dosar" on selected text: the side panel opens with the text and its place. */
export function startNoteMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    makeMenu().catch(reportError);
  });
  // The browser's own language may have been chosen since.
  browser.runtime.onStartup.addListener(() => {
    makeMenu().catch(reportError);
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const purpose = NOTE_MENU_PURPOSES.find((known) => known === click.menuItemId);
    if (purpose === undefined || tab?.id === undefined) return;
    // A side panel opens only in the turn of the click, so it opens before the text is read.
    openSidePanel(tab.windowId).catch(reportError);
    sendSelection(purpose, tab.id, click).catch(reportError);
  });
}

async function sendSelection(
  purpose: SentSelection["purpose"],
  tabId: number,
  click: Browser.contextMenus.OnClickData,
): Promise<void> {
  const evidence = (await readTab(tabId, "/selection.js")) ?? evidenceOfClick(click);
  await keepSelection({ purpose, evidence });
}

/** Where no script may read, as in the browser's viewer of PDF files: the menu itself knows the text and the address. */
function evidenceOfClick({ selectionText = "", pageUrl = "" }: Browser.contextMenus.OnClickData) {
  const [url = ""] = pageUrl.split("#");
  return {
    field: "quote",
    rule: "selection",
    quote: selectionText.trim().slice(0, 2000),
    before: "",
    after: "",
    url,
  };
}

async function makeMenu(): Promise<void> {
  const settings = await getRecord(await openOwnStore(), "settings", "settings");
  const language = settings?.language ?? chooseLanguage([browser.i18n.getUILanguage()]);
  await browser.contextMenus.removeAll();
  await nameNoteMenu(language, (id, title) => {
    browser.contextMenus.create({ id, title, contexts: ["selection"] });
  });
}
