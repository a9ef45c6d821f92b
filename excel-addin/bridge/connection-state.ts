import type { BridgeClient } from "../../shared/carriers/bridge-client.ts";
import type { BridgeCredential } from "../../shared/messages/bridge-protocol.ts";
import type { ConnectionId } from "../../shared/model/ids.ts";
import type { StoreRefusal } from "../../shared/model/store-refusal.ts";

/** Why the pane is not connected, when something is to be said about it. */
export type UnpairedReason =
  | "refused"
  | "expired"
  | "too-many-questions"
  | "taken-back"
  | "disconnected"
  | "no-answer"
  | "store-failed"
  | StoreRefusal;

/** How the pane stands to the extension. */
export type ConnectionState =
  | { readonly kind: "looking" }
  | { readonly kind: "missing" }
  | { readonly kind: "orphaned" }
  | { readonly kind: "version-differs" }
  | { readonly kind: "unpaired"; readonly reason?: UnpairedReason | undefined }
  | {
      readonly kind: "pairing";
      readonly connectionId: ConnectionId;
      readonly code: string;
      /** Of the pane's own clock. */
      readonly expiresAtMs: number;
    }
  | {
      readonly kind: "connected";
      readonly client: BridgeClient;
      readonly credential: BridgeCredential;
      /** False when the browser lets the pane remember nothing. */
      readonly isKept: boolean;
    };
