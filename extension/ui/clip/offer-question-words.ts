import { offerQuestions as en } from "../../../shared/words/en/offer-questions.ts";
import { offerQuestions as ro } from "../../../shared/words/ro/offer-questions.ts";
import { offerQuestions as ru } from "../../../shared/words/ru/offer-questions.ts";

/** Loaded with the questions, which few cards have, so all languages together. */
export const OFFER_QUESTIONS = { en, ro, ru };
