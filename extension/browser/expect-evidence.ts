import { browser } from "wxt/browser";
import { isSameSite } from "../../shared/capture/page-address.ts";
import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { loadShowWords } from "../../shared/words/load-show-words.ts";
import { givenToShow } from "../background/given-to-show.ts";
import { loadedTab } from "./loaded-tab.ts";
import { openOwnStore } from "./open-own-store.ts";
import { readTabWith } from "./read-tab.ts";
import { isSiteAllowed } from "./site-permission.ts";

/** From the press of the link to the tab that it opens. */
const OPENING_MS = 5000;

/**
 * The link to evidence is about to be followed: on a site that the person has allowed, its words are outlined in the tab that
 * opens next, or said to be gone. Elsewhere the browser alone goes to the words, by the link's text fragment.
 */
export async function expectEvidence(shown: ExtensionRequest<"evidence.show">): Promise<void> {
  if (await isSiteAllowed(shown.evidence.url)) pointInNextTab(shown).catch(reportError);
}

async function pointInNextTab(shown: ExtensionRequest<"evidence.show">): Promise<void> {
  const tabId = await nextTab();
  if (tabId === undefined) return;
  const settings = await getRecord(await openOwnStore(), "settings", "settings");
  const language = settings?.language ?? chooseLanguage([browser.i18n.getUILanguage()]);
  const words = await loadShowWords(language);
  const theme = settings?.theme ?? "system";
  // Its address is told of an allowed site alone; another one is a tab that was opened by something else.
  const tab = await loadedTab(browser.tabs, tabId);
  if (tab?.url !== undefined && isSameSite(tab.url, shown.evidence.url))
    await readTabWith(tabId, { dosarShown: givenToShow(shown, { words, theme }) }, "/show-quote.js");
}

function nextTab(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const done = (tab?: { readonly id?: number | undefined }) => {
      clearTimeout(timer);
      browser.tabs.onCreated.removeListener(done);
      resolve(tab?.id);
    };
    const timer = setTimeout(done, OPENING_MS);
    browser.tabs.onCreated.addListener(done);
  });
}
