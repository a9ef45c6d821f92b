/** Edits that waited in a workbook, brought to Dosar over a connection while others worked in it too. */
import { beforeEach, expect, test } from "vitest";
import type { DataFileSession } from "../../../excel-addin/data-file/data-file-session.ts";
import { editClient } from "../../../shared/actions/edit-client.ts";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ConnectionScope } from "../../../shared/model/connection.ts";
import type { ClientId } from "../../../shared/model/ids.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { getRecord } from "../../../shared/store/read-records.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { clock, fileOf, openDevice } from "../../support/data-file-devices.ts";
import { newWorkbook, openFileOf, openPane } from "../../support/data-file-pane.ts";
import { bundleBytes, entriesOf } from "../../support/make-bundle.ts";

const clientId = "c1" as ClientId;
let store: Store;
let pane: DataFileSession;
let bridge: DataSource;

beforeEach(async () => {
  clock.minute = 0;
  store = await openDevice("ana");
  const client = { id: clientId, name: "Hotel Perla", status: "active", codes: [], tags: [], channel: "B2B" };
  await saveRecords(store, [{ table: "clients", record: Client.parse(client) }]);
  const bundle = await fileOf(store);
  pane = openPane(newWorkbook());
  await pane.open({ name: "a.dosar", blob: new Blob([await bundleBytes(entriesOf(bundle), bundle.header)]) });
  const edit = { status: "key", channel: "HoReCa" } as const;
  await openFileOf(pane).source.ask("client.edit", { clientId, edit });
  bridge = await connect([]);
});

async function connect(withheld: readonly ConnectionScope[]): Promise<DataSource> {
  const pair = pairOverPort({ store });
  const credential = await connectPair(pair, store, withheld);
  return overBridge(pair.client, credential);
}

const channelEdit = () =>
  pane.state().outbox.edits.find((edit) => edit.kind === "field" && edit.field === "channel");

test("one of a field that was changed in Dosar since waits on with what stands there, the other arrives", async () => {
  await editClient({ store, clientId, edit: { channel: "Retail" } });
  const stamp = channelEdit()?.stamp ?? "";
  const { arrived, refused } = await pane.bringEdits(bridge);
  expect(arrived.size).toBe(1);
  expect([...refused]).toEqual([[stamp, { code: "changed-since", present: "Retail" }]]);
  expect(await getRecord(store, "clients", clientId)).toMatchObject({ status: "key", channel: "Retail" });
  expect(pane.state().outbox.edits).toMatchObject([{ field: "channel", value: "HoReCa" }]);
});

test("one that is to replace what stands there is written alone, and then waits no more", async () => {
  await editClient({ store, clientId, edit: { channel: "Retail" } });
  await pane.bringEdits(bridge, channelEdit()?.stamp);
  expect(await getRecord(store, "clients", clientId)).toMatchObject({ status: "active", channel: "HoReCa" });
  expect(pane.state().outbox.edits).toMatchObject([{ field: "status" }]);
});

test("without the right to edit none arrives, and each says so", async () => {
  const { arrived, refused } = await pane.bringEdits(await connect(["edits"]));
  expect(arrived.size).toBe(0);
  expect([...refused.values()].map(({ code }) => code)).toEqual(["not-allowed", "not-allowed"]);
});
