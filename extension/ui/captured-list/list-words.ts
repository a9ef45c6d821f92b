import { capturedList as en } from "../../../shared/words/en/captured-list.ts";
import { capturedList as ro } from "../../../shared/words/ro/captured-list.ts";
import { capturedList as ru } from "../../../shared/words/ru/captured-list.ts";

/** Loaded with the list, which few pages have, so all languages together. */
export const LIST_WORDS = { en, ro, ru };

export type ListWords = (typeof LIST_WORDS)["en"];
