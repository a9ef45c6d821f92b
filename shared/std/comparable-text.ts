/**
 * A text as it is compared where a person means the same by two spellings: " Hotel  PERLA Mării" → "hotel perla marii".
 * Letters stay in their script.
 */
export function comparableText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
