/** Parts as whole numbers that add up to their rounded sum exactly: each is rounded down, and what is left goes to the largest rests. */
export function wholeShares(parts: readonly number[]): readonly number[] {
  const floors = parts.map(Math.floor);
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const missing = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRest = parts
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest);
  const raised = new Set(byRest.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return floors.map((part, index) => (raised.has(index) ? part + 1 : part));
}
