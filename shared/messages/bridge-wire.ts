/**
 * What the two ends of the bridge and the content script between them must agree on before any message is read.
 *
 * Knows no zod: the content script is in somebody's page and stays small. Requests and replies cross as JSON text,
 * so that their size is bounded before they are parsed; the content script's own notices are small objects.
 */

/** Changes when a message changes its meaning; the two ends say so instead of guessing. */
export const BRIDGE_VERSION = 2;

/** Name of the runtime port between content script and background. */
export const BRIDGE_PORT = "bridge";

/** The one page of the add-in's origin that may use the bridge. */
export const BRIDGE_PAGE_PATH = "/taskpane/index.html";

/** Where the add-in is served unless the build says otherwise. */
export const DEFAULT_ADDIN_ORIGIN = "https://localhost:3000";

/** A request holds ids, a scope of clients and a cursor; 64 thousand characters are 900 client ids. */
export const MAX_REQUEST_CHARACTERS = 64_000;

/** Far below the 64 MiB at which a browser refuses a message; 2,000 sales lines take about 0.7 million. */
export const MAX_REPLY_CHARACTERS = 16_000_000;

/** The window message with which the page hands a MessagePort to the content script. */
export const OPEN_MESSAGE = { dosar: "open-bridge", version: BRIDGE_VERSION } as const;

/**
 * What the content script says on the page's port by itself: "ready" when it has taken the port, "lost" when the
 * background has ended (the next request wakes it), "orphaned" when the extension was reloaded and only reloading
 * the pane helps.
 */
export interface BridgeNotice {
  readonly notice: "ready" | "lost" | "orphaned";
}

export function isOpenMessage(data: unknown): boolean {
  return typeof data === "object" && data !== null && "dosar" in data && data.dosar === OPEN_MESSAGE.dosar;
}

export function isBridgeNotice(data: unknown): data is BridgeNotice {
  if (typeof data !== "object" || data === null || !("notice" in data)) return false;
  return data.notice === "ready" || data.notice === "lost" || data.notice === "orphaned";
}
