import type { SalesScope } from "../../messages/bridge-protocol.ts";
import type { SalesLine } from "../../model/sales-line.ts";
import type { Bundle } from "./bundle.ts";
import { unpackSales } from "./unpack-sales.ts";

export interface BundlePage {
  readonly lines: SalesLine[];
  /** Index of the block that comes next; undefined on the last page. */
  readonly next: string | undefined;
}

/** The lines of a scope, block after block from `after` on: at least `limit` or all that are left. */
export function pageOfBundle(
  { sales }: Bundle,
  scope: SalesScope,
  members: ReadonlySet<string> | undefined,
  after: string | undefined,
  limit: number,
): BundlePage {
  const lines: SalesLine[] = [];
  let place = readPlace(after);
  for (; place.block < sales.length; place = { block: place.block + 1, row: 0 }) {
    const block = sales[place.block];
    const isPossible = members === undefined || block?.clients.some(([id]) => id !== null && members.has(id));
    const wanted =
      block && isPossible ? (unpackSales(block) ?? []).filter((line) => isWanted(line, scope, members)) : [];
    const room = limit - lines.length;
    lines.push(...wanted.slice(place.row, place.row + room));
    const end = place.row + room;
    if (end < wanted.length) return { lines, next: `${place.block}.${end}` };
  }
  return { lines, next: undefined };
}

/** How many lines the scope has in all. */
export function countOfBundle(
  bundle: Bundle,
  scope: SalesScope,
  members: ReadonlySet<string> | undefined,
): number {
  return pageOfBundle(bundle, scope, members, undefined, Number.POSITIVE_INFINITY).lines.length;
}

function isWanted(
  line: SalesLine,
  { from, to, unassigned }: SalesScope,
  members: ReadonlySet<string> | undefined,
) {
  if (from !== undefined && line.soldOn < from) return false;
  if (to !== undefined && line.soldOn > to) return false;
  if (unassigned) return line.clientId === undefined;
  return members === undefined || (line.clientId !== undefined && members.has(line.clientId));
}

/** "12.450": a block and a row among its wanted lines. */
function readPlace(after: string | undefined): { readonly block: number; readonly row: number } {
  const [block = 0, row = 0] = (after ?? "").split(".").map((part) => Number(part) || 0);
  return { block, row };
}
