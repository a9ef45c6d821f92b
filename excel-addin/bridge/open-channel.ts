import type { BridgeChannel } from "../../shared/carriers/bridge-client.ts";
import { isBridgeNotice, OPEN_MESSAGE } from "../../shared/messages/bridge-wire.ts";

/** Waits for the content script's answer, one a try. It stands in the frame from the start, so these are generous. */
const WAITS_MS: readonly number[] = [300, 700, 1500];

/**
 * Hands a port to the extension's content script in this very frame; undefined when none takes it, which means that
 * the extension is missing or switched off.
 */
export async function openChannel(page: Window): Promise<BridgeChannel | undefined> {
  for (const waitMs of WAITS_MS) {
    const channel = await handOverPort(page, waitMs);
    if (channel) return channel;
  }
  return undefined;
}

function handOverPort(page: Window, waitMs: number): Promise<BridgeChannel | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      port1.close();
      resolve(undefined);
    }, waitMs);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isBridgeNotice(data) || data.notice !== "ready") return;
      clearTimeout(timer);
      resolve(channelOf(port1));
    };
    page.postMessage(OPEN_MESSAGE, page.location.origin, [port2]);
  });
}

function channelOf(port: MessagePort): BridgeChannel {
  return {
    post: (text) => port.postMessage(text),
    listen(listener) {
      port.onmessage = ({ data }: MessageEvent<unknown>) => listener(data);
    },
  };
}
