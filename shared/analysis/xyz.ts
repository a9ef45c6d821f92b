export type XyzClass = "X" | "Y" | "Z";

export interface Steadiness {
  /** Standard deviation over mean of the months' quantities, months without any included. */
  readonly variation: number;
  readonly xyz: XyzClass;
}

/** Undefined where no steadiness can be said: fewer than two months, or no quantity above 0 in all. */
export function steadinessOf(
  monthlyQuantities: readonly number[],
  { x, y }: { readonly x: number; readonly y: number },
): Steadiness | undefined {
  const count = monthlyQuantities.length;
  const mean = monthlyQuantities.reduce((sum, quantity) => sum + quantity, 0) / count;
  if (count < 2 || !(mean > 0)) return undefined;
  const variance = monthlyQuantities.reduce((sum, quantity) => sum + (quantity - mean) ** 2, 0) / count;
  const variation = Math.sqrt(variance) / mean;
  return { variation, xyz: variation <= x ? "X" : variation <= y ? "Y" : "Z" };
}
