import { describe, expect, test } from "vitest";
import { type RuntimePort, relayBridge } from "../../../shared/carriers/relay-bridge.ts";
import { OPEN_MESSAGE } from "../../../shared/messages/bridge-wire.ts";

const ORIGIN = "https://localhost:3000";

describe("the relay in the pane's frame", () => {
  test("tells the page that it is there and carries text both ways", async () => {
    const { page, ports, handOver } = startRelay();
    const { received, port } = handOver({ origin: ORIGIN, source: page });
    port.postMessage("question");
    await settle();
    expect(ports[0]?.sent).toEqual(["question"]);
    ports[0]?.say("answer");
    await settle();
    expect(received).toEqual([{ notice: "ready" }, "answer"]);
  });

  test("connects again with the next request after the background has ended", async () => {
    const { page, ports, handOver } = startRelay();
    const { received, port } = handOver({ origin: ORIGIN, source: page });
    port.postMessage("first");
    await settle();
    ports[0]?.end();
    port.postMessage("second");
    await settle();
    expect(received).toEqual([{ notice: "ready" }, { notice: "lost" }]);
    expect(ports.map(({ sent }) => sent)).toEqual([["first"], ["second"]]);
  });

  test("says orphaned when the extension was reloaded", async () => {
    const { page, handOver } = startRelay(() => {
      throw new Error("Extension context invalidated.");
    });
    const { received, port } = handOver({ origin: ORIGIN, source: page });
    port.postMessage("question");
    await settle();
    expect(received).toEqual([{ notice: "ready" }, { notice: "orphaned" }]);
  });

  test.each([
    ["another window", { origin: ORIGIN, isOwnWindow: false }],
    ["another origin", { origin: "https://evil.example", isOwnWindow: true }],
  ])("ignores a port from %s", async (_name, { origin, isOwnWindow }) => {
    const { page, ports, handOver } = startRelay();
    const { received, port } = handOver({ origin, source: isOwnWindow ? page : {} });
    port.postMessage("question");
    await settle();
    expect(received).toEqual([]);
    expect(ports).toEqual([]);
  });

  test("does nothing on a page of another origin that the match pattern let through", async () => {
    const { page, ports, handOver } = startRelay(undefined, "https://localhost:4000");
    const { port } = handOver({ origin: "https://localhost:4000", source: page });
    port.postMessage("question");
    await settle();
    expect(ports).toEqual([]);
  });
});

function startRelay(connect?: () => RuntimePort, pageOrigin = ORIGIN) {
  const ports: ReturnType<typeof fakePort>[] = [];
  const page = new EventTarget() as EventTarget & { location: { origin: string } };
  page.location = { origin: pageOrigin };
  relayBridge({
    // The relay uses only the events and the origin of the window, which this target has.
    page: page as unknown as Window,
    addinOrigin: ORIGIN,
    connect:
      connect ??
      (() => {
        const port = fakePort();
        ports.push(port);
        return port;
      }),
  });

  function handOver({ origin, source }: { origin: string; source: unknown }) {
    const { port1, port2 } = new MessageChannel();
    const received: unknown[] = [];
    port1.onmessage = ({ data }) => received.push(data);
    const event = Object.assign(new Event("message"), { data: OPEN_MESSAGE, origin, source, ports: [port2] });
    page.dispatchEvent(event);
    return { received, port: port1 };
  }
  return { page, ports, handOver };
}

function fakePort() {
  const messageListeners: ((message: unknown) => void)[] = [];
  const endListeners: (() => void)[] = [];
  const sent: unknown[] = [];
  return {
    sent,
    say(message: unknown) {
      for (const listen of messageListeners) listen(message);
    },
    end() {
      for (const listen of endListeners) listen();
    },
    onMessage: { addListener: (listen: (message: unknown) => void) => messageListeners.push(listen) },
    onDisconnect: { addListener: (listen: () => void) => endListeners.push(listen) },
    postMessage: (message: unknown) => sent.push(message),
    disconnect: () => undefined,
  };
}

function settle() {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
