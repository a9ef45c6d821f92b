import type { Language } from "../model/language.ts";
import type { showQuote } from "./en/show-quote.ts";

/** The words of the bar in a page on which the words of evidence are shown. */
export type ShowWords = typeof showQuote;

export async function loadShowWords(language: Language): Promise<ShowWords> {
  return (await LOADERS[language]()).showQuote;
}

const LOADERS = {
  en: () => import("./en/show-quote.ts"),
  ro: () => import("./ro/show-quote.ts"),
  ru: () => import("./ru/show-quote.ts"),
};
