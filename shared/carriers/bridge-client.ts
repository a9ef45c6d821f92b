/**
 * The pane's end of the bridge: asks, waits, and asks again when the extension's background was ended in between.
 * Every request may be repeated without harm (see messages/bridge-protocol.ts), so a lost reply costs one more turn.
 */

import {
  printBridgeCall,
  type ReplyEnvelope,
  readBridgeReply,
  readBridgeValue,
} from "../messages/bridge-envelope.ts";
import type {
  BridgeCredential,
  BridgeName,
  BridgeProblem,
  BridgeReply,
  BridgeRequest,
} from "../messages/bridge-protocol.ts";
import { isBridgeNotice } from "../messages/bridge-wire.ts";
import { fail, type Result } from "../std/result.ts";

/** The page's port to the content script. */
export interface BridgeChannel {
  post(text: string): void;
  /** Sets the one listener. */
  listen(listener: (message: unknown) => void): void;
}

export interface BridgeClientOptions {
  readonly channel: BridgeChannel;
  readonly wait: (durationMs: number) => Promise<void>;
}

export type AskProblem =
  | BridgeProblem
  /** `no-answer`: every attempt was lost; `orphaned`: only reloading the pane helps; `not-in-file`: saved without it. */
  | { readonly code: "no-answer" | "orphaned" | "cancelled" | "not-in-file" };

export interface AskOptions {
  readonly credential?: BridgeCredential | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BridgeClient {
  ask<Name extends BridgeName>(
    name: Name,
    request: BridgeRequest<Name>,
    options?: AskOptions,
  ): Promise<Result<BridgeReply<Name>, AskProblem>>;
}

/**
 * Waits before each attempt. A stopped background is back within 30 ms; the later ones cover a browser that is
 * updating the extension. Without them twenty attempts were spent in 40 ms.
 */
const WAITS_MS: readonly number[] = [0, 50, 250, 1000, 2500, 5000];

/** A page of 5,000 lines takes under a second; a machine that is asleep or very busy gets this long. */
const REPLY_TIMEOUT_MS = 30_000;

type Outcome = ReplyEnvelope | "lost" | "orphaned" | "cancelled";
type Settle = (outcome: Outcome) => void;

export function createBridgeClient({ channel, wait }: BridgeClientOptions): BridgeClient {
  const waitingById = new Map<number, Settle>();
  let lastId = 0;

  channel.listen((message) => {
    if (isBridgeNotice(message)) {
      if (message.notice !== "ready") settleAll(waitingById, message.notice);
      return;
    }
    const reply = readBridgeReply(message);
    if (reply) waitingById.get(reply.id)?.(reply);
  });

  function attempt(print: (id: number) => string, signal: AbortSignal | undefined): Promise<Outcome> {
    const id = ++lastId;
    return new Promise((resolve) => {
      const settle: Settle = (outcome) => {
        waitingById.delete(id);
        signal?.removeEventListener("abort", cancel);
        resolve(outcome);
      };
      const cancel = () => settle("cancelled");
      waitingById.set(id, settle);
      signal?.addEventListener("abort", cancel);
      void wait(REPLY_TIMEOUT_MS).then(() => {
        if (waitingById.has(id)) settle("lost");
      });
      channel.post(print(id));
    });
  }

  /** The first outcome that is more than a lost attempt. */
  async function attemptUntilAnswered(
    print: (id: number) => string,
    signal: AbortSignal | undefined,
  ): Promise<Outcome> {
    for (const waitMs of WAITS_MS) {
      if (waitMs > 0) await wait(waitMs);
      const outcome = signal?.aborted ? "cancelled" : await attempt(print, signal);
      if (outcome !== "lost") return outcome;
    }
    return "lost";
  }

  return {
    async ask(name, request, { credential, signal } = {}) {
      const print = (id: number) => printBridgeCall({ id, name, credential, request });
      const outcome = await attemptUntilAnswered(print, signal);
      if (outcome === "lost") return fail({ code: "no-answer" });
      if (typeof outcome === "string") return fail({ code: outcome });
      return outcome.ok ? readBridgeValue(name, outcome.value) : outcome;
    },
  };
}

function settleAll(waitingById: ReadonlyMap<number, Settle>, outcome: "lost" | "orphaned"): void {
  for (const settle of [...waitingById.values()]) settle(outcome);
}
