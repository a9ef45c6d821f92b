import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodePage } from "../../../extension/background/decode-page.ts";
import { fetchPage, readRetryAfter } from "../../../extension/background/fetch-page.ts";

const NOW = Date.parse("2026-11-24T08:00:00.000Z");
const HTML = { "content-type": "text/html; charset=utf-8" };

let server: Server;
let origin: string;
let sentBytes = 0;
let heard: Record<string, unknown> = {};

const PAGES: Record<string, (response: ServerResponse) => void> = {
  "/cafea": (response) => response.writeHead(200, HTML).end("<h1>Cafea</h1>"),
  "/windows-1251": (response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=windows-1251" })
      .end(Buffer.from([0xd7, 0xe0, 0xe9])),
  "/busy": (response) => response.writeHead(429, { "retry-after": "120" }).end(),
  "/closed": (response) => response.writeHead(503, { "retry-after": "Tue, 24 Nov 2026 09:00:00 GMT" }).end(),
  "/broken": (response) => response.writeHead(500, HTML).end("oops"),
  "/gone": (response) => response.writeHead(404, HTML).end(),
  "/forbidden": (response) => response.writeHead(403, HTML).end(),
  "/members": (response) => response.writeHead(401, HTML).end(),
  "/account": (response) => response.writeHead(302, { location: "/login?back=/account" }).end(),
  "/login?back=/account": (response) => response.writeHead(200, HTML).end("<h1>Log in</h1>"),
  "/moved": (response) => response.writeHead(301, { location: "/cafea" }).end(),
  "/list.pdf": (response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
  "/slow": (response) => {
    response.writeHead(200, HTML).write("<h1>");
  },
  "/endless": (response) => {
    response.writeHead(200, HTML);
    const chunk = "x".repeat(256 * 1024);
    const more = () => {
      while (!response.destroyed) {
        sentBytes += chunk.length;
        if (!response.write(chunk)) return response.once("drain", more);
      }
      return undefined;
    };
    more();
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    heard = request.headers;
    const page = PAGES[request.url ?? ""];
    if (page === undefined) response.destroy();
    else page(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string) => fetchPage(`${origin}${path}`, { fetch, now: () => NOW, timeoutMs: 1500 });

describe("a page that is asked for", () => {
  it("is its text and the address that answered, also when it has moved", async () => {
    expect(await ask("/cafea")).toEqual({ kind: "page", html: "<h1>Cafea</h1>", url: `${origin}/cafea` });
    expect(await ask("/moved")).toMatchObject({ kind: "page", url: `${origin}/cafea` });
  });

  it("in windows-1251 is read as such", async () => {
    expect(await ask("/windows-1251")).toMatchObject({ html: "Чай" });
  });

  it("hears no cookie and no address that we come from", async () => {
    await ask("/cafea");
    expect([heard.cookie, heard.referer]).toEqual([undefined, undefined]);
  });

  it.each([
    ["/busy", "too-many-requests", 120_000],
    ["/closed", "server-error", 3_600_000],
    ["/broken", "server-error", undefined],
    ["/gone", "gone", undefined],
    ["/forbidden", "refused", undefined],
    ["/members", "login", undefined],
    ["/account", "login", undefined],
    ["/list.pdf", "not-a-page", undefined],
    ["/hangs-up", "no-answer", undefined],
    ["/slow", "too-slow", undefined],
  ])("%s is missed: %s, not to be asked again for %s ms", async (path, reason, retryAfterMs) => {
    const fetched = await ask(path);
    expect(fetched).toMatchObject({ kind: "missed", reason });
    expect("retryAfterMs" in fetched ? fetched.retryAfterMs : undefined).toBe(retryAfterMs);
  });

  it("that never ends is left after 4 MiB", async () => {
    expect(await ask("/endless")).toEqual({ kind: "missed", reason: "too-large" });
    expect(sentBytes).toBeLessThan(16 * 1024 * 1024);
  });
});

it.each([
  ["7", 7000],
  ["Tue, 24 Nov 2026 07:00:00 GMT", 0],
  ["soon", undefined],
  [null, undefined],
])("Retry-After %s is %s ms", (text, expected) => {
  expect(readRetryAfter(text, NOW)).toBe(expected);
});

describe("bytes of a page", () => {
  const bytes = (text: string, ...before: number[]) =>
    new Uint8Array([...before, ...new TextEncoder().encode(text)]);

  it.each([
    [
      "what its meta tag says",
      new Uint8Array([...bytes('<meta charset="windows-1251">'), 0xd7]),
      "text/html",
      /Ч$/,
    ],
    ["UTF-8 where nothing is said", bytes("Чай"), "text/html", /^Чай$/],
    [
      "UTF-8 by its mark, whatever the header says",
      bytes("Чай", 0xef, 0xbb, 0xbf),
      "text/html; charset=latin1",
      /^Чай$/,
    ],
    ["UTF-8 where the name is no charset", bytes("Чай"), "text/html; charset=nonsense", /^Чай$/],
  ])("are read as %s", (_, content, header, expected) => {
    expect(decodePage(content, header)).toMatch(expected);
  });
});
