/** Answers the task pane's questions: the way to a connection for anybody on the add-in's page, the rest only with its secret. */

import { proveConnection } from "../../shared/actions/prove-connection.ts";
import type { BridgeCall } from "../../shared/messages/bridge-envelope.ts";
import type { BridgeProblem } from "../../shared/messages/bridge-protocol.ts";
import type { Connection } from "../../shared/model/connection.ts";
import type { Instant } from "../../shared/model/day.ts";
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { answerConnection, type ConnectionCall, type ConnectionTools } from "./bridge-connection-answers.ts";
import { answerClientEdit, answerNoteAdd, mayEdit } from "./bridge-edit-answers.ts";
import type { AnswerBridgeCall } from "./bridge-listener.ts";
import { getClient, listClients, listNotes, listSegments, summarize } from "./bridge-record-answers.ts";
import { countChanges, pagePrices, pageSales } from "./bridge-sales-answers.ts";

export interface BridgeAnswersOptions extends ConnectionTools {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
}

type DataCall = Exclude<BridgeCall, ConnectionCall>;
type ReadCall = Exclude<DataCall, { name: "client.edit" | "note.add" }>;

export function answerBridgeCalls(options: BridgeAnswersOptions): AnswerBridgeCall {
  return async (call, origin) => {
    const store = await options.openStore();
    if (isConnectionCall(call))
      return answerConnection(call, { ...options, store, origin, now: options.now() });
    const { credential } = call;
    if (credential === undefined) return fail({ code: "not-connected" });
    const { now, hashOf } = options;
    const connection = await proveConnection({ ...credential, store, origin, now: now(), hashOf });
    return connection ? answerData(store, connection, call) : fail({ code: "not-connected" });
  };
}

function isConnectionCall(call: BridgeCall): call is ConnectionCall {
  return call.name.startsWith("connection.");
}

async function answerData(
  store: Store,
  connection: Connection,
  call: DataCall,
): Promise<Result<unknown, BridgeProblem>> {
  if (call.name === "client.edit") return answerClientEdit(store, connection, call.request);
  if (call.name === "note.add") return answerNoteAdd(store, connection, call.request);
  return succeed(await answerRead(store, connection, call));
}

function answerRead(store: Store, connection: Connection, call: ReadCall): Promise<unknown> {
  switch (call.name) {
    case "workbook.summary":
      return summarize(store, mayEdit(connection));
    case "client.list":
      return listClients(store, call.request);
    case "client.get":
      return getClient(store, call.request);
    case "segment.list":
      return listSegments(store);
    case "note.list":
      return listNotes(store, call.request);
    case "sales.page":
      return pageSales(store, call.request);
    case "price.page":
      return pagePrices(store, call.request);
    case "change.count":
      return countChanges(store, call.request);
  }
}
