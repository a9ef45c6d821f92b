import type { Language } from "../model/language.ts";

/** The words of the task pane in one language; only that language's are loaded. */
export async function loadPaneWords(language: Language) {
  const { pane } = await LOADERS[language]();
  return { language, pane };
}

export type PaneWords = Awaited<ReturnType<typeof loadPaneWords>>;

const LOADERS = {
  en: () => import("./en/pane.ts"),
  ro: () => import("./ro/pane.ts"),
  ru: () => import("./ru/pane.ts"),
};
