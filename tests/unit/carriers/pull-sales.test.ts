import { describe, expect, test } from "vitest";
import { type BridgeChannel, createBridgeClient } from "../../../shared/carriers/bridge-client.ts";
import { overBridge } from "../../../shared/carriers/data-source.ts";
import { type PulledPart, pullSales } from "../../../shared/carriers/pull-sales.ts";
import { printBridgeReply, readBridgeCall } from "../../../shared/messages/bridge-envelope.ts";
import type {
  BridgeCredential,
  BridgeReply,
  ChangeCounts,
} from "../../../shared/messages/bridge-protocol.ts";
import type { ConnectionId } from "../../../shared/model/ids.ts";
import { SalesLine } from "../../../shared/model/sales-line.ts";

const credential: BridgeCredential = { connectionId: "connection-1" as ConnectionId, secret: "s".repeat(43) };
const NO_CHANGES: ChangeCounts = { clients: 0, segments: 0, products: 0, salesLines: 0, notes: 0, prices: 0 };

describe("a pull of 5,000 lines in pages of 1,000", () => {
  test("brings every line once and in order", async () => {
    const extension = fakeExtension(5000);
    const pulled = await pull(extension);
    expect(numbersOf(pulled)).toEqual(numbers(5000));
    expect(extension.pageCount()).toBe(5);
  });

  test("loses and doubles nothing when the background ends after the second page and before the last", async () => {
    const extension = fakeExtension(5000, { endBeforeReply: new Set([3, 6]) });
    const pulled = await pull(extension);
    expect(numbersOf(pulled)).toEqual(numbers(5000));
    expect(extension.pageCount()).toBe(7);
    expect(extension.waits).toEqual([50, 50]);
  });

  test("gives up with no-answer after six attempts, keeping the 2,000 lines that came", async () => {
    const extension = fakeExtension(5000, { endBeforeReply: new Set([3, 4, 5, 6, 7, 8]) });
    const pulled = await pull(extension);
    expect(pulled).toMatchObject({ ok: false, problem: { code: "no-answer", pulled: { lineCount: 2000 } } });
    expect(extension.waits).toEqual([50, 250, 1000, 2500, 5000]);
  });

  test("cancelled after 3,000 lines goes on from there and asks for no line twice", async () => {
    const extension = fakeExtension(5000);
    const controller = new AbortController();
    const first = await pull(extension, {
      signal: controller.signal,
      onPart: ({ lineCount }) => {
        if (lineCount === 3000) controller.abort();
      },
    });
    expect(first).toMatchObject({ ok: false, problem: { code: "cancelled", pulled: { lineCount: 3000 } } });
    const resumeFrom = first.ok ? undefined : first.problem.pulled;
    const second = await pull(extension, { resumeFrom });
    expect(numbersOf(second)).toEqual(numbers(5000));
    expect(extension.pageCount()).toBe(5);
  });

  test("starts over when an import added lines on the way", async () => {
    const extension = fakeExtension(5000, {
      revisionOfPage: (page) => (page <= 2 ? 10 : 11),
      changes: { ...NO_CHANGES, salesLines: 12 },
    });
    const pulled = await pull(extension);
    expect(pulled).toMatchObject({ ok: true, value: { revision: 11 } });
    expect(numbersOf(pulled)).toEqual(numbers(5000));
    expect(extension.pageCount()).toBe(8);
  });

  test("goes on when only a note was added on the way", async () => {
    const extension = fakeExtension(5000, {
      revisionOfPage: (page) => (page <= 2 ? 10 : 11),
      changes: { ...NO_CHANGES, notes: 1 },
    });
    const pulled = await pull(extension);
    expect(pulled).toMatchObject({ ok: true, value: { revision: 11 } });
    expect(extension.pageCount()).toBe(5);
  });

  test("tells the person when the data changes under four pulls in a row", async () => {
    const extension = fakeExtension(5000, {
      revisionOfPage: (page) => page,
      changes: { ...NO_CHANGES, salesLines: 1 },
    });
    expect(await pull(extension)).toMatchObject({ ok: false, problem: { code: "data-keeps-changing" } });
  });

  test("is incomplete when the first page announced 5,001", async () => {
    const extension = fakeExtension(5000, { announced: 5001 });
    expect(await pull(extension)).toMatchObject({ ok: false, problem: { code: "incomplete" } });
  });
});

interface FakeOptions {
  /** Numbers of the sales.page calls, from 1, at which the background ends instead of answering. */
  readonly endBeforeReply?: ReadonlySet<number>;
  readonly revisionOfPage?: (page: number) => number;
  readonly changes?: ChangeCounts;
  readonly announced?: number;
}

/** Speaks the real protocol, text for text, over lines numbered from 0. */
function fakeExtension(lineCount: number, options: FakeOptions = {}) {
  let listener: (message: unknown) => void = () => undefined;
  let pageCount = 0;
  const waits: number[] = [];
  const lines = numbers(lineCount).map(lineNumbered);

  function pageOf(after: string | undefined, limit: number): BridgeReply<"sales.page"> {
    const start = after === undefined ? 0 : Number(after);
    const end = start + limit;
    return {
      lines: lines.slice(start, end),
      ...(end < lineCount ? { next: String(end) } : {}),
      revision: options.revisionOfPage?.(pageCount) ?? 10,
      ...(after === undefined ? { totalCount: options.announced ?? lineCount } : {}),
    };
  }

  function reply(text: string): unknown {
    const call = readBridgeCall(text);
    if (!call.ok) throw new Error(`The client sent what the protocol refuses: ${call.problem.code}`);
    const { id, name, request } = call.value;
    if (name === "change.count") {
      return printBridgeReply({
        id,
        ok: true,
        value: { revision: 11, counts: options.changes ?? NO_CHANGES },
      });
    }
    if (name !== "sales.page") throw new Error(`Not expected: ${name}`);
    pageCount++;
    if (options.endBeforeReply?.has(pageCount)) return { notice: "lost" };
    return printBridgeReply({ id, ok: true, value: pageOf(request.after, request.limit) });
  }

  const channel: BridgeChannel = {
    listen(newListener) {
      listener = newListener;
    },
    post: (text) => queueMicrotask(() => listener(reply(text))),
  };
  const wait = (durationMs: number) => {
    if (durationMs >= 30_000) return new Promise<void>(() => undefined);
    waits.push(durationMs);
    return Promise.resolve();
  };
  return { client: createBridgeClient({ channel, wait }), waits, pageCount: () => pageCount };
}

function pull(
  { client }: ReturnType<typeof fakeExtension>,
  options: {
    signal?: AbortSignal;
    onPart?: (part: PulledPart) => void;
    resumeFrom?: PulledPart | undefined;
  } = {},
) {
  return pullSales({ source: overBridge(client, credential), scope: {}, linesPerPage: 1000, ...options });
}

function numbersOf(pulled: Awaited<ReturnType<typeof pull>>) {
  return pulled.ok ? pulled.value.lines.map((line) => line.lineNumber) : pulled;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function lineNumbered(lineNumber: number): SalesLine {
  return SalesLine.parse({
    source: "main",
    documentType: "invoice",
    documentNumber: `F-${lineNumber}`,
    soldOn: "2026-03-04",
    lineNumber,
    occurrence: 0,
    clientCode: "C-1",
    clientId: "client-1",
    sku: "SKU-1",
    productName: "Cafea",
    quantity: { coefficient: 2, scale: 0 },
    unitPrice: { coefficient: 1250, scale: 2, currency: "RON" },
    net: { minorUnits: 2500, currency: "RON" },
  });
}
