import { beforeEach, describe, expect, test } from "vitest";
import { refuseConnection } from "../../../shared/actions/refuse-connection.ts";
import { revokeConnection } from "../../../shared/actions/revoke-connection.ts";
import { overBridge } from "../../../shared/carriers/data-source.ts";
import { pullClients } from "../../../shared/carriers/pull-lists.ts";
import { pullSales } from "../../../shared/carriers/pull-sales.ts";
import type { BridgeCredential } from "../../../shared/messages/bridge-protocol.ts";
import { Client } from "../../../shared/model/client.ts";
import type { Day } from "../../../shared/model/day.ts";
import type { ClientId, ImportBatchId, SegmentId, SourceId, WorkbookId } from "../../../shared/model/ids.ts";
import { Note } from "../../../shared/model/note.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { undoBatch } from "../../../shared/store/undo-batch.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { type BridgePair, connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

let store: Store;
let pair: BridgePair;
let credential: BridgeCredential;

beforeEach(async () => {
  store = await openTestStore();
  pair = pairOverPort({ store });
});

const clientOf = (code: string) => clientIdOf("main" as SourceId, code);
const makeClient = (code: string, fields: object = {}) =>
  Client.parse({
    id: clientOf(code),
    name: `Client ${code}`,
    status: "active",
    codes: [{ source: "main", code }],
    tags: [],
    ...fields,
  });
const addLines = (count: number, id = "ledger", label?: string) =>
  addLedgerBatch(
    store,
    Array.from({ length: count }, (_, index) =>
      makeLine({
        documentNumber: `${id}-${index}`,
        clientCode: index % 7 === 6 ? undefined : `C-${index % 7}`,
        soldOn: `2026-03-${String((index % 28) + 1).padStart(2, "0")}`,
      }),
    ),
    (counts) => makeBatch(id, { ...counts, ...(label !== undefined && { label }) }),
  );

describe("a pane that is not connected", () => {
  test("reads nothing with a secret that nobody gave out", async () => {
    const known = await connectPair(pair, store);
    const guessed = { ...known, secret: "a-guess-of-twenty-characters" };
    const answer = await pair.client.ask("workbook.summary", {}, { credential: guessed });
    expect(answer).toMatchObject({ ok: false, problem: { code: "not-connected" } });
  });

  test("reads nothing while its question is open, refused or taken back", async () => {
    const asked = await pair.client.ask("connection.ask", {
      workbookId: "book" as WorkbookId,
      scopes: ["sales"],
    });
    if (!asked.ok) throw new Error("The question was not taken.");
    expect(asked.value.code).toBe("004217");
    await refuseConnection({ store, connectionId: asked.value.connectionId, now: store.now() });
    const status = await pair.client.ask("connection.status", { connectionId: asked.value.connectionId });
    expect(status).toEqual({ ok: true, value: { state: "refused" } });

    const known = await connectPair(pair, store);
    expect((await pair.client.ask("workbook.summary", {}, { credential: known })).ok).toBe(true);
    await revokeConnection({ store, connectionId: known.connectionId, now: store.now() });
    const after = await pair.client.ask("client.list", { limit: 10 }, { credential: known });
    expect(after).toMatchObject({ ok: false, problem: { code: "not-connected" } });
  });

  test("brings Dosar to the front while its question is open and not after", async () => {
    const asked = await pair.client.ask("connection.ask", {
      workbookId: "book" as WorkbookId,
      scopes: ["sales"],
    });
    if (!asked.ok) throw new Error("The question was not taken.");
    await pair.client.ask("connection.show", { connectionId: asked.value.connectionId });
    expect(pair.showCount()).toBe(1);
    await refuseConnection({ store, connectionId: asked.value.connectionId, now: store.now() });
    await pair.client.ask("connection.show", { connectionId: asked.value.connectionId });
    expect(pair.showCount()).toBe(1);
  });

  test.each([
    ["https://localhost:3001/taskpane/index.html", "dosar"],
    ["https://localhost.example:3000/taskpane/index.html", "dosar"],
    ["https://localhost:3000/taskpane/index.html", "another-extension"],
  ])("on %s of %s gets no answer at all", async (pageUrl, senderId) => {
    const stranger = pairOverPort({ store, pageUrl, senderId });
    const answer = await stranger.client.ask("connection.ask", {
      workbookId: "book" as WorkbookId,
      scopes: ["sales"],
    });
    expect(answer).toEqual({ ok: false, problem: { code: "no-answer" } });
  });
});

describe("a pane that was granted less than everything", () => {
  test.each([
    ["clients", "client.list", { limit: 10 }],
    ["clients", "segment.list", {}],
    ["sales", "sales.page", { scope: {}, limit: 10 }],
    ["prices", "price.page", { limit: 10 }],
    ["prices", "price.history", { offerIds: ["offer"] }],
    ["prices", "match.page", { limit: 10 }],
    ["notes", "note.list", { about: { kind: "client", id: "c" } }],
  ] as const)("without %s is refused %s, and told which part it lacks", async (scope, name, request) => {
    credential = await connectPair(pair, store, [scope]);
    const answer = await pair.client.ask(name, request as never, { credential });
    expect(answer).toMatchObject({ ok: false, problem: { code: "not-allowed", scope } });
    const summary = await pair.client.ask("workbook.summary", {}, { credential });
    expect(summary.ok && summary.value.scopes).not.toContain(scope);
  });
});

describe("a connected pane", () => {
  beforeEach(async () => {
    credential = await connectPair(pair, store);
  });
  const ask = <Name extends Parameters<BridgePair["client"]["ask"]>[0]>(
    name: Name,
    request: Parameters<typeof pair.client.ask<Name>>[1],
  ) => pair.client.ask(name, request, { credential });

  test("learns of an empty Dosar that there is no ledger, not one of zero lines", async () => {
    const summary = await ask("workbook.summary", {});
    expect(summary).toMatchObject({ ok: true, value: { clientCount: 0, segmentCount: 0, offerCount: 0 } });
    expect(summary.ok && "ledger" in summary.value).toBe(false);
  });

  test("learns which Dosar it reads from", async () => {
    const summary = await ask("workbook.summary", {});
    expect(summary.ok && summary.value.dosar).toEqual({ browser: "Chrome", mark: "TEST" });
  });

  test("gives its connection back: the same proof is then worth nothing", async () => {
    expect(await ask("connection.end", {})).toEqual({ ok: true, value: {} });
    expect(await ask("workbook.summary", {})).toMatchObject({ problem: { code: "not-connected" } });
  });

  test("of a Dosar that never knew the connection hears that it is another one", async () => {
    const other = pairOverPort({ store: await openTestStore() });
    const answer = await other.client.ask("workbook.summary", {}, { credential });
    expect(answer).toMatchObject({ ok: false, problem: { code: "other-dosar" } });
  });

  test("learns the days, the 70 lines and the label of a generated ledger", async () => {
    await addLines(70, "made-up", "generated");
    expect(await ask("workbook.summary", {})).toMatchObject({
      ok: true,
      value: {
        ledger: { firstDay: "2026-03-01", lastDay: "2026-03-28", lineCount: 70, labels: ["generated"] },
      },
    });
  });

  test("gets 2,345 clients in pages of 1,000, each once", async () => {
    const clients = Array.from({ length: 2345 }, (_, index) => makeClient(String(index)));
    await saveRecords(
      store,
      clients.map((record) => ({ table: "clients", record })),
    );
    const pulled = await pullClients({ source: overBridge(pair.client, credential) });
    expect(pulled.ok && new Set(pulled.value.map(({ id }) => id)).size).toBe(2345);
    expect(pulled.ok && pulled.value.length).toBe(2345);
  });

  test("gets one client's lines and no others, in pages that go on where they stopped", async () => {
    await addLines(700);
    const clientIds = [clientOf("C-2")];
    const pulled = await pullSales({
      source: overBridge(pair.client, credential),
      scope: { clientIds },
      linesPerPage: 30,
    });
    if (!pulled.ok) throw new Error(pulled.problem.code);
    expect(pulled.value.lines).toHaveLength(100);
    expect(new Set(pulled.value.lines.map(({ documentNumber }) => documentNumber)).size).toBe(100);
    expect(pulled.value.lines.every(({ clientId }) => clientId === clientIds[0])).toBe(true);
  });

  test("gets the lines without a client, and those of ten days, on their own", async () => {
    await addLines(700);
    const count = async (scope: object) => {
      const page = await ask("sales.page", { scope, limit: 1 });
      return page.ok && page.value.totalCount;
    };
    expect(await count({ unassigned: true })).toBe(100);
    expect(await count({ from: "2026-03-01" as Day, to: "2026-03-10" as Day })).toBe(250);
    expect(await count({})).toBe(700);
  });

  test("gets the lines of a segment's clients as the rule has them now", async () => {
    await addLines(700);
    const segment = Segment.parse({
      id: "romania",
      name: "Romania",
      conditions: [{ field: "country", values: ["Romania"] }],
    });
    await saveRecords(store, [
      { table: "segments", record: segment },
      { table: "clients", record: makeClient("C-1", { country: "romania" }) },
      { table: "clients", record: makeClient("C-2", { country: "Moldova" }) },
    ]);
    const scope = { segmentId: "romania" as SegmentId };
    expect(await ask("segment.list", {})).toMatchObject({
      ok: true,
      value: { segments: [{ segment: { name: "Romania" }, clientCount: 1 }] },
    });
    expect(await ask("sales.page", { scope, limit: 5000 })).toMatchObject({ value: { totalCount: 100 } });
    await saveRecords(store, [{ table: "clients", record: makeClient("C-2", { country: "Romania" }) }]);
    expect(await ask("sales.page", { scope, limit: 5000 })).toMatchObject({ value: { totalCount: 200 } });
  });

  test("of a client that is gone gets no client and no lines", async () => {
    const clientId = "gone" as ClientId;
    expect(await ask("client.get", { clientId })).toEqual({ ok: true, value: { contacts: [] } });
    expect(await ask("sales.page", { scope: { clientIds: [clientId] }, limit: 10 })).toMatchObject({
      value: { lines: [], totalCount: 0 },
    });
  });

  test("gets the newest 500 of 501 notes and is told that there are 501", async () => {
    const about = { kind: "client", id: clientOf("C-1") } as const;
    const notes = Array.from({ length: 501 }, (_, index) =>
      Note.parse({
        id: `note-${index}`,
        about,
        kind: "need",
        text: `Note ${index}`,
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
      }),
    );
    await saveRecords(
      store,
      notes.map((record) => ({ table: "notes", record })),
    );
    const listed = await ask("note.list", { about });
    if (!listed.ok) throw new Error(listed.problem.code);
    expect(listed.value.totalCount).toBe(501);
    expect(listed.value.notes[0]?.text).toBe("Note 500");
    expect(listed.value.notes.at(-1)?.text).toBe("Note 1");
  });

  test("is told what an import brought since, and what its undoing took", async () => {
    const before = await ask("workbook.summary", {});
    if (!before.ok) throw new Error(before.problem.code);
    await addLines(12, "march");
    const imported = await ask("change.count", { since: before.value.revision });
    expect(imported).toMatchObject({ value: { counts: { salesLines: 12, notes: 0, prices: 0 } } });
    if (!imported.ok) throw new Error(imported.problem.code);
    await undoBatch(store, "march" as ImportBatchId);
    expect(await ask("change.count", { since: imported.value.revision })).toMatchObject({
      value: { counts: { salesLines: 12 } },
    });
  });

  test("gets 5,000 lines in a reply of under 3 million characters", async () => {
    await addLines(5000);
    const page = await ask("sales.page", { scope: {}, limit: 5000 });
    expect(page.ok && page.value.lines.length).toBe(5000);
    expect(page.ok && page.value.next).toBeUndefined();
    expect(pair.longestReply()).toBeLessThan(3_000_000);
  });
});
