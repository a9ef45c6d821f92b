/**
 * The kind of every UTF-16 unit, as Unicode has it. Run when the program is built (compile-data.ts): a browser takes about half
 * a millisecond for each pattern with `\p{L}` in it, once for Latin text and once for any other, and a reading had twenty.
 */
const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["L", /\p{L}/u],
  ["M", /\p{M}/u],
  ["N", /\p{N}/u],
  ["S", /\p{Sc}/u],
];

/** Runs of units of one kind, from 0 on: the kind's letter, "O" for all others, and the length to base 36. */
export const KIND_RUNS: string = runsOf(Array.from({ length: 0x10000 }, (_, unit) => nameOf(unit)));

function nameOf(unit: number): string {
  const char = String.fromCharCode(unit);
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? "O";
}

function runsOf(names: readonly string[]): string {
  const starts = names.flatMap((name, unit) => (name === names[unit - 1] ? [] : [unit]));
  return starts
    .map((start, index) => `${names[start]}${((starts[index + 1] ?? names.length) - start).toString(36)}`)
    .join("");
}
