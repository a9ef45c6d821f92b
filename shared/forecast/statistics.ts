/** Sums and lines over plain numbers. */

export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : sumOf(values) / values.length;
}

/** Least-squares line over the indices 0, 1, 2 …: value at 0 and slope a step. */
export function lineThrough(values: readonly number[]): { readonly start: number; readonly slope: number } {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = meanOf(values);
  let products = 0;
  let squares = 0;
  values.forEach((value, index) => {
    products += (index - middle) * (value - mean);
    squares += (index - middle) ** 2;
  });
  const slope = squares === 0 ? 0 : products / squares;
  return { start: mean - slope * middle, slope };
}
