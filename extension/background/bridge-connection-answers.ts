import { askConnection } from "../../shared/actions/ask-connection.ts";
import { claimConnection, remainingMsOf } from "../../shared/actions/claim-connection.ts";
import type { BridgeCall } from "../../shared/messages/bridge-envelope.ts";
import type { BridgeProblem, BridgeReply, BridgeRequest } from "../../shared/messages/bridge-protocol.ts";
import { isOpenQuestion } from "../../shared/model/connection.ts";
import type { Instant } from "../../shared/model/day.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { getRecord } from "../../shared/store/read-records.ts";

export type ConnectionCall = Extract<
  BridgeCall,
  { name: "connection.ask" | "connection.status" | "connection.show" }
>;

/** Randomness, hashing and windows are the edge's. */
export interface ConnectionTools {
  readonly newId: () => string;
  /** Six random digits. */
  readonly newCode: () => string;
  readonly newSecret: () => string;
  readonly hashOf: (text: string) => Promise<string>;
  /** Brings the window with open questions to the front. */
  readonly showQuestions: () => Promise<void>;
}

interface ConnectionContext extends ConnectionTools {
  readonly store: Store;
  readonly origin: string;
  readonly now: Instant;
}

export async function answerConnection(
  call: ConnectionCall,
  context: ConnectionContext,
): Promise<Result<unknown, BridgeProblem>> {
  switch (call.name) {
    case "connection.ask":
      return ask(call.request, context);
    case "connection.status":
      return succeed(await claimConnection({ ...context, ...call.request }));
    case "connection.show":
      return succeed(await show(call.request, context));
  }
}

async function ask(
  request: BridgeRequest<"connection.ask">,
  context: ConnectionContext,
): Promise<Result<BridgeReply<"connection.ask">, BridgeProblem>> {
  const asked = await askConnection({ ...context, ...request });
  if (!asked.ok) return asked;
  const { id: connectionId, code } = asked.value;
  return succeed({ connectionId, code, remainingMs: remainingMsOf(asked.value, context.now) });
}

/** Only while the question is open: nobody can bring Dosar's window to the front without having asked. */
async function show(
  { connectionId }: BridgeRequest<"connection.show">,
  { store, now, showQuestions }: ConnectionContext,
): Promise<BridgeReply<"connection.show">> {
  const connection = await getRecord(store, "connections", connectionId);
  if (connection && isOpenQuestion(connection, now)) await showQuestions();
  return {};
}
