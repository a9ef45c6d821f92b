import { nameOverlap } from "./choose-product.ts";
import type { StructuredProduct } from "./structured-product.ts";

export interface NamedPage {
  readonly heading: string | undefined;
  readonly title: string;
  readonly siteName: string | undefined;
  readonly openGraphTitle: string | undefined;
}

/**
 * The product's name. The heading, where it names the product that the structured data or the title names; else the
 * name in structured data, since some shops head every page with the name of a department.
 */
export function readName(products: readonly StructuredProduct[], page: NamedPage): string | undefined {
  const title = withoutSite(page.openGraphTitle ?? page.title, page.siteName);
  const { heading } = page;
  const claimed = products.find(({ name, rule }) => name !== undefined && rule !== "open-graph")?.name;
  const isHeadingTrue =
    heading !== undefined &&
    (claimed === undefined || nameOverlap(heading, claimed) >= 0.5 || holds(heading, claimed)) &&
    (claimed !== undefined ||
      holds(page.title, heading) ||
      nameOverlap(heading, title) >= 0.3 ||
      title === "");
  const name = (isHeadingTrue ? heading : (claimed ?? (title === "" ? heading : title) ?? ""))
    .trim()
    .slice(0, 500);
  return name === "" ? undefined : name;
}

function holds(whole: string, part: string): boolean {
  return whole.toLowerCase().includes(part.toLowerCase());
}

/** "Kettle 2 l | Shop" → "Kettle 2 l". */
function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(/\s+[|–—·•:]\s+|\s+-\s+(?=[^-]*$)/);
  if (parts.length < 2) return title;
  const isSite = (part: string) => siteName !== undefined && part.toLowerCase() === siteName.toLowerCase();
  const kept = parts.filter((part) => !isSite(part));
  return kept[0] ?? title;
}
