/** Brings the whole list of clients, latest prices or matches from a data source, page by page. */

import {
  MAX_CLIENTS_PER_PAGE,
  MAX_MATCHES_PER_PAGE,
  MAX_PRICES_PER_PAGE,
} from "../messages/bridge-protocol.ts";
import type { Client } from "../model/client.ts";
import type { LatestPrice } from "../model/latest-price.ts";
import type { MatchedProduct } from "../model/match.ts";
import { type Result, succeed } from "../std/result.ts";
import type { AskProblem } from "./bridge-client.ts";
import type { DataSource } from "./data-source.ts";

export interface PullListOptions {
  readonly source: DataSource;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (count: number) => void;
}

export interface PullClientsOptions extends PullListOptions {
  /** Those too that are out of the lists to choose from. */
  readonly withArchived?: true;
}

export function pullClients(options: PullClientsOptions): Promise<Result<Client[], AskProblem>> {
  const { withArchived } = options;
  return pullPages(options.onProgress, async (after) => {
    const request = { limit: MAX_CLIENTS_PER_PAGE, ...(withArchived && { withArchived }), ...after };
    const page = await options.source.ask("client.list", request, options);
    return page.ok ? succeed({ items: page.value.clients, next: page.value.next }) : page;
  });
}

export function pullPrices(options: PullListOptions): Promise<Result<LatestPrice[], AskProblem>> {
  return pullPages(options.onProgress, async (after) => {
    const request = { limit: MAX_PRICES_PER_PAGE, ...after };
    const page = await options.source.ask("price.page", request, options);
    return page.ok ? succeed({ items: page.value.prices, next: page.value.next }) : page;
  });
}

export function pullMatches(options: PullListOptions): Promise<Result<MatchedProduct[], AskProblem>> {
  return pullPages(options.onProgress, async (after) => {
    const request = { limit: MAX_MATCHES_PER_PAGE, ...after };
    const page = await options.source.ask("match.page", request, options);
    return page.ok ? succeed({ items: page.value.matches, next: page.value.next }) : page;
  });
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

async function pullPages<Item>(
  onProgress: ((count: number) => void) | undefined,
  readPage: (after: { after?: string }) => Promise<Result<Page<Item>, AskProblem>>,
): Promise<Result<Item[], AskProblem>> {
  const items: Item[] = [];
  let next: string | undefined;
  do {
    const page = await readPage(next === undefined ? {} : { after: next });
    if (!page.ok) return page;
    items.push(...page.value.items);
    next = page.value.next;
    onProgress?.(items.length);
  } while (next !== undefined);
  return succeed(items);
}
