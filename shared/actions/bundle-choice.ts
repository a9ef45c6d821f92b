import type { Client } from "../model/client.ts";
import type { Day } from "../model/day.ts";
import type { ClientId, SegmentId } from "../model/ids.ts";
import { type Segment, segmentTest } from "../model/segment.ts";

/** What a person chose to be in a data file. */
export interface BundleChoice {
  readonly clients:
    | { readonly kind: "all" }
    | { readonly kind: "clients"; readonly ids: readonly ClientId[] }
    | { readonly kind: "segments"; readonly ids: readonly SegmentId[] };
  /** Of the sales; open on a side that is absent. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Competitors' offers and prices, and our own list prices and costs. */
  readonly hasPrices: boolean;
  /** Of the prices, as far as they travel. */
  readonly hasPictures: boolean;
  readonly hasNotes: boolean;
  readonly hasContacts: boolean;
  /** What the clients owe and have paid, and their credit limits. */
  readonly hasReceivables: boolean;
  readonly author?: string | undefined;
  readonly recipient?: string | undefined;
}

/** The clients that the choice names, in their order; a client of two chosen segments once. */
export function chosenClients(
  { clients: choice }: Pick<BundleChoice, "clients">,
  clients: readonly Client[],
  segments: readonly Segment[],
): readonly Client[] {
  if (choice.kind === "all") return clients;
  if (choice.kind === "clients") {
    const ids = new Set(choice.ids);
    return clients.filter(({ id }) => ids.has(id));
  }
  const tests = chosenSegments({ clients: choice }, segments).map(segmentTest);
  return clients.filter((client) => tests.some((fits) => fits(client)));
}

/** A part of the chosen sales: of these clients, and only products of these segments where they are named. */
export interface ChosenPart {
  readonly clientIds: readonly ClientId[];
  readonly productsOf?: readonly Segment[];
}

/**
 * The sales that the choice names, in parts that share no line; undefined when they are all. A line travels when one of
 * the chosen segments has both its client and its product.
 */
export function chosenSales(
  choice: Pick<BundleChoice, "clients">,
  clients: readonly Client[],
  segments: readonly Segment[],
): readonly ChosenPart[] | undefined {
  const { kind } = choice.clients;
  if (kind === "all") return undefined;
  const chosen = chosenClients(choice, clients, segments);
  if (kind === "clients") return [{ clientIds: chosen.map(({ id }) => id) }];
  const travelling = chosenSegments(choice, segments).map((segment) => ({
    segment,
    fits: segmentTest(segment),
  }));
  const parts = new Map<string, ChosenPart & { readonly clientIds: ClientId[] }>();
  for (const client of chosen) {
    const own = travelling.filter(({ fits }) => fits(client)).map(({ segment }) => segment);
    const isOfAllProducts = own.some(({ productConditions = [] }) => productConditions.length === 0);
    const key = isOfAllProducts ? "" : own.map(({ id }) => id).join("\n");
    const part = parts.get(key) ?? { clientIds: [], ...(!isOfAllProducts && { productsOf: own }) };
    part.clientIds.push(client.id);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** The segments that travel: all with all clients, the chosen ones, or none. */
export function chosenSegments(
  { clients: choice }: Pick<BundleChoice, "clients">,
  segments: readonly Segment[],
): readonly Segment[] {
  if (choice.kind === "all") return segments;
  if (choice.kind === "clients") return [];
  const ids = new Set(choice.ids);
  return segments.filter(({ id }) => ids.has(id));
}
