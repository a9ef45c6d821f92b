import type { SalesScope } from "../../messages/bridge-protocol.ts";
import type { Product } from "../../model/product.ts";
import { productIdOf } from "../../model/product-id.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import { isProductOfSegment, type Segment } from "../../model/segment.ts";
import type { BundleIndex } from "./bundle-index.ts";
import { type BundleSurvivors, rememberedBySku } from "./bundle-survivors.ts";
import type { SalesBlock } from "./sales-block.ts";
import { unpackSales } from "./unpack-sales.ts";

export interface BundlePage {
  readonly lines: SalesLine[];
  /** Index of the block that comes next; undefined on the last page. */
  readonly next: string | undefined;
}

/** What a scope names, looked up; absent means any. */
export interface ChosenSales {
  /** Ids of clients of today. */
  readonly members?: ReadonlySet<string> | undefined;
  /** Asked with the SKU of the source. */
  readonly isWantedProduct?: ((line: SalesLine) => boolean) | undefined;
}

/** The lines of a file, and for whom their codes stand. */
export type SalesOfFile = Pick<BundleIndex, "bundle" | "survivors">;

/** The products of a segment as a question a line; undefined when its rule says nothing of products. */
export function productQuestionOf(
  segment: Segment | undefined,
  products: readonly Product[],
): ((line: SalesLine) => boolean) | undefined {
  if ((segment?.productConditions ?? []).length === 0 || segment === undefined) return undefined;
  const fitting = products.filter((product) => isProductOfSegment(product, segment));
  const wanted = new Set<string>(fitting.flatMap(({ id, mergedIds = [] }) => [id, ...mergedIds]));
  const isWantedSku = rememberedBySku((source, sku) => wanted.has(productIdOf(source, sku)));
  return ({ source, sku }) => isWantedSku(source, sku);
}

/** The lines of a scope, block after block from `after` on: at least `limit` or all that are left. */
export function pageOfBundle(
  { bundle: { sales }, survivors }: SalesOfFile,
  scope: SalesScope,
  chosen: ChosenSales,
  after: string | undefined,
  limit: number,
): BundlePage {
  const lines: SalesLine[] = [];
  let place = readPlace(after);
  for (; place.block < sales.length; place = { block: place.block + 1, row: 0 }) {
    const block = sales[place.block];
    const wanted =
      block && canHold(block, survivors, chosen)
        ? (unpackSales(block) ?? []).filter((line) => isWanted(line, survivors, scope, chosen))
        : [];
    const room = limit - lines.length;
    for (const line of wanted.slice(place.row, place.row + room)) lines.push(survivors.lineOf(line));
    const end = place.row + room;
    if (end < wanted.length) return { lines, next: `${place.block}.${end}` };
  }
  return { lines, next: undefined };
}

/** How many lines the scope has in all. */
export function countOfBundle(file: SalesOfFile, scope: SalesScope, chosen: ChosenSales): number {
  return pageOfBundle(file, scope, chosen, undefined, Number.POSITIVE_INFINITY).lines.length;
}

function canHold({ clients }: SalesBlock, { idOf }: BundleSurvivors, { members }: ChosenSales): boolean {
  return members === undefined || clients.some(([id]) => id !== null && members.has(idOf("clients", id)));
}

function isWanted(
  line: SalesLine,
  { idOf }: BundleSurvivors,
  { from, to, unassigned }: SalesScope,
  { members, isWantedProduct }: ChosenSales,
) {
  if (from !== undefined && line.soldOn < from) return false;
  if (to !== undefined && line.soldOn > to) return false;
  if (isWantedProduct?.(line) === false) return false;
  if (unassigned) return line.clientId === undefined;
  if (members === undefined) return true;
  return line.clientId !== undefined && members.has(idOf("clients", line.clientId));
}

/** "12.450": a block and a row among its wanted lines. */
function readPlace(after: string | undefined): { readonly block: number; readonly row: number } {
  const [block = 0, row = 0] = (after ?? "").split(".").map((part) => Number(part) || 0);
  return { block, row };
}
