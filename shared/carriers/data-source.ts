import type {
  BridgeCredential,
  BridgeName,
  BridgeReply,
  BridgeRequest,
} from "../messages/bridge-protocol.ts";
import type { Result } from "../std/result.ts";
import type { AskProblem, BridgeClient } from "./bridge-client.ts";

/** Questions about data, as opposed to those about the connection itself. */
export type DataName = Exclude<BridgeName, `connection.${string}`>;

/** Where the pane's data come from: the extension in the same browser, or a data file. Asked and answered alike. */
export interface DataSource {
  readonly kind: "bridge" | "data-file";
  /** What was read from one source is never taken for another's. */
  readonly id: string;
  ask<Name extends DataName>(
    name: Name,
    request: BridgeRequest<Name>,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Result<BridgeReply<Name>, AskProblem>>;
}

/** The extension, as a connected pane sees it. */
export function overBridge(client: BridgeClient, credential: BridgeCredential): DataSource {
  return {
    kind: "bridge",
    id: credential.connectionId,
    ask: (name, request, { signal } = {}) => client.ask(name, request, { credential, signal }),
  };
}
