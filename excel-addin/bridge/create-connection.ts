/** Finds the extension, asks the person through it, and keeps the proof. One a pane; the interface subscribes to it. */

import {
  type AskProblem,
  type BridgeChannel,
  type BridgeClient,
  createBridgeClient,
} from "../../shared/carriers/bridge-client.ts";
import type { BridgeReply } from "../../shared/messages/bridge-protocol.ts";
import type { ConnectionId, WorkbookId } from "../../shared/model/ids.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { ConnectionState, UnpairedReason } from "./connection-state.ts";
import type { CredentialKeeper } from "./credential-keeper.ts";

export interface ConnectionOptions {
  readonly openChannel: () => Promise<BridgeChannel | undefined>;
  readonly keeper: CredentialKeeper;
  readonly nowMs: () => number;
  readonly wait: (durationMs: number) => Promise<void>;
  /** Lets go of everything that was read, since the permission to read it has ended. */
  readonly forgetData: () => void;
}

export interface WorkbookName {
  readonly workbookId: WorkbookId;
  readonly workbookName?: string | undefined;
}

export interface PaneConnection {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** Looks for the extension and takes up a connection that was kept. */
  find(): Promise<void>;
  /** Asks the person; the code is in the state until they answer. */
  connect(workbook: WorkbookName): Promise<void>;
  /** Brings Dosar's window with the question to the front. */
  showQuestion(): Promise<void>;
  stopAsking(): void;
  disconnect(): void;
  /** What a failed request says about the connection itself; other problems leave it as it is. */
  learnFrom(problem: { readonly code: string }): void;
}

/** How often the pane looks whether the person has answered: quick enough to feel at once. */
const POLL_MS = 700;

export function createConnection(options: ConnectionOptions): PaneConnection {
  const { openChannel, keeper, nowMs, wait, forgetData } = options;
  const listeners = new Set<() => void>();
  let state: ConnectionState = { kind: "looking" };
  let client: BridgeClient | undefined;

  function become(next: ConnectionState): void {
    state = next;
    for (const listen of listeners) listen();
  }

  async function find(): Promise<void> {
    become({ kind: "looking" });
    const channel = await openChannel();
    if (!channel) return become({ kind: "missing" });
    client = createBridgeClient({ channel, wait });
    const credential = keeper.read();
    become(credential ? { kind: "connected", client, credential, isKept: true } : { kind: "unpaired" });
  }

  async function connect(workbook: WorkbookName): Promise<void> {
    if (!client) return find();
    const asked = await client.ask("connection.ask", workbook);
    if (!asked.ok) return become(stateAfter(asked.problem));
    const { connectionId, code, remainingMs } = asked.value;
    become({ kind: "pairing", connectionId, code, expiresAtMs: nowMs() + remainingMs });
    const isAsked = () => state.kind === "pairing" && state.connectionId === connectionId;
    const answer = await awaitAnswer(client, connectionId, isAsked, wait);
    if (!answer || !isAsked()) return;
    if (!answer.ok) return become(stateAfter(answer.problem));
    if (answer.value.state !== "granted") return become({ kind: "unpaired", reason: answer.value.state });
    const credential = { connectionId, secret: answer.value.secret };
    become({ kind: "connected", client, credential, isKept: keeper.keep(credential) });
  }

  function leave(reason?: UnpairedReason): void {
    keeper.forget();
    forgetData();
    become({ kind: "unpaired", reason });
  }

  return {
    find,
    connect,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async showQuestion() {
      if (state.kind === "pairing")
        await client?.ask("connection.show", { connectionId: state.connectionId });
    },
    stopAsking() {
      if (state.kind === "pairing") become({ kind: "unpaired" });
    },
    disconnect: () => leave("disconnected"),
    learnFrom({ code }) {
      if (code === "not-connected") leave("taken-back");
      if (code === "orphaned" || code === "version-differs") become({ kind: code });
    },
  };
}

type Answer = Exclude<BridgeReply<"connection.status">, { state: "asked" }>;

/** The person's answer; undefined when the question was dropped before. */
async function awaitAnswer(
  client: BridgeClient,
  connectionId: ConnectionId,
  isAsked: () => boolean,
  wait: ConnectionOptions["wait"],
): Promise<Result<Answer, AskProblem> | undefined> {
  while (isAsked()) {
    await wait(POLL_MS);
    const status = await client.ask("connection.status", { connectionId });
    if (!status.ok) return status;
    if (status.value.state !== "asked") return succeed(status.value);
  }
  return undefined;
}

function stateAfter({ code }: AskProblem): ConnectionState {
  if (code === "orphaned" || code === "version-differs") return { kind: code };
  return { kind: "unpaired", reason: reasonOf(code) };
}

function reasonOf(code: AskProblem["code"]): UnpairedReason | undefined {
  if (code === "too-many-questions" || code === "store-failed" || code === "no-answer") return code;
  if (code === "data-is-newer" || code === "older-window-open" || code === "window-outdated") return code;
  return code === "cancelled" ? undefined : "no-answer";
}
