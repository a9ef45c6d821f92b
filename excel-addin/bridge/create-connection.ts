/** Finds the extension, asks the person through it, and keeps the proof. One a pane; the interface subscribes to it. */

import {
  type AskProblem,
  type BridgeChannel,
  type BridgeClient,
  createBridgeClient,
} from "../../shared/carriers/bridge-client.ts";
import { overBridge } from "../../shared/carriers/data-source.ts";
import type { BridgeCredential, BridgeReply } from "../../shared/messages/bridge-protocol.ts";
import { ConnectionScope } from "../../shared/model/connection.ts";
import type { ConnectionId, WorkbookId } from "../../shared/model/ids.ts";
import { observed } from "../../shared/std/observed.ts";
import { type Result, succeed } from "../../shared/std/result.ts";
import type { ConnectionState, UnpairedReason } from "./connection-state.ts";
import type { CredentialKeeper } from "./credential-keeper.ts";

export interface ConnectionOptions {
  readonly openChannel: () => Promise<BridgeChannel | undefined>;
  readonly keeper: CredentialKeeper;
  /** The id that the open workbook has from an earlier connection; undefined when it has none or Excel cannot say. */
  readonly findWorkbookId: () => Promise<WorkbookId | undefined>;
  readonly nowMs: () => number;
  readonly wait: (durationMs: number) => Promise<void>;
  /** Stops what still reads from the source and lets go of everything that was read: the permission has ended. */
  readonly forgetData: (sourceId: string) => void;
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
  /**
   * What a failed request says about the connection itself; other problems leave it as it is, and so do late answers to
   * a connection that stands no longer.
   */
  learnFrom(problem: { readonly code: string }, sourceId: string): void;
}

type Connected = Extract<ConnectionState, { kind: "connected" }>;

/** How often the pane looks whether the person has answered: quick enough to feel at once. */
const POLL_MS = 700;

export function createConnection(options: ConnectionOptions): PaneConnection {
  const { openChannel, keeper, findWorkbookId, wait, forgetData } = options;
  const { value: state, become, subscribe } = observed<ConnectionState>({ kind: "looking" });
  let client: BridgeClient | undefined;
  let workbookId: WorkbookId | undefined;
  /** Of the connection that stands. */
  let proof: BridgeCredential | undefined;

  async function find(): Promise<void> {
    become({ kind: "looking" });
    const channel = await openChannel();
    if (!channel) return become({ kind: "missing" });
    client = createBridgeClient({ channel, wait });
    workbookId = await findWorkbookId();
    const credential = workbookId && keeper.read(workbookId);
    if (credential) enter(client, credential, true);
    else become({ kind: "unpaired" });
  }

  async function connect(workbook: WorkbookName): Promise<void> {
    if (!client) return find();
    workbookId = workbook.workbookId;
    const credential = await askPerson(client, workbook, { ...options, state, become });
    if (credential) enter(client, credential, keeper.keep(workbook.workbookId, credential));
  }

  function enter(bridge: BridgeClient, credential: BridgeCredential, isKept: boolean): void {
    proof = credential;
    become({ kind: "connected", source: overBridge(bridge, credential), isKept });
  }

  function leave({ source }: Connected, end: ConnectionState): void {
    const isEnded = end.kind === "unpaired";
    if (isEnded && workbookId) keeper.forget(workbookId);
    become(end);
    if (isEnded) forgetData(source.id);
  }

  /** Another pane of this workbook was connected or disconnected: this one follows. */
  function follow(): void {
    const credential = workbookId && keeper.read(workbookId);
    const now = state();
    if (now.kind === "connected" && !credential) leave(now, DISCONNECTED);
    if (isAsking(now) && client && credential) enter(client, credential, true);
  }
  keeper.watch(follow);

  return {
    find,
    connect,
    state,
    subscribe,
    async showQuestion() {
      const now = state();
      if (now.kind === "pairing") await client?.ask("connection.show", { connectionId: now.connectionId });
    },
    stopAsking() {
      if (state().kind === "pairing") become({ kind: "unpaired" });
    },
    disconnect() {
      const now = state();
      if (now.kind !== "connected") return;
      // The answer changes nothing here; a Dosar that cannot be reached still lists the workbook as connected.
      void client?.ask("connection.end", {}, { credential: proof });
      leave(now, DISCONNECTED);
    },
    learnFrom({ code }, sourceId) {
      const [now, end] = [state(), endOf(code)];
      if (now.kind === "connected" && now.source.id === sourceId && end) leave(now, end);
    },
  };
}

const DISCONNECTED: ConnectionState = { kind: "unpaired", reason: "disconnected" };

/** How the pane stands after a refusal of the connection itself; undefined for other problems. */
function endOf(code: string): ConnectionState | undefined {
  if (code === "not-connected") return { kind: "unpaired", reason: "taken-back" };
  if (code === "other-dosar") return { kind: "unpaired", reason: "other-dosar" };
  return code === "orphaned" || code === "version-differs" ? { kind: code } : undefined;
}

/** The pane may take up a connection that another pane of this workbook was given. */
function isAsking({ kind }: ConnectionState): boolean {
  return kind === "unpaired" || kind === "pairing";
}

/** Shows the code until the person has answered; the proof when they granted, else the state says why there is none. */
async function askPerson(
  client: BridgeClient,
  workbook: WorkbookName,
  { state, become, nowMs, wait }: Pick<ConnectionOptions, "nowMs" | "wait"> & AskedState,
): Promise<BridgeCredential | undefined> {
  const asked = await client.ask("connection.ask", { ...workbook, scopes: [...ConnectionScope.options] });
  if (!asked.ok) return void become(stateAfter(asked.problem));
  const { connectionId, code, remainingMs } = asked.value;
  become({ kind: "pairing", connectionId, code, expiresAtMs: nowMs() + remainingMs });
  const isAsked = () => {
    const now = state();
    return now.kind === "pairing" && now.connectionId === connectionId;
  };
  const answer = await awaitAnswer(client, connectionId, isAsked, wait);
  if (!answer || !isAsked()) return undefined;
  if (!answer.ok) return void become(stateAfter(answer.problem));
  if (answer.value.state === "granted") return { connectionId, secret: answer.value.secret };
  return void become({ kind: "unpaired", reason: answer.value.state });
}

interface AskedState {
  readonly state: () => ConnectionState;
  readonly become: (next: ConnectionState) => void;
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
