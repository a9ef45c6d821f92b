import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { createMemoryCache, type LineCache } from "../../../excel-addin/cache/line-cache.ts";
import { openLineCache } from "../../../excel-addin/cache/open-line-cache.ts";
import { pullCachedSales } from "../../../excel-addin/cache/pull-cached-sales.ts";
import type { BridgeClient } from "../../../shared/carriers/bridge-client.ts";
import { overBridge } from "../../../shared/carriers/data-source.ts";
import type { PulledPart } from "../../../shared/carriers/pull-sales.ts";
import type { BridgeCredential, ChangeCounts } from "../../../shared/messages/bridge-protocol.ts";
import type { ClientId, ConnectionId } from "../../../shared/model/ids.ts";
import type { SalesLine } from "../../../shared/model/sales-line.ts";

const credential: BridgeCredential = { connectionId: "connection-1" as ConnectionId, secret: "s".repeat(43) };

describe.each([
  ["memory", () => Promise.resolve(createMemoryCache())],
  [
    "IndexedDB",
    () =>
      openLineCache(
        () => new IDBFactory(),
        () => 0,
      ),
  ],
])("lines kept in %s", (_name, makeCache) => {
  test("are asked for once while nothing changes", async () => {
    const cache = await makeCache();
    const extension = fakeExtension();
    const first = await pull(cache, extension);
    const second = await pull(cache, extension);
    expect(second).toEqual(first);
    expect(extension.asked).toEqual(["page 0", "page 2", "page 4", "changes since 10"]);
  });

  test("are pulled anew after an import", async () => {
    const cache = await makeCache();
    const extension = fakeExtension();
    await pull(cache, extension);
    extension.change({ salesLines: 3 });
    const second = await pull(cache, extension);
    expect(second).toMatchObject({ ok: true, value: { revision: 11 } });
    expect(extension.asked.slice(4)).toEqual(["page 0", "page 2", "page 4"]);
  });

  test("that came before a cancel are not asked for again", async () => {
    const cache = await makeCache();
    const extension = fakeExtension();
    const controller = new AbortController();
    const first = await pull(cache, extension, controller.signal, () => controller.abort());
    expect(first).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(numbersOf(await pull(cache, extension))).toEqual([0, 1, 2, 3, 4]);
    expect(extension.asked).toEqual(["page 0", "page 2", "page 4"]);
  });

  test("are gone after the workbook was disconnected", async () => {
    const cache = await makeCache();
    const extension = fakeExtension();
    await pull(cache, extension);
    await cache.clear();
    await pull(cache, extension);
    expect(extension.asked.filter((question) => question === "page 0")).toHaveLength(2);
  });

  test("are not kept when the workbook was disconnected while they came", async () => {
    const cache = await makeCache();
    const extension = fakeExtension();
    await pull(cache, extension, undefined, () => void cache.clear());
    await pull(cache, extension);
    expect(extension.asked.filter((question) => question === "page 0")).toHaveLength(2);
  });
});

describe("the cache", () => {
  test.each([
    ["memory", () => Promise.resolve(createMemoryCache(100))],
    ["IndexedDB", () => openLineCache(() => new IDBFactory(), clock(), 100)],
  ])("of 100 lines in %s lets go of the scope unused for longest", async (_name, makeCache) => {
    const cache = await makeCache();
    await cache.keep("a", partOf(40), cache.epoch());
    await cache.keep("b", partOf(40), cache.epoch());
    await cache.read("a");
    await cache.keep("c", partOf(40), cache.epoch());
    expect(await cache.read("b")).toBeUndefined();
    expect((await cache.read("a"))?.lineCount).toBe(40);
    expect((await cache.read("c"))?.lineCount).toBe(40);
  });

  test("lives in memory where the browser blocks storage", async () => {
    const cache = await openLineCache(
      () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
      () => 0,
    );
    await cache.keep("a", partOf(3), cache.epoch());
    expect((await cache.read("a"))?.lineCount).toBe(3);
  });

  test("that fails on the way costs a pull and no line", async () => {
    const broken: LineCache = {
      read: () => Promise.reject(new Error("The database was closed.")),
      keep: () => Promise.reject(new Error("The database was closed.")),
      clear: () => Promise.resolve(),
      epoch: () => 0,
    };
    expect(numbersOf(await pull(broken, fakeExtension()))).toEqual([0, 1, 2, 3, 4]);
  });
});

/** Five lines in pages of two; `asked` tells what came over the bridge. */
function fakeExtension() {
  const asked: string[] = [];
  let revision = 10;
  let counts: ChangeCounts = { clients: 0, segments: 0, products: 0, salesLines: 0, notes: 0, prices: 0 };

  // Each name has its own reply type, which one function over all names cannot express without this cast.
  const ask = ((
    name: string,
    request: { after?: string; since?: number },
    options: { signal?: AbortSignal },
  ) => {
    if (options.signal?.aborted) return Promise.resolve({ ok: false, problem: { code: "cancelled" } });
    if (name === "change.count") {
      asked.push(`changes since ${request.since}`);
      return Promise.resolve({ ok: true, value: { revision, counts } });
    }
    const start = Number(request.after ?? 0);
    asked.push(`page ${start}`);
    const lines = [0, 1, 2, 3, 4].slice(start, start + 2).map((lineNumber) => ({ lineNumber }));
    const next = start + 2 < 5 ? { next: String(start + 2) } : {};
    return Promise.resolve({ ok: true, value: { lines, ...next, revision, totalCount: 5 } });
  }) as unknown as BridgeClient["ask"];

  return {
    client: { ask },
    asked,
    change(changed: Partial<ChangeCounts>) {
      revision++;
      counts = { ...counts, ...changed };
    },
  };
}

function pull(
  cache: LineCache,
  { client }: ReturnType<typeof fakeExtension>,
  signal?: AbortSignal,
  onPart?: () => void,
) {
  const scope = { clientIds: ["client-1" as ClientId] };
  return pullCachedSales(cache, {
    source: overBridge(client, credential),
    scope,
    linesPerPage: 2,
    signal,
    ...(onPart ? { onPart } : {}),
  });
}

function numbersOf(pulled: Awaited<ReturnType<typeof pull>>) {
  return pulled.ok ? pulled.value.lines.map(({ lineNumber }) => lineNumber) : pulled;
}

function partOf(lineCount: number): PulledPart {
  const lines = Array.from({ length: lineCount }, (_, lineNumber) => ({ lineNumber }) as SalesLine);
  return { pages: [lines], lineCount, revision: 1 };
}

function clock(): () => number {
  let time = 0;
  return () => ++time;
}
