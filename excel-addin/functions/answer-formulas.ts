import type { DayOf } from "../../shared/actions/sheet-request.ts";
import type { DataSource } from "../../shared/carriers/data-source.ts";
import type { Day } from "../../shared/model/day.ts";
import type { FormulaName } from "../../shared/model/formula.ts";
import { groupBy } from "../../shared/std/group-by.ts";
import { fail } from "../../shared/std/result.ts";
import type { LineCache } from "../cache/line-cache.ts";
import type { PaneSource } from "../data-file/pane-source.ts";
import type { BatchOptions } from "./batch-options.ts";
import { bridgeProblem } from "./bridge-problem.ts";
import { type WaitingCall, whenAllAborted } from "./formula-call.ts";
import { settleAll } from "./group-queries.ts";
import { bringUpToDate, type KnownData } from "./known-data.ts";
import { answerPriceCalls } from "./price-answers.ts";
import { answerForecastCalls, answerNetSalesCalls } from "./sales-answers.ts";

export interface FormulaTools {
  readonly place: PaneSource;
  readonly cache: LineCache;
  readonly today: () => Day;
  readonly dayOf: DayOf;
  readonly breathe: () => Promise<void>;
}

const ANSWERERS: Readonly<Record<FormulaName, typeof answerNetSalesCalls>> = {
  NETSALES: answerNetSalesCalls,
  PRICE: answerPriceCalls,
  FORECAST: answerForecastCalls,
};

/** Answers batches of formulas from where the pane's data come from, remembering what is still true for the next batch. */
export function answerFormulas(tools: FormulaTools): (calls: readonly WaitingCall[]) => Promise<void> {
  const { place, today } = tools;
  let known: KnownData | undefined;

  return async (calls) => {
    const found = await foundSource(place);
    if (found === undefined) return settleAll(calls, { code: "not-connected" });
    const source = listeningSource(found, place);
    const options: BatchOptions = { ...tools, source, signal: whenAllAborted(calls) };
    const current = await bringUpToDate(known, today(), options);
    if (!current.ok) return settleAll(calls, bridgeProblem(current.problem));
    known = current.value;
    for (const [name, ofName] of groupBy(calls, (call) => call.name))
      await ANSWERERS[name](ofName, known, options);
  };
}

/**
 * Every failure may say something about the connection itself: the pane then shows it, whoever asked. Once the pane has
 * left the source, it is asked nothing more, and what it still answers is no figure.
 */
function listeningSource(source: DataSource, place: PaneSource): DataSource {
  const hasLeft = () => {
    const current = place.current();
    return current !== "looking" && current?.id !== source.id;
  };
  return {
    ...source,
    async ask(name, request, options) {
      if (hasLeft()) return fail({ code: "not-connected" });
      const reply = await source.ask(name, request, options);
      if (hasLeft()) return fail({ code: "not-connected" });
      if (!reply.ok) place.learnFrom(reply.problem, source.id);
      return reply;
    },
  };
}

/** A runtime that was started by a formula is still looking for Dosar; undefined when the pane has no data. */
function foundSource(place: PaneSource): Promise<DataSource | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const source = place.current();
      if (source === "looking") return;
      stop();
      resolve(source);
    };
    const stop = place.subscribe(look);
    look();
  });
}
