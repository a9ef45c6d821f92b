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

const KEYBOARDS = ["qwertyuiop asdfghjkl zxcvbnm", "йцукенгшщзхъ фывапролджэ ячсмитьбю"].map((rows) =>
  rows.split(" "),
);

/** Keys that a finger may take for each other. */
export function areKeysNeighbours(a: string, b: string): boolean {
  return KEYBOARDS.some((rows) => {
    const [one, other] = [placeOf(rows, a), placeOf(rows, b)];
    if (one === undefined || other === undefined) return false;
    return Math.abs(one.row - other.row) <= 1 && Math.abs(one.across - other.across) <= 1;
  });
}

/** Each row stands half a key to the right of the one above. */
const ROW_SHIFT = 0.5;

function placeOf(
  rows: readonly string[],
  key: string,
): { readonly row: number; readonly across: number } | undefined {
  const row = rows.findIndex((keys) => key !== "" && keys.includes(key));
  return row < 0 ? undefined : { row, across: (rows[row]?.indexOf(key) ?? 0) + row * ROW_SHIFT };
}
