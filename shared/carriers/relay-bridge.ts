/**
 * The part of the bridge that runs in the task pane's frame as a content script: carries text between the page's
 * MessagePort and the extension's runtime port and reads none of it.
 */

import { BRIDGE_PORT, type BridgeNotice, isOpenMessage } from "../messages/bridge-wire.ts";

export interface RuntimePort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

export interface RelayHost {
  /** The frame's own window. */
  readonly page: Window;
  readonly addinOrigin: string;
  /** Throws once the extension was reloaded: this content script then belongs to nobody. */
  connect(options: { readonly name: string }): RuntimePort;
}

/** Waits for the page to hand over its port; a page that hands over another one (after a reload of its script) gets a fresh relay. */
export function relayBridge({ page, addinOrigin, connect }: RelayHost): void {
  if (page.location.origin !== addinOrigin) return;
  page.addEventListener("message", (event) => {
    const isOwn = event.source === page && event.origin === addinOrigin;
    const [port] = event.ports;
    if (isOwn && port && isOpenMessage(event.data)) relayPort(port, connect);
  });
}

function relayPort(pagePort: MessagePort, connect: RelayHost["connect"]): void {
  let runtimePort: RuntimePort | undefined;
  const tell = (notice: BridgeNotice["notice"]) => pagePort.postMessage({ notice } satisfies BridgeNotice);

  function connected(): RuntimePort {
    const port = connect({ name: BRIDGE_PORT });
    port.onMessage.addListener((message) => {
      if (typeof message === "string") pagePort.postMessage(message);
    });
    port.onDisconnect.addListener(() => {
      if (runtimePort !== port) return;
      runtimePort = undefined;
      tell("lost");
    });
    return port;
  }

  pagePort.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "string") return;
    try {
      runtimePort ??= connected();
      runtimePort.postMessage(data);
    } catch {
      // The only way to fail here is an extension that was reloaded or removed under this page.
      runtimePort = undefined;
      tell("orphaned");
    }
  };
  tell("ready");
}
