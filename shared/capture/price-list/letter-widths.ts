const NARROW = /[ .,:;'’!|()[\]\-/iljtfrıIґії]/;
const WIDE = /[mwMWжшщюыЖШЩЮФМ%@—–]/;

/** About how wide letters are beside each other in a face without serifs; only their proportions count. */
function weightOf(letter: string): number {
  if (NARROW.test(letter)) return 0.3;
  if (WIDE.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.55;
}

/** Where in a text of the given width each of its letters begins, and the end; in points from its left. */
export function letterStarts(text: string, width: number): number[] {
  const weights = Array.from(text, weightOf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const starts = [0];
  for (const weight of weights) starts.push((starts.at(-1) ?? 0) + (weight / whole) * width);
  return starts;
}
