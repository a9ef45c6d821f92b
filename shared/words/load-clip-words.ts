import type { Language } from "../model/language.ts";

/** The words of the popup and the side panel in one language; only that language's are loaded. */
export async function loadClipWords(language: Language) {
  const [{ clip }, { refusals }] = await LOADERS[language]();
  return { language, ...clip, refusals };
}

export type ClipWords = Awaited<ReturnType<typeof loadClipWords>>;

const LOADERS = {
  en: () => Promise.all([import("./en/clip.ts"), import("./en/refusals.ts")]),
  ro: () => Promise.all([import("./ro/clip.ts"), import("./ro/refusals.ts")]),
  ru: () => Promise.all([import("./ru/clip.ts"), import("./ru/refusals.ts")]),
};
