/**
 * Whether the key of a Latin letter was pressed, "z" for Ctrl+Z: under a Russian layout the same key gives another letter,
 * and the place of the key counts.
 */
export function isLetterKey(
  { key, code }: { readonly key: string; readonly code: string },
  letter: string,
): boolean {
  const isLatin = /^[a-z]$/i.test(key);
  return isLatin ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;
}
