/** "S.R.L.", "S. C." and "А.О." are one word each. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const APOSTROPHE = /['’ʼ`]/;
const INNER_APOSTROPHES = /(?<=\p{L})['’ʼ`](?=\p{L})/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as they are written; quotes, points and dashes part words, apostrophes do not. */
export function splitWords(text: string): readonly string[] {
  const composed = text.normalize("NFKC");
  return withoutApostrophes(withJoinedInitials(composed)).match(WORD) ?? [];
}

function withJoinedInitials(text: string): string {
  if (!text.includes(".")) return text;
  return text.replace(INITIALS, (initials) => `${initials.replace(/[.\s]/g, "")} `);
}

function withoutApostrophes(text: string): string {
  return APOSTROPHE.test(text) ? text.replace(INNER_APOSTROPHES, "") : text;
}
