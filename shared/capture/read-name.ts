import { nameOverlap } from "./choose-product.ts";
import type { StructuredProduct } from "./structured-product.ts";

export interface NamedPage {
  readonly heading: string | undefined;
  readonly title: string;
  readonly siteName: string | undefined;
  readonly openGraphTitle: string | undefined;
}

/** The product's name and the structured product that gave it, if one did. The heading wins where structured data is about something else. */
export function readName(
  products: readonly StructuredProduct[],
  page: NamedPage,
): { readonly name: string | undefined; readonly product: StructuredProduct | undefined } {
  const { heading } = page;
  for (const product of products) {
    const name = product.name;
    if (!name || product.rule === "open-graph") continue;
    const overlap = Math.max(
      heading ? nameOverlap(name, heading) : 0,
      nameOverlap(name, withoutSite(page.title, page.siteName)),
    );
    if (overlap >= 0.5 || !heading) return { name: name.slice(0, 500), product };
  }
  const fallback = heading ?? withoutSite(page.openGraphTitle ?? page.title, page.siteName);
  const name = fallback.trim().slice(0, 500);
  return { name: name === "" ? undefined : name, product: undefined };
}

/** "Kettle 2 l | Shop" → "Kettle 2 l". */
function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(/\s+[|–—·•:]\s+|\s+-\s+(?=[^-]*$)/);
  if (parts.length < 2) return title;
  const isSite = (part: string) => siteName !== undefined && part.toLowerCase() === siteName.toLowerCase();
  const kept = parts.filter((part) => !isSite(part));
  return kept[0] ?? title;
}
