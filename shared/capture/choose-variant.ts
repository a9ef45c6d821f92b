import type { StructuredProduct } from "./structured-product.ts";

/**
 * Of a product whose variants have addresses of their own ("?variant=12") only the prices of the variant in view. A product
 * of which no variant, or every one, has the address in view stays as it is.
 */
export function chooseVariant(product: StructuredProduct, address: string): StructuredProduct {
  const inView = product.prices.filter(({ variantUrl }) => variantUrl && isVariantOf(variantUrl, address));
  return inView.length === 0 ? product : { ...product, prices: inView };
}

/** Whether all that an address asks for is asked for by the one in view too; advertising may have added to that. */
function isVariantOf(written: string, address: string): boolean {
  if (!URL.canParse(written, address)) return false;
  const theirs = new URL(written, address);
  const ours = new URL(address);
  const wanted = theirs.search.slice(1).split("&");
  const asked = new Set(ours.search.slice(1).split("&"));
  return theirs.pathname === ours.pathname && theirs.search !== "" && wanted.every((part) => asked.has(part));
}
