import type { SalesScope } from "../../messages/bridge-protocol.ts";
import type { Product } from "../../model/product.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { isProductOfSegment, type Segment } from "../../model/segment.ts";
import type { Bundle } from "./bundle.ts";
import { unpackSales } from "./unpack-sales.ts";

export interface BundlePage {
  readonly lines: SalesLine[];
  /** Index of the block that comes next; undefined on the last page. */
  readonly next: string | undefined;
}

/** What a scope names, looked up; absent means any. */
export interface ChosenSales {
  readonly members?: ReadonlySet<string> | undefined;
  readonly isWantedProduct?: ((line: SalesLine) => boolean) | undefined;
}

/** The products of a segment as a question a line; undefined when its rule says nothing of products. */
export function productQuestionOf(
  segment: Segment | undefined,
  products: readonly Product[],
): ((line: SalesLine) => boolean) | undefined {
  if ((segment?.productConditions ?? []).length === 0 || segment === undefined) return undefined;
  const fitting = products.filter((product) => isProductOfSegment(product, segment));
  const wanted = new Set(fitting.map(({ source, sku }) => `${source}\n${sku}`));
  // Lines of a product that took others over are written under its SKU, whichever source they are from.
  const merged = new Set(fitting.flatMap(({ sku, mergedIds = [] }) => (mergedIds.length > 0 ? [sku] : [])));
  return ({ source, sku }) => wanted.has(`${source}\n${sku}`) || merged.has(sku);
}

/** The lines of a scope, block after block from `after` on: at least `limit` or all that are left. */
export function pageOfBundle(
  { sales }: Bundle,
  scope: SalesScope,
  chosen: ChosenSales,
  after: string | undefined,
  limit: number,
): BundlePage {
  const lines: SalesLine[] = [];
  let place = readPlace(after);
  for (; place.block < sales.length; place = { block: place.block + 1, row: 0 }) {
    const block = sales[place.block];
    const { members } = chosen;
    const isPossible = members === undefined || block?.clients.some(([id]) => id !== null && members.has(id));
    const wanted =
      block && isPossible ? (unpackSales(block) ?? []).filter((line) => isWanted(line, scope, chosen)) : [];
    const room = limit - lines.length;
    lines.push(...wanted.slice(place.row, place.row + room));
    const end = place.row + room;
    if (end < wanted.length) return { lines, next: `${place.block}.${end}` };
  }
  return { lines, next: undefined };
}

/** How many lines the scope has in all. */
export function countOfBundle(bundle: Bundle, scope: SalesScope, chosen: ChosenSales): number {
  return pageOfBundle(bundle, scope, chosen, undefined, Number.POSITIVE_INFINITY).lines.length;
}

function isWanted(
  line: SalesLine,
  { from, to, unassigned }: SalesScope,
  { members, isWantedProduct }: ChosenSales,
) {
  if (from !== undefined && line.soldOn < from) return false;
  if (to !== undefined && line.soldOn > to) return false;
  if (isWantedProduct?.(line) === false) return false;
  if (unassigned) return line.clientId === undefined;
  return members === undefined || (line.clientId !== undefined && members.has(line.clientId));
}

/** "12.450": a block and a row among its wanted lines. */
function readPlace(after: string | undefined): { readonly block: number; readonly row: number } {
  const [block = 0, row = 0] = (after ?? "").split(".").map((part) => Number(part) || 0);
  return { block, row };
}
