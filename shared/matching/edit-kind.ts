/** One slip of the fingers between two words. */
export interface Edit {
  readonly kind: "missed" | "doubled" | "other" | "swapped";
  /** Where they part, in letters from the start. */
  readonly at: number;
}

/** What one letter tells two words apart; undefined when it is more, or nothing. */
export function areOneEditApart(a: string, b: string): Edit | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) {
    if (rest(short, at) !== rest(long, at + 1)) return undefined;
    return { kind: long[at] === long[at - 1] ? "doubled" : "missed", at };
  }
  if (at === short.length) return undefined;
  if (rest(short, at + 1) === rest(long, at + 1)) return { kind: "other", at };
  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2);
  return isSwapped ? { kind: "swapped", at } : undefined;
}
