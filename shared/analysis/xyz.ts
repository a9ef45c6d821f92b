export type XyzClass = "X" | "Y" | "Z";

export interface Steadiness {
  /** Standard deviation over mean of the months' quantities, months without any included. */
  readonly variation: number;
  readonly xyz: XyzClass;
}

/**
 * Undefined where no steadiness can be said: fewer than two months, or no quantity above 0 in all. `start` and `end`: where the months lie in a longer
 * column, which a view of it for each of half a million products would cost more than reading them.
 */
export function steadinessOf(
  quantities: ArrayLike<number>,
  { x, y }: { readonly x: number; readonly y: number },
  start = 0,
  end = quantities.length,
): Steadiness | undefined {
  const count = end - start;
  let sum = 0;
  for (let month = start; month < end; month++) sum += quantities[month] as number;
  const mean = sum / count;
  if (count < 2 || !(mean > 0)) return undefined;
  let squares = 0;
  for (let month = start; month < end; month++) squares += ((quantities[month] as number) - mean) ** 2;
  const variation = Math.sqrt(squares / count) / mean;
  return { variation, xyz: variation <= x ? "X" : variation <= y ? "Y" : "Z" };
}
