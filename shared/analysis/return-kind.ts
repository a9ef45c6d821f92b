export const RETURN_KINDS = ["sold", "goods", "money"] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

/**
 * A line counts as a return by its sign, on whatever document: systems without credit notes write minus on invoices.
 * Goods came back where the quantity is below 0, else only money did. One rule, so that page and sheets say the same rate.
 */
export function returnKindOf(net: number, quantity: number): ReturnKind {
  if (quantity < 0) return "goods";
  return net < 0 ? "money" : "sold";
}
