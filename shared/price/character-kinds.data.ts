/**
 * The kind of every UTF-16 unit, as Unicode has it. Run when the program is built (compile-data.ts): a browser takes about half
 * a millisecond for each pattern with `\p{L}` in it, once for Latin text and once for any other, and a reading had twenty.
 */
const PATTERNS = [/\p{L}/u, /\p{M}/u, /\p{N}/u, /\p{Sc}/u];

/**
 * The runs of units of one kind, each as the letter of its kind and its length to the base 36, which is left out where it is 1:
 * "A10BC2". Kinds: A other, B letter, C mark, D number, E currency sign. As numbers between commas it took twice the room.
 */
export const KIND_RUNS = runsOf(Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit)));

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  return PATTERNS.findIndex((pattern) => pattern.test(char)) + 1;
}

function runsOf(kinds: readonly number[]): string {
  const starts = kinds.flatMap((kind, unit) => (kind === kinds[unit - 1] ? [] : [unit]));
  const runs = starts.map((start, index) => {
    const length = (starts[index + 1] ?? kinds.length) - start;
    return `${"ABCDE"[kinds[start] ?? 0]}${length === 1 ? "" : length.toString(36)}`;
  });
  return runs.join("");
}
