import type { Language } from "../model/language.ts";

/** The words of the popup and the side panel in one language; only that language's are loaded. */
export async function loadClipWords(language: Language) {
  const [{ clip }, { comparable }] = await LOADERS[language]();
  return { language, ...clip, comparable };
}

export type ClipWords = Awaited<ReturnType<typeof loadClipWords>>;

const LOADERS = {
  en: () => Promise.all([import("./en/clip.ts"), import("./en/comparable.ts")]),
  ro: () => Promise.all([import("./ro/clip.ts"), import("./ro/comparable.ts")]),
  ru: () => Promise.all([import("./ru/clip.ts"), import("./ru/comparable.ts")]),
};
