import type { Language } from "../model/language.ts";

/** The words of the task pane in one language; only that language's are loaded. */
export async function loadPaneWords(language: Language) {
  const [{ pane }, { paneFiles }, { bundleWords }] = await LOADERS[language]();
  return { language, pane, paneFiles, bundleWords };
}

export type PaneWords = Awaited<ReturnType<typeof loadPaneWords>>;

const LOADERS = {
  en: () => Promise.all([import("./en/pane.ts"), import("./en/pane-files.ts"), import("./en/bundle.ts")]),
  ro: () => Promise.all([import("./ro/pane.ts"), import("./ro/pane-files.ts"), import("./ro/bundle.ts")]),
  ru: () => Promise.all([import("./ru/pane.ts"), import("./ru/pane-files.ts"), import("./ru/bundle.ts")]),
};
