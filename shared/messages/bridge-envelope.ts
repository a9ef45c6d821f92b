/** Text of the bridge → typed requests and replies and back. Whatever is not exactly of the protocol is a problem. */

import { z } from "zod";
import { fail, type Result, succeed } from "../std/result.ts";
import {
  BridgeCredential,
  type BridgeName,
  BridgeProblem,
  type BridgeReply,
  type BridgeRequest,
  bridgeProtocol,
  OPEN_NAMES,
} from "./bridge-protocol.ts";
import { BRIDGE_VERSION, MAX_REPLY_CHARACTERS, MAX_REQUEST_CHARACTERS } from "./bridge-wire.ts";

/** Number of a request within one port; its reply carries the same. */
const CallId = z.int().min(1).max(Number.MAX_SAFE_INTEGER);

const RequestEnvelope = z.strictObject({
  version: z.int(),
  id: CallId,
  name: z.enum(Object.keys(bridgeProtocol) as [BridgeName, ...BridgeName[]]),
  credential: BridgeCredential.optional(),
  request: z.unknown(),
});

const ReplyEnvelope = z.discriminatedUnion("ok", [
  z.strictObject({ id: CallId, ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: CallId, ok: z.literal(false), problem: BridgeProblem }),
]);
export type ReplyEnvelope = z.infer<typeof ReplyEnvelope>;

/** One request with its name; narrow on `name` to know the type of `request`. */
export type BridgeCall = {
  [Name in BridgeName]: {
    readonly id: number;
    readonly name: Name;
    readonly credential?: BridgeCredential | undefined;
    readonly request: BridgeRequest<Name>;
  };
}[BridgeName];

export type UnreadableCall = BridgeProblem & { readonly id?: number };

/**
 * Reads what came from the page. The size is bounded before parsing. A problem carries the request's number
 * where that much could be read, so that it can be answered.
 */
export function readBridgeCall(text: unknown): Result<BridgeCall, UnreadableCall> {
  if (typeof text !== "string") return fail({ code: "not-readable" });
  if (text.length > MAX_REQUEST_CHARACTERS) return fail({ code: "too-large" });
  const data = parseJson(text);
  const envelope = RequestEnvelope.safeParse(data);
  if (!envelope.success) return fail(unreadable(data));

  const { id, name, version, credential } = envelope.data;
  if (version !== BRIDGE_VERSION) return fail({ code: "version-differs", version: BRIDGE_VERSION, id });
  const request = bridgeProtocol[name].request.safeParse(envelope.data.request);
  if (!request.success) return fail({ code: "not-readable", id });
  if (credential === undefined && !OPEN_NAMES.has(name)) return fail({ code: "not-connected", id });
  // The schema was chosen by this very name, which the compiler cannot follow through the record.
  return succeed({ id, name, credential, request: request.data } as BridgeCall);
}

export function printBridgeCall<Name extends BridgeName>(call: {
  readonly id: number;
  readonly name: Name;
  readonly credential?: BridgeCredential | undefined;
  readonly request: BridgeRequest<Name>;
}): string {
  return JSON.stringify({ version: BRIDGE_VERSION, ...call });
}

/** The envelope of a reply; undefined when the text is none. The value is read by `readBridgeValue`. */
export function readBridgeReply(text: unknown): ReplyEnvelope | undefined {
  if (typeof text !== "string" || text.length > MAX_REPLY_CHARACTERS) return undefined;
  const envelope = ReplyEnvelope.safeParse(parseJson(text));
  return envelope.success ? envelope.data : undefined;
}

export function readBridgeValue<Name extends BridgeName>(
  name: Name,
  value: unknown,
): Result<BridgeReply<Name>, BridgeProblem> {
  const reply = bridgeProtocol[name].reply.safeParse(value);
  // As above: chosen by the name, which ties it to this reply type.
  return reply.success ? succeed(reply.data as BridgeReply<Name>) : fail({ code: "not-readable" });
}

export function printBridgeReply(reply: ReplyEnvelope): string {
  return JSON.stringify(reply);
}

/** Another version of the protocol may know other names: it is told apart from nonsense by its number alone. */
function unreadable(data: unknown): UnreadableCall {
  const head = z.object({ id: CallId.optional(), version: z.int().optional() }).safeParse(data);
  if (!head.success) return { code: "not-readable" };
  const { id, version } = head.data;
  const known = id === undefined ? {} : { id };
  return version !== undefined && version !== BRIDGE_VERSION
    ? { code: "version-differs", version: BRIDGE_VERSION, ...known }
    : { code: "not-readable", ...known };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
