import { answerBridgeCalls } from "../../extension/background/bridge-answers.ts";
import { type BridgePort, listenForBridge } from "../../extension/background/bridge-listener.ts";
import { grantConnection } from "../../shared/actions/grant-connection.ts";
import {
  type BridgeChannel,
  type BridgeClient,
  createBridgeClient,
} from "../../shared/carriers/bridge-client.ts";
import type { BridgeCredential } from "../../shared/messages/bridge-protocol.ts";
import { DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";
import type { WorkbookId } from "../../shared/model/ids.ts";
import type { Store } from "../../shared/store/open-store.ts";

export interface BridgePair {
  readonly client: BridgeClient;
  /** The pane's end of the port; a client of one's own on it takes the place of `client`. */
  readonly channel: BridgeChannel;
  /** Length of the longest reply so far, in characters. */
  readonly longestReply: () => number;
  /** How often the window with questions was brought to the front. */
  readonly showCount: () => number;
}

export interface BridgePairOptions {
  readonly store: Store;
  /** Instead of giving `store`. */
  readonly openStore?: () => Promise<Store>;
  readonly pageUrl?: string;
  readonly senderId?: string;
}

/** A pane's client and the extension's listener, tied by a port that lives in this process; text crosses as it is. */
export function pairOverPort(options: BridgePairOptions): BridgePair {
  const { store, pageUrl = `${DEFAULT_ADDIN_ORIGIN}/taskpane/index.html`, senderId = "dosar" } = options;
  let longest = 0;
  let shown = 0;
  let lastId = 0;
  let tellPane: (message: unknown) => void = () => undefined;
  const toBackground: ((message: unknown) => void)[] = [];
  let onConnect: (port: BridgePort) => void = () => undefined;

  listenForBridge({
    onConnect: { addListener: (listener) => (onConnect = listener) },
    ownId: "dosar",
    addinOrigin: DEFAULT_ADDIN_ORIGIN,
    answer: answerBridgeCalls({
      openStore: options.openStore ?? (async () => store),
      now: store.now,
      newId: () => `id-${++lastId}`,
      newCode: () => "004217",
      newSecret: () => `secret-${"x".repeat(30)}-${++lastId}`,
      hashOf: async (text) => `hash of ${text}`,
      showQuestions: async () => void shown++,
    }),
  });
  onConnect({
    name: "bridge",
    sender: { id: senderId, url: pageUrl },
    onMessage: { addListener: (listener) => toBackground.push(listener) },
    onDisconnect: { addListener: () => undefined },
    postMessage(message) {
      longest = Math.max(longest, String(message).length);
      queueMicrotask(() => tellPane(message));
    },
    disconnect: () => queueMicrotask(() => tellPane({ notice: "lost" })),
  });

  const channel: BridgeChannel = {
    post: (text) => {
      if (toBackground.length === 0) queueMicrotask(() => tellPane({ notice: "lost" }));
      for (const tell of toBackground) tell(text);
    },
    listen: (listener) => {
      tellPane = listener;
    },
  };
  const client = createBridgeClient({
    channel,
    // Waits between attempts are skipped; the wait for a reply never ends before the reply.
    wait: (durationMs) => (durationMs < 30_000 ? Promise.resolve() : new Promise(() => undefined)),
  });
  return { client, channel, longestReply: () => longest, showCount: () => shown };
}

/** Asks, has the person agree and gives the proof. */
export async function connectPair({ client }: BridgePair, store: Store): Promise<BridgeCredential> {
  const asked = await client.ask("connection.ask", { workbookId: "workbook-1" as WorkbookId });
  if (!asked.ok) throw new Error(`The question was not taken: ${asked.problem.code}.`);
  const { connectionId } = asked.value;
  await grantConnection({ store, connectionId, now: store.now() });
  const status = await client.ask("connection.status", { connectionId });
  if (!status.ok || status.value.state !== "granted") throw new Error("The connection was not granted.");
  return { connectionId, secret: status.value.secret };
}
