import { beforeEach, describe, expect, test } from "vitest";
import { archiveRecords } from "../../../shared/actions/archive-records.ts";
import { mergeRecords } from "../../../shared/actions/merge-records.ts";
import { overBridge } from "../../../shared/carriers/data-source.ts";
import { pullSales } from "../../../shared/carriers/pull-sales.ts";
import type { BridgeCredential } from "../../../shared/messages/bridge-protocol.ts";
import type { Instant } from "../../../shared/model/day.ts";
import type { SegmentId } from "../../../shared/model/ids.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { type BridgePair, connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { makeClient, makeContact, makeNote } from "../../support/make-records.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const NOW = "2026-11-25T08:00:00.000Z" as Instant;
const alfa = makeClient("C-1");
const beta = makeClient("C-2");

let store: Store;
let pair: BridgePair;
let credential: BridgeCredential;
beforeEach(async () => {
  store = await openTestStore();
  pair = pairOverPort({ store });
  await saveRecords(store, [
    { table: "clients", record: alfa },
    { table: "clients", record: beta },
    { table: "contacts", record: makeContact("ana", beta.id) },
    { table: "notes", record: makeNote("n", { kind: "client", id: beta.id }) },
    { table: "segments", record: { id: "all" as SegmentId, name: "All", conditions: [] } },
  ]);
  const lines = ["C-1", "C-2"].map((clientCode) => makeLine({ clientCode, documentNumber: clientCode }));
  await addLedgerBatch(store, lines, (counts) => makeBatch("b", counts));
  credential = await connectPair(pair, store);
});

describe("a workbook with the sheet of a client that was merged since", () => {
  test("gets the client that remains, with all sales, contacts and notes", async () => {
    await mergeRecords({ store, plan: { table: "clients", keepId: alfa.id, otherIds: [beta.id] } });
    const { client } = pair;
    const got = await client.ask("client.get", { clientId: beta.id }, { credential });
    expect(got).toMatchObject({
      ok: true,
      value: { client: { id: alfa.id }, contacts: [{ id: "ana", clientId: alfa.id }] },
    });
    const about = { kind: "client", id: beta.id } as const;
    const notes = await client.ask("note.list", { about }, { credential });
    expect(notes).toMatchObject({ ok: true, value: { totalCount: 1 } });
    const sales = await pullSales({
      source: overBridge(client, credential),
      scope: { clientIds: [beta.id] },
    });
    expect(sales.ok && sales.value.lines.map(({ clientId }) => clientId)).toEqual([alfa.id, alfa.id]);
  });
});

describe("a client and a segment that were archived", () => {
  test("are out of the pane's pickers, while the client's own sheet still finds it", async () => {
    await archiveRecords({ store, table: "clients", ids: [beta.id], now: NOW });
    await archiveRecords({ store, table: "segments", ids: ["all" as SegmentId], now: NOW });
    const { client } = pair;
    const listed = await client.ask("client.list", { limit: 9 }, { credential });
    expect(listed.ok && listed.value.clients.map(({ id }) => id)).toEqual([alfa.id]);
    const segments = await client.ask("segment.list", {}, { credential });
    expect(segments).toMatchObject({ ok: true, value: { segments: [] } });
    const got = await client.ask("client.get", { clientId: beta.id }, { credential });
    expect(got).toMatchObject({ ok: true, value: { client: { id: beta.id } } });
  });
});
