/** Listens for task panes and answers their questions, one after the other. Never trusts a port that it did not check. */

import {
  type BridgeCall,
  printBridgeReply,
  type ReplyEnvelope,
  readBridgeCall,
} from "../../shared/messages/bridge-envelope.ts";
import type { BridgeProblem } from "../../shared/messages/bridge-protocol.ts";
import { BRIDGE_PORT, MAX_REPLY_CHARACTERS } from "../../shared/messages/bridge-wire.ts";
import type { Result } from "../../shared/std/result.ts";
import { refusalOf } from "../../shared/store/store-refused.ts";

/** What the listener needs of a runtime port; the browser's own ports have this shape. */
export interface BridgePort {
  readonly name: string;
  readonly sender?: { readonly id?: string | undefined; readonly url?: string | undefined } | undefined;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface BridgeListenerOptions {
  readonly onConnect: { addListener(listener: (port: BridgePort) => void): void };
  /** The extension's own id: only its own content script may open the port. */
  readonly ownId: string;
  readonly addinOrigin: string;
  readonly answer: AnswerBridgeCall;
}

export type AnswerBridgeCall = (call: BridgeCall, origin: string) => Promise<Result<unknown, BridgeProblem>>;

/** A pane asks one or two things at a time; one that floods is cut off. */
const MAX_WAITING_CALLS = 32;

/** Must be called in the first turn of the background, or a port that woke it is missed. */
export function listenForBridge({ onConnect, ownId, addinOrigin, answer }: BridgeListenerOptions): void {
  onConnect.addListener((port) => {
    if (port.name !== BRIDGE_PORT) return;
    if (port.sender?.id === ownId && originOf(port.sender.url) === addinOrigin) {
      answerPort(port, (call) => answer(call, addinOrigin));
    } else {
      port.disconnect();
    }
  });
}

function answerPort(
  port: BridgePort,
  answer: (call: BridgeCall) => Promise<Result<unknown, BridgeProblem>>,
): void {
  let isOpen = true;
  let waitingCount = 0;
  let queue: Promise<void> = Promise.resolve();
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });

  port.onMessage.addListener((message) => {
    if (waitingCount >= MAX_WAITING_CALLS) {
      isOpen = false;
      port.disconnect();
      return;
    }
    waitingCount++;
    queue = queue.then(async () => {
      const reply = isOpen ? await replyTo(message, answer) : undefined;
      waitingCount--;
      if (isOpen && reply !== undefined) port.postMessage(reply);
    });
  });
}

/** The reply's text; undefined for a message without a number, which nobody waits for. */
async function replyTo(
  message: unknown,
  answer: (call: BridgeCall) => Promise<Result<unknown, BridgeProblem>>,
): Promise<string | undefined> {
  const call = readBridgeCall(message);
  if (!call.ok) {
    const { id, ...problem } = call.problem;
    return id === undefined ? undefined : printBridgeReply({ id, ok: false, problem });
  }

  const { id } = call.value;
  const text = printBridgeReply(envelopeOf(id, await answered(call.value, answer)));
  return text.length <= MAX_REPLY_CHARACTERS
    ? text
    : printBridgeReply({ id, ok: false, problem: { code: "too-large" } });
}

/** A store that cannot be read must not leave the pane waiting: whatever is thrown becomes a problem that it can show. */
async function answered(
  call: BridgeCall,
  answer: (call: BridgeCall) => Promise<Result<unknown, BridgeProblem>>,
): Promise<Result<unknown, BridgeProblem>> {
  try {
    return await answer(call);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) return { ok: false, problem: { code: refusal } };
    reportError(error);
    return { ok: false, problem: { code: "store-failed" } };
  }
}

function envelopeOf(id: number, outcome: Result<unknown, BridgeProblem>): ReplyEnvelope {
  return outcome.ok ? { id, ok: true, value: outcome.value } : { id, ok: false, problem: outcome.problem };
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
