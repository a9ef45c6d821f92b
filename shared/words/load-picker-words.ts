import type { Language } from "../model/language.ts";
import type { picker } from "./en/picker.ts";

/** The words of the bar in a page; plain texts, since they go there as data. */
export type PickerWords = typeof picker;

export async function loadPickerWords(language: Language): Promise<PickerWords> {
  return (await LOADERS[language]()).picker;
}

const LOADERS = {
  en: () => import("./en/picker.ts"),
  ro: () => import("./ro/picker.ts"),
  ru: () => import("./ru/picker.ts"),
};
