import { describe, expect, test } from "vitest";
import {
  printBridgeCall,
  printBridgeReply,
  readBridgeCall,
  readBridgeReply,
  readBridgeValue,
} from "../../../shared/messages/bridge-envelope.ts";
import type { BridgeCredential } from "../../../shared/messages/bridge-protocol.ts";
import {
  BRIDGE_VERSION,
  MAX_REPLY_CHARACTERS,
  MAX_REQUEST_CHARACTERS,
} from "../../../shared/messages/bridge-wire.ts";
import type { ClientId, ConnectionId, WorkbookId } from "../../../shared/model/ids.ts";

const credential: BridgeCredential = { connectionId: "connection-1" as ConnectionId, secret: "s".repeat(43) };

describe("a request from the pane", () => {
  test("arrives as it was sent: a page of 1,000 lines of one client after a cursor", () => {
    const request = { scope: { clientIds: ["client-1" as ClientId] }, after: "block-7:120", limit: 1000 };
    const read = readBridgeCall(printBridgeCall({ id: 7, name: "sales.page", credential, request }));
    expect(read).toEqual({ ok: true, value: { id: 7, name: "sales.page", credential, request } });
  });

  test("of 64,001 characters is refused before it is parsed", () => {
    const text = `{"version":${BRIDGE_VERSION},"id":1,"name":"${"x".repeat(MAX_REQUEST_CHARACTERS - 27)}"}`;
    expect(text.length).toBeGreaterThan(MAX_REQUEST_CHARACTERS);
    expect(readBridgeCall(text)).toEqual({ ok: false, problem: { code: "too-large" } });
  });

  test.each([
    ["an object instead of text", { version: BRIDGE_VERSION }],
    ["text that is no JSON", "{"],
    ["null", "null"],
    ["a number without a name", `{"version":${BRIDGE_VERSION}}`],
  ])("that is %s is not readable", (_name, message) => {
    expect(readBridgeCall(message)).toMatchObject({ ok: false, problem: { code: "not-readable" } });
  });

  test.each(["constructor", "__proto__", "toString", "sales.delete"])("named %s does not exist", (name) => {
    const text = JSON.stringify({ version: BRIDGE_VERSION, id: 3, name, credential, request: {} });
    expect(readBridgeCall(text)).toEqual({ ok: false, problem: { code: "not-readable", id: 3 } });
  });

  test("of version 3 is told apart from nonsense, even with a name that version 2 does not know", () => {
    const text = JSON.stringify({ version: 3, id: 4, name: "sales.stream", request: {} });
    expect(readBridgeCall(text)).toEqual({
      ok: false,
      problem: { code: "version-differs", version: 2, id: 4 },
    });
  });

  test.each([
    [
      "501 clients",
      { scope: { clientIds: Array.from({ length: 501 }, (_, index) => `c${index}`) }, limit: 10 },
    ],
    ["a page of 5,001 lines", { scope: {}, limit: 5001 }],
    ["a page of no lines", { scope: {}, limit: 0 }],
    ["a cursor of 401 characters", { scope: {}, limit: 10, after: "x".repeat(401) }],
    ["a field that the protocol does not know", { scope: {}, limit: 10, where: "1=1" }],
    ["a day that the calendar lacks", { scope: { from: "2026-02-30" }, limit: 10 }],
  ])("for %s is not readable", (_name, request) => {
    const text = JSON.stringify({ version: BRIDGE_VERSION, id: 5, name: "sales.page", credential, request });
    expect(readBridgeCall(text)).toEqual({ ok: false, problem: { code: "not-readable", id: 5 } });
  });

  test("for data without a credential is answered with not-connected", () => {
    const text = JSON.stringify({ version: BRIDGE_VERSION, id: 6, name: "workbook.summary", request: {} });
    expect(readBridgeCall(text)).toEqual({ ok: false, problem: { code: "not-connected", id: 6 } });
  });

  test("to connect needs no credential", () => {
    const request = { workbookId: "workbook-1" as WorkbookId, scopes: ["sales" as const] };
    expect(readBridgeCall(printBridgeCall({ id: 1, name: "connection.ask", request })).ok).toBe(true);
  });
});

describe("a reply from the extension", () => {
  test("arrives as it was sent", () => {
    const reply = {
      id: 7,
      ok: true,
      value: { state: "granted", secret: credential.secret, scopes: [] },
    } as const;
    const read = readBridgeReply(printBridgeReply(reply));
    expect(read).toEqual(reply);
    expect(readBridgeValue("connection.status", reply.value)).toEqual({ ok: true, value: reply.value });
  });

  test("above 16 million characters is dropped", () => {
    expect(readBridgeReply(`"${"x".repeat(MAX_REPLY_CHARACTERS)}"`)).toBeUndefined();
  });

  test("whose value is another name's is not readable", () => {
    expect(readBridgeValue("sales.page", { state: "asked", remainingMs: 5 })).toEqual({
      ok: false,
      problem: { code: "not-readable" },
    });
  });
});
