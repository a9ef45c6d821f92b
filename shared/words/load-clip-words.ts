import type { Language } from "../model/language.ts";

/** The words of the popup and the side panel in one language; only that language's are loaded. */
export async function loadClipWords(language: Language) {
  const { clip } = await LOADERS[language]();
  return { language, ...clip };
}

export type ClipWords = Awaited<ReturnType<typeof loadClipWords>>;

const LOADERS = {
  en: () => import("./en/clip.ts"),
  ro: () => import("./ro/clip.ts"),
  ru: () => import("./ru/clip.ts"),
};
