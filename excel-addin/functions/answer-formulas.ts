import type { DayOf } from "../../shared/actions/sheet-request.ts";
import type { BridgeClient } from "../../shared/carriers/bridge-client.ts";
import type { Day } from "../../shared/model/day.ts";
import type { FormulaName } from "../../shared/model/formula.ts";
import { groupBy } from "../../shared/std/group-by.ts";
import type { ConnectionState } from "../bridge/connection-state.ts";
import type { PaneConnection } from "../bridge/create-connection.ts";
import type { LineCache } from "../cache/line-cache.ts";
import type { BatchOptions } from "./batch-options.ts";
import { bridgeProblem } from "./bridge-problem.ts";
import { type WaitingCall, whenAllAborted } from "./formula-call.ts";
import { settleAll } from "./group-queries.ts";
import { bringUpToDate, type KnownData } from "./known-data.ts";
import { answerPriceCalls } from "./price-answers.ts";
import { answerForecastCalls, answerNetSalesCalls } from "./sales-answers.ts";

export interface FormulaTools {
  readonly connection: Pick<PaneConnection, "state" | "subscribe" | "learnFrom">;
  readonly cache: LineCache;
  readonly today: () => Day;
  readonly dayOf: DayOf;
  readonly breathe: () => Promise<void>;
}

type Connected = Extract<ConnectionState, { kind: "connected" }>;

const ANSWERERS: Readonly<Record<FormulaName, typeof answerNetSalesCalls>> = {
  NETSALES: answerNetSalesCalls,
  PRICE: answerPriceCalls,
  FORECAST: answerForecastCalls,
};

/** Answers batches of formulas over the pane's connection, remembering what is still true for the next batch. */
export function answerFormulas(tools: FormulaTools): (calls: readonly WaitingCall[]) => Promise<void> {
  const { connection, today } = tools;
  let known: KnownData | undefined;

  return async (calls) => {
    const connected = await foundConnection(connection);
    if (connected === undefined) return settleAll(calls, { code: "not-connected" });
    const client = listeningClient(connected.client, connection.learnFrom);
    const options: BatchOptions = { ...tools, ...connected, client, signal: whenAllAborted(calls) };
    const current = await bringUpToDate(known, today(), options);
    if (!current.ok) return settleAll(calls, bridgeProblem(current.problem));
    known = current.value;
    for (const [name, ofName] of groupBy(calls, (call) => call.name))
      await ANSWERERS[name](ofName, known, options);
  };
}

/** Every failure may say something about the connection itself: the pane then shows it, whoever asked. */
function listeningClient(client: BridgeClient, learnFrom: PaneConnection["learnFrom"]): BridgeClient {
  return {
    async ask(name, request, options) {
      const reply = await client.ask(name, request, options);
      if (!reply.ok) learnFrom(reply.problem);
      return reply;
    },
  };
}

/** A runtime that was started by a formula is still looking for Dosar; undefined when the pane is not connected. */
function foundConnection(connection: FormulaTools["connection"]): Promise<Connected | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const state = connection.state();
      if (state.kind === "looking") return;
      stop();
      resolve(state.kind === "connected" ? state : undefined);
    };
    const stop = connection.subscribe(look);
    look();
  });
}
