import type { Language } from "../model/language.ts";

/** The words that sheets are made with; a sheet keeps the language in which it was made. */
export async function loadSheetWords(language: Language) {
  const { sheets } = await LOADERS[language]();
  return sheets;
}

const LOADERS = {
  en: () => import("./en/sheets.ts"),
  ro: () => import("./ro/sheets.ts"),
  ru: () => import("./ru/sheets.ts"),
};
