import type { Language } from "../model/language.ts";

/** The words of the functions in formulas in one language; only that language's are loaded. */
export async function loadFunctionWords(language: Language) {
  const { functions } = await LOADERS[language]();
  return functions;
}

export type FunctionWords = Awaited<ReturnType<typeof loadFunctionWords>>;

const LOADERS = {
  en: () => import("./en/functions.ts"),
  ro: () => import("./ro/functions.ts"),
  ru: () => import("./ru/functions.ts"),
};
