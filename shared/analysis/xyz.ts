export type XyzClass = "X" | "Y" | "Z";

export interface Steadiness {
  /** Standard deviation over mean of the months' quantities, months without any included. */
  readonly variation: number;
  readonly xyz: XyzClass;
}

/** Undefined where no steadiness can be said: fewer than two months, or no quantity above 0 in all. */
export function steadinessOf(
  monthlyQuantities: ArrayLike<number>,
  { x, y }: { readonly x: number; readonly y: number },
): Steadiness | undefined {
  const { length } = monthlyQuantities;
  let sum = 0;
  for (let month = 0; month < length; month++) sum += monthlyQuantities[month] as number;
  const mean = sum / length;
  if (length < 2 || !(mean > 0)) return undefined;
  let squares = 0;
  for (let month = 0; month < length; month++) squares += ((monthlyQuantities[month] as number) - mean) ** 2;
  const variation = Math.sqrt(squares / length) / mean;
  return { variation, xyz: variation <= x ? "X" : variation <= y ? "Y" : "Z" };
}
