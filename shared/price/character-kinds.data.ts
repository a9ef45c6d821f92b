/**
 * The kind of every UTF-16 unit, as Unicode has it. Run when the program is built (compile-data.ts): a browser takes about half
 * a millisecond for each pattern with `\p{L}` in it, once for Latin text and once for any other, and a reading had twenty.
 */
const PATTERNS = [/\p{L}/u, /\p{M}/u, /\p{N}/u, /\p{Sc}/u];

/** Kinds and lengths of the runs of units of one kind, by turns. Kinds: 1 letter, 2 mark, 3 number, 4 currency sign, 0 other. */
export const KIND_RUNS = runsOf(Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit)));

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  return PATTERNS.findIndex((pattern) => pattern.test(char)) + 1;
}

function runsOf(kinds: readonly number[]): readonly number[] {
  const starts = kinds.flatMap((kind, unit) => (kind === kinds[unit - 1] ? [] : [unit]));
  return starts.flatMap((start, index) => [kinds[start] ?? 0, (starts[index + 1] ?? kinds.length) - start]);
}
