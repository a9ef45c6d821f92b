import { browser } from "wxt/browser";
import { hostOf } from "../../shared/capture/page-address.ts";
import type { Recipe } from "../../shared/model/recipe.ts";
import type { UnitPrice } from "../../shared/model/unit-price.ts";
import { listRecipesOf } from "../../shared/store/find-recipes.ts";
import { getRecord } from "../../shared/store/read-records.ts";
import { chooseLanguage } from "../../shared/words/choose-language.ts";
import { loadPickerWords } from "../../shared/words/load-picker-words.ts";
import { answerPicker } from "../background/answer-picker.ts";
import { newId, nowInstant, openOwnStore } from "./open-own-store.ts";
import { tellRecipeNews } from "./recipe-news.ts";

/** Hears the bar in a page. Called in the first turn, or the message that woke the background is missed. */
export function startPicker(): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const isOwnScript = sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0;
    if (!isOwnScript || sender.url === undefined) return false;
    const options = { pageUrl: sender.url, openStore: openOwnStore, now: nowInstant, newId };
    const kept = answerPicker(message, options);
    if (kept === undefined) return false;
    kept
      .then((isKept) => {
        sendResponse(isKept);
        return isKept ? tellRecipeNews(nowInstant()) : undefined;
      })
      .catch(reportError);
    return true;
  });
}

/** Puts the bar into the page of a tab, at the price where the page shows it. False where the browser lets nobody. */
export async function openPicker(tabId: number, price?: UnitPrice): Promise<boolean> {
  const store = await openOwnStore();
  const settings = await getRecord(store, "settings", "settings");
  const language = settings?.language ?? chooseLanguage(navigator.languages);
  const theme = settings?.theme ?? "system";
  const words = await loadPickerWords(language);
  const recipes = (await recipesOfTab(tabId)).map(({ id, fields }) => ({ id, fields }));
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (given: unknown) => {
        Object.assign(globalThis, { dosarPicker: given });
      },
      args: [{ words, language, recipes, theme, ...(price && { price }) }],
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ["/picker.js"] });
    return true;
  } catch {
    return false;
  }
}

/** The recipes for the site in a tab; none where its address is not ours to know. */
export async function recipesOfTab(tabId: number): Promise<readonly Recipe[]> {
  const { url } = await browser.tabs.get(tabId);
  return url && URL.canParse(url) ? listRecipesOf(await openOwnStore(), hostOf(new URL(url))) : [];
}
