/// <reference types="wxt/vite-builder-env" />

import { BRIDGE_PAGE_PATH, DEFAULT_ADDIN_ORIGIN } from "../../shared/messages/bridge-wire.ts";

/** Exactly scheme, host and port where the task pane is served; set by DOSAR_ADDIN_ORIGIN when the extension is built. */
export const ADDIN_ORIGIN: string = process.env.DOSAR_ADDIN_ORIGIN || DEFAULT_ADDIN_ORIGIN;

/**
 * The match pattern of the task pane's page, whatever folder it is served from. Firefox takes no port in a pattern,
 * so there it is left out and the exact origin is checked in code, as it is everywhere.
 */
export const ADDIN_MATCH: string = `${import.meta.env.FIREFOX ? withoutPort(ADDIN_ORIGIN) : ADDIN_ORIGIN}/*${BRIDGE_PAGE_PATH.slice(1)}*`;

function withoutPort(origin: string): string {
  return origin.replace(/:\d+$/, "");
}
