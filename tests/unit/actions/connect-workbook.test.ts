import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { askConnection } from "../../../shared/actions/ask-connection.ts";
import { claimConnection } from "../../../shared/actions/claim-connection.ts";
import { grantConnection } from "../../../shared/actions/grant-connection.ts";
import { listConnections } from "../../../shared/actions/list-connections.ts";
import { proveConnection } from "../../../shared/actions/prove-connection.ts";
import { refuseConnection } from "../../../shared/actions/refuse-connection.ts";
import { revokeConnection } from "../../../shared/actions/revoke-connection.ts";
import { type Connection, ConnectionScope, scopesOf } from "../../../shared/model/connection.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { ConnectionId, WorkbookId } from "../../../shared/model/ids.ts";
import { revisionOf } from "../../../shared/store/change-log.ts";
import { openStore, type Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { undoWrite } from "../../../shared/store/undo-write.ts";

const ORIGIN = "https://localhost:3000";
const ALL = ConnectionScope.options;
const NOT_CONNECTED = { ok: false, problem: { code: "not-connected" } };
const OTHER_DOSAR = { ok: false, problem: { code: "other-dosar" } };
const START = "2026-11-24T10:00:00.000Z" as Instant;
/** In seconds. */
const DAY = 24 * 60 * 60;
let store: Store;
let lastId: number;

beforeEach(async () => {
  lastId = 0;
  store = await openStore({ now: () => START, newId, indexedDB: new IDBFactory(), IDBKeyRange });
});

describe("connecting a workbook", () => {
  test("gives a secret of which the store keeps the hash alone", async () => {
    const connectionId = await ask();
    await grantConnection({ store, connectionId, now: after(30) });
    expect(await claim(connectionId, "secret-1", after(31))).toEqual({
      state: "granted",
      secret: "secret-1",
      scopes: ALL,
    });
    const stored = await getRecord(store, "connections", connectionId);
    expect(stored?.secretHash).toBe("hash of secret-1");
    expect(JSON.stringify(stored)).not.toContain('"secret-1"');
  });

  test("is answered with the time left until the person answers", async () => {
    const connectionId = await ask();
    expect(await claim(connectionId, "s", after(45))).toEqual({ state: "asked", remainingMs: 75_000 });
  });

  test("cannot be granted 120 seconds after the question, only 119", async () => {
    const connectionId = await ask();
    const late = await grantConnection({ store, connectionId, now: after(120) });
    expect(late).toEqual({ ok: false, problem: { code: "code-expired" } });
    expect(await claim(connectionId, "s", after(120))).toEqual({ state: "expired" });
    expect((await grantConnection({ store, connectionId, now: after(119) })).ok).toBe(true);
  });

  test("can be refused, and the pane hears it", async () => {
    const connectionId = await ask();
    await refuseConnection({ store, connectionId, now: after(9) });
    expect(await claim(connectionId, "s", after(10))).toEqual({ state: "refused" });
    expect((await grantConnection({ store, connectionId, now: after(11) })).ok).toBe(false);
  });

  test.each([
    ["Allow, then Refuse", [allow, refuse]],
    ["Refuse, then Allow", [refuse, allow]],
    ["Allow twice", [allow, allow]],
  ] as const)("is answered once by two windows at the same moment: %s", async (_, answers) => {
    const connectionId = await ask();
    const before = await revisionOf(store);
    await Promise.all(answers.map((answer) => answer(connectionId)));
    expect(await revisionOf(store)).toBe(before + 1);
  });

  test("asked again by the same workbook replaces its question, so that a lost reply leaves no second one", async () => {
    const first = await ask("workbook-1", after(0));
    const second = await ask("workbook-1", after(5));
    const { asking } = await listConnections({ store, now: after(6) });
    expect(asking.map(({ id }) => id)).toEqual([second]);
    expect(await claim(first, "s", after(6))).toEqual({ state: "expired" });
  });

  test("is put off while four other workbooks wait, until their two minutes are over", async () => {
    for (const name of ["a", "b", "c", "d"]) await ask(name, after(0));
    const fifth = {
      store,
      origin: ORIGIN,
      workbookId: "e" as WorkbookId,
      scopes: ALL,
      newId,
      newCode: () => "000000",
    };
    expect(await askConnection({ ...fifth, now: after(60) })).toEqual({
      ok: false,
      problem: { code: "too-many-questions" },
    });
    expect((await askConnection({ ...fifth, now: after(121) })).ok).toBe(true);
  });
});

describe("the secret", () => {
  test("may be fetched again while it was not used, the earlier one ceasing to count", async () => {
    const connectionId = await granted();
    await claim(connectionId, "lost", after(2));
    await claim(connectionId, "kept", after(3));
    expect(await prove(connectionId, "lost", after(4))).toEqual(NOT_CONNECTED);
    expect(await prove(connectionId, "kept", after(4))).toMatchObject({ value: { id: connectionId } });
  });

  test("is given to nobody once it was used", async () => {
    const connectionId = await granted();
    await claim(connectionId, "mine", after(2));
    await prove(connectionId, "mine", after(3));
    expect(await claim(connectionId, "theirs", after(4))).toEqual({ state: "expired" });
    expect(await prove(connectionId, "mine", after(5))).toMatchObject({ value: { id: connectionId } });
  });

  test("proves nothing for another origin, a wrong text or a connection that was taken back", async () => {
    const connectionId = await granted();
    await claim(connectionId, "mine", after(2));
    expect(await prove(connectionId, "mine", after(3), "https://evil.example")).toEqual(OTHER_DOSAR);
    expect(await prove(connectionId, "guess", after(3))).toEqual(NOT_CONNECTED);
    expect(await prove("nobody" as ConnectionId, "mine", after(3))).toEqual(OTHER_DOSAR);
    await revokeConnection({ store, connectionId, now: after(3) });
    expect(await prove(connectionId, "mine", after(3))).toEqual(NOT_CONNECTED);
  });

  test("used 50 times within an hour writes to the store once", async () => {
    const connectionId = await granted();
    await claim(connectionId, "mine", after(2));
    await prove(connectionId, "mine", after(3));
    const revision = await revisionOf(store);
    for (let second = 4; second < 54; second++) await prove(connectionId, "mine", after(second));
    expect(await revisionOf(store)).toBe(revision);
    await prove(connectionId, "mine", after(3604));
    expect((await getRecord(store, "connections", connectionId))?.lastUsedAt).toBe(after(3604));
  });
});

describe("a connection that is taken back at the moment", () => {
  const revokedWhileHashing = (connectionId: ConnectionId) => async (text: string) => {
    await revokeConnection({ store, connectionId, now: after(9) });
    return hashOf(text);
  };

  test("at which its secret is proven stays taken back, and proves nothing", async () => {
    const connectionId = await granted();
    await claim(connectionId, "mine", after(2));
    const options = { store, connectionId, secret: "mine", origin: ORIGIN, now: after(9) };
    const proven = await proveConnection({ ...options, hashOf: revokedWhileHashing(connectionId) });
    expect(proven).toEqual(NOT_CONNECTED);
    expect((await getRecord(store, "connections", connectionId))?.state).toBe("revoked");
  });

  test("at which its secret is fetched stays taken back, and gives none out", async () => {
    const connectionId = await granted();
    const options = { store, connectionId, origin: ORIGIN, now: after(9), newSecret: () => "mine" };
    const answer = await claimConnection({ ...options, hashOf: revokedWhileHashing(connectionId) });
    expect(answer).toEqual({ state: "expired" });
    expect((await getRecord(store, "connections", connectionId))?.state).toBe("revoked");
  });
});

describe("what a workbook may do", () => {
  test("is what it asked for but for what the person withheld", async () => {
    const connectionId = await ask();
    await grantConnection({ store, connectionId, now: after(1), withheld: ["edits"] });
    expect(await claim(connectionId, "mine", after(2))).toMatchObject({
      scopes: ["clients", "sales", "prices", "notes"],
    });
  });

  test("is everything but edits in a connection from before the scopes", async () => {
    const connectionId = await granted();
    const stored = await getRecord(store, "connections", connectionId);
    if (!stored) throw new Error("The connection is gone.");
    const { scopes: _scopes, ...old } = stored;
    expect(scopesOf(old as Connection)).toEqual(["clients", "sales", "prices", "notes"]);
  });
});

describe("the list of connections", () => {
  test("shows what was refused or taken back for thirty days, the newest first", async () => {
    const refused = await ask("workbook-1");
    await refuseConnection({ store, connectionId: refused, now: after(5) });
    const revoked = await granted("workbook-2");
    await revokeConnection({ store, connectionId: revoked, now: after(60) });
    const shown = await listConnections({ store, now: after(29 * DAY) });
    expect(shown.ended.map(({ id }) => id)).toEqual([revoked, refused]);
    const later = await listConnections({ store, now: after(31 * DAY) });
    expect(later).toEqual({ asking: [], granted: [], ended: [] });
  });

  test("forgets at the next question what ended more than thirty days ago", async () => {
    const refused = await ask("workbook-1");
    await refuseConnection({ store, connectionId: refused, now: after(5) });
    await ask("workbook-2", after(31 * DAY));
    expect(await getRecord(store, "connections", refused)).toBeUndefined();
  });

  test("undoes a revocation: a pane that has not asked meanwhile goes on with its secret", async () => {
    const connectionId = await granted();
    await claim(connectionId, "mine", after(2));
    const revision = await revokeConnection({ store, connectionId, now: after(3) });
    expect(await prove(connectionId, "mine", after(4))).toEqual(NOT_CONNECTED);
    await undoWrite(store, revision ?? 0);
    expect(await prove(connectionId, "mine", after(5))).toMatchObject({ value: { state: "granted" } });
  });
});

async function ask(workbookId = "workbook-1", now = START): Promise<ConnectionId> {
  const asked = await askConnection({
    store,
    origin: ORIGIN,
    workbookId: workbookId as WorkbookId,
    workbookName: "Hotel Perla.xlsx",
    scopes: ALL,
    now,
    newId,
    newCode: () => "741902",
  });
  if (!asked.ok) throw new Error(asked.problem.code);
  return asked.value.id;
}

async function granted(workbookId?: string): Promise<ConnectionId> {
  const connectionId = await ask(workbookId);
  await grantConnection({ store, connectionId, now: after(1) });
  return connectionId;
}

function claim(connectionId: ConnectionId, secret: string, now: Instant) {
  return claimConnection({ store, connectionId, origin: ORIGIN, now, newSecret: () => secret, hashOf });
}

function prove(connectionId: ConnectionId, secret: string, now: Instant, origin = ORIGIN) {
  return proveConnection({ store, connectionId, secret, origin, now, hashOf });
}

function hashOf(text: string): Promise<string> {
  return Promise.resolve(`hash of ${text}`);
}

function newId(): string {
  return `id-${++lastId}`;
}

function after(seconds: number): Instant {
  return new Date(Date.parse(START) + seconds * 1000).toISOString() as Instant;
}

function allow(connectionId: ConnectionId) {
  return grantConnection({ store, connectionId, now: after(9) });
}

function refuse(connectionId: ConnectionId) {
  return refuseConnection({ store, connectionId, now: after(9) });
}
