/** Prices: the latest of all offers come in one list; the history of an offer only where a day is asked for. */

import {
  answerPrice,
  offerNames,
  type PriceQuery,
  readPriceQuery,
} from "../../shared/actions/formulas/price-formula.ts";
import { pullMatches, pullPrices } from "../../shared/carriers/pull-lists.ts";
import { MAX_HISTORIES } from "../../shared/messages/bridge-protocol.ts";
import type { OfferId } from "../../shared/model/ids.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { BatchOptions } from "./batch-options.ts";
import { bridgeProblem } from "./bridge-problem.ts";
import { type WaitingCall, whenAllAborted } from "./formula-call.ts";
import { type AskedQuery, groupQueries, settleAll } from "./group-queries.ts";
import type { KnownData } from "./known-data.ts";

export async function answerPriceCalls(
  calls: readonly WaitingCall[],
  known: KnownData,
  options: BatchOptions,
): Promise<void> {
  const offers = await offersOf(known, options);
  if (!offers.ok) return settleAll(calls, bridgeProblem(offers.problem));
  const { names, latest } = offers.value;
  const groups = groupQueries(
    calls,
    (args) => readPriceQuery(args, names),
    ({ offerId }) => offerId,
  );
  const asked = [...groups.values()].flat();
  for (const { call, query } of asked) {
    const price = latest.get(query.offerId);
    if (query.day === undefined && price) call.settle(answerPrice(query, [price.latest], options.dayOf));
  }
  await answerPastPrices(
    asked.filter(({ query }) => query.day !== undefined),
    known,
    options,
  );
}

async function answerPastPrices(
  asked: readonly AskedQuery<PriceQuery>[],
  known: KnownData,
  options: BatchOptions,
): Promise<void> {
  const wanted = [...new Set(asked.map(({ query }) => query.offerId))];
  const missing = wanted.filter((offerId) => !known.histories.has(offerId));
  for (let start = 0; start < missing.length; start += MAX_HISTORIES) {
    const offerIds = missing.slice(start, start + MAX_HISTORIES);
    const calls = asked.filter(({ query }) => offerIds.includes(query.offerId)).map(({ call }) => call);
    const problem = await pullHistories(offerIds, calls, known, options);
    if (problem) settleAll(calls, bridgeProblem(problem));
  }
  for (const { call, query } of asked) {
    const seen = known.histories.get(query.offerId);
    if (seen) call.settle(answerPrice(query, seen, options.dayOf));
  }
}

async function pullHistories(
  offerIds: OfferId[],
  calls: readonly WaitingCall[],
  known: KnownData,
  options: BatchOptions,
): Promise<{ readonly code: string } | undefined> {
  const signal = whenAllAborted(calls);
  const reply = await options.source.ask("price.history", { offerIds }, { signal });
  if (!reply.ok) return reply.problem;
  for (const { offerId, seen } of reply.value.histories) known.histories.set(offerId, seen);
  return undefined;
}

async function offersOf(
  known: KnownData,
  options: BatchOptions,
): Promise<Result<NonNullable<KnownData["offers"]>, { readonly code: string }>> {
  if (known.offers) return succeed(known.offers);
  const prices = await pullPrices(options);
  if (!prices.ok) return prices;
  const matches = await pullMatches(options);
  if (!matches.ok) return matches;
  known.offers = {
    names: offerNames(prices.value, matches.value),
    latest: new Map(prices.value.map((price) => [price.offer.id, price])),
  };
  return succeed(known.offers);
}
