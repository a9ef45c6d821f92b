import { type Browser, browser } from "wxt/browser";
import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { loadShowWords } from "../../shared/words/load-show-words.ts";
import { givenToShow } from "../background/given-to-show.ts";
import { openOwnStore } from "./open-own-store.ts";
import { readTabWith } from "./read-tab.ts";
import { isSiteAllowed } from "./site-permission.ts";

/** From the press of the link to the tab that it opens. */
const OPENING_MS = 5000;
/** A page that goes on loading is searched all the same. */
const LOADING_MS = 8000;

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
  await loaded(tabId);
  // Its address is told of an allowed site alone; another one is a tab that was opened by something else.
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && isSameHost(url, shown.evidence.url))
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

/** Resolves when the tab has loaded a page, not the empty one that it begins with. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(look);
      resolve();
    };
    const look = (
      updatedId: number,
      _change: unknown,
      { status, url }: Pick<Browser.tabs.Tab, "status" | "url">,
    ) => {
      if (updatedId === tabId && status === "complete" && /^https?:/.test(url ?? "")) done();
    };
    const timer = setTimeout(done, LOADING_MS);
    browser.tabs.onUpdated.addListener(look);
    browser.tabs.get(tabId).then((tab) => look(tabId, undefined, tab), done);
  });
}

function isSameHost(url: string, other: string): boolean {
  return URL.canParse(url) && URL.canParse(other) && new URL(url).hostname === new URL(other).hostname;
}
