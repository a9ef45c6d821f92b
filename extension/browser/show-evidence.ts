import { browser } from "wxt/browser";
import { linkToQuote } from "../../shared/capture/quote-link.ts";
import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import { webAddressOf } from "../../shared/model/web-address.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { loadShowWords } from "../../shared/words/load-show-words.ts";
import { givenToShow } from "../background/given-to-show.ts";
import { openOwnStore } from "./open-own-store.ts";
import { readTabWith } from "./read-tab.ts";
import { isSiteAllowed } from "./site-permission.ts";

/** A page that goes on loading is searched all the same. */
const LOADING_MS = 8000;

/**
 * Opens the page of evidence in a tab beside the one in front, by an address that has the browser mark the words; on a site
 * that the person has allowed, the words themselves are outlined, or said to be gone. False where there is no such page.
 */
export async function showEvidence(shown: ExtensionRequest<"evidence.show">): Promise<boolean> {
  const { evidence } = shown;
  const url = webAddressOf(linkToQuote(evidence));
  if (url === undefined) return false;
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = await browser.tabs.create({ url, ...(front && { index: front.index + 1 }) });
  if (tab.id !== undefined && (await isSiteAllowed(evidence.url))) point(tab.id, shown).catch(reportError);
  return true;
}

async function point(tabId: number, shown: ExtensionRequest<"evidence.show">): Promise<void> {
  const settings = await getRecord(await openOwnStore(), "settings", "settings");
  const language = settings?.language ?? chooseLanguage([browser.i18n.getUILanguage()]);
  const words = await loadShowWords(language);
  await loaded(tabId);
  await readTabWith(tabId, { dosarShown: givenToShow(shown, words) }, "/show-quote.js");
}

async function loaded(tabId: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    };
    const listen = (updatedId: number, { status }: { readonly status?: string }) => {
      if (updatedId === tabId && status === "complete") done();
    };
    const timer = setTimeout(done, LOADING_MS);
    browser.tabs.onUpdated.addListener(listen);
    browser.tabs
      .get(tabId)
      .then(({ status, url }) => status === "complete" && url !== "about:blank" && done(), done);
  });
}
