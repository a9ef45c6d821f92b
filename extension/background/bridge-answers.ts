/**
 * Answers the task pane's questions: the way to a connection for anybody on the add-in's page, the rest only with its
 * secret and within what the person granted.
 */

import { nameDosar } from "../../shared/actions/name-dosar.ts";
import { proveConnection } from "../../shared/actions/prove-connection.ts";
import { revokeConnection } from "../../shared/actions/revoke-connection.ts";
import type { BridgeCall } from "../../shared/messages/bridge-envelope.ts";
import { OPEN_NAMES, type OpenName, SCOPES_OF } from "../../shared/messages/bridge-protocol.ts";
import { type Connection, scopesOf } from "../../shared/model/connection.ts";
import type { Instant } from "../../shared/model/day.ts";
import { fail, succeed } from "../../shared/std/result.ts";
import type { Store } from "../../shared/store/open-store.ts";
import { answerConnection, type ConnectionCall, type ConnectionTools } from "./bridge-connection-answers.ts";
import { answerClientEdit, answerNoteAdd, answerNoteWithdrawal } from "./bridge-edit-answers.ts";
import type { AnswerBridgeCall } from "./bridge-listener.ts";
import { listHistories, pageMatches, pagePrices } from "./bridge-price-answers.ts";
import { getClient, listClients, listNotes, listSegments, summarize } from "./bridge-record-answers.ts";
import { countChanges, pageSales } from "./bridge-sales-answers.ts";

export interface BridgeAnswersOptions extends ConnectionTools {
  readonly openStore: () => Promise<Store>;
  readonly now: () => Instant;
  /** The browser's own words for itself. */
  readonly userAgent: string;
}

type ProvenCall = Exclude<BridgeCall, ConnectionCall>;

interface ProvenContext {
  readonly store: Store;
  readonly connection: Connection;
  readonly now: Instant;
  readonly userAgent: string;
}

export function answerBridgeCalls(options: BridgeAnswersOptions): AnswerBridgeCall {
  const { hashOf, userAgent } = options;
  return async (call, origin) => {
    const store = await options.openStore();
    const now = options.now();
    if (isConnectionCall(call)) return answerConnection(call, { ...options, store, origin, now });
    const { credential } = call;
    if (credential === undefined) return fail({ code: "not-connected" });
    const proven = await proveConnection({ ...credential, store, origin, now, hashOf });
    if (!proven.ok) return proven;
    const granted = scopesOf(proven.value);
    const scope = SCOPES_OF[call.name].find((needed) => !granted.includes(needed));
    if (scope !== undefined) return fail({ code: "not-allowed", scope });
    return succeed(await answerProven(call, { store, connection: proven.value, now, userAgent }));
  };
}

function isConnectionCall(call: BridgeCall): call is ConnectionCall {
  return OPEN_NAMES.has(call.name satisfies OpenName | ProvenCall["name"]);
}

async function answerProven(
  call: ProvenCall,
  { store, connection, now, userAgent }: ProvenContext,
): Promise<unknown> {
  switch (call.name) {
    case "connection.end":
      await revokeConnection({ store, connectionId: connection.id, now });
      return {};
    case "workbook.summary":
      return {
        ...(await summarize(store)),
        dosar: nameDosar(store, userAgent),
        scopes: scopesOf(connection),
      };
    case "client.edit":
      return answerClientEdit(store, call.request);
    case "note.add":
      return answerNoteAdd(store, call.request);
    case "note.withdraw":
      return answerNoteWithdrawal(store, call.request);
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
    case "price.history":
      return listHistories(store, call.request);
    case "match.page":
      return pageMatches(store, call.request);
    case "change.count":
      return countChanges(store, call.request);
  }
}
