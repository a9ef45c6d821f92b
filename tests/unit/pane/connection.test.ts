import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ConnectionState } from "../../../excel-addin/bridge/connection-state.ts";
import { createConnection, type PaneConnection } from "../../../excel-addin/bridge/create-connection.ts";
import {
  type CredentialKeeper,
  createCredentialKeeper,
} from "../../../excel-addin/bridge/credential-keeper.ts";
import { grantConnection } from "../../../shared/actions/grant-connection.ts";
import { listConnections } from "../../../shared/actions/list-connections.ts";
import { refuseConnection } from "../../../shared/actions/refuse-connection.ts";
import { revokeConnection } from "../../../shared/actions/revoke-connection.ts";
import type { ConnectionId, WorkbookId } from "../../../shared/model/ids.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { pairOverPort } from "../../support/bridge-pair.ts";
import { memoryStorage } from "../../support/memory-storage.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const workbook = { workbookId: "workbook-1" as WorkbookId, workbookName: "Plan 2027.xlsx" };

let store: Store;
let keeper: CredentialKeeper;
let storage: Storage;
/** How each pane's window hears that another one has written to the storage. */
let tellOthers: ((key: string | null) => void)[];
let forgetData: ReturnType<typeof vi.fn<(sourceId: string) => void>>;
let connection: PaneConnection;

beforeEach(async () => {
  store = await openTestStore();
  tellOthers = [];
  storage = memoryStorage();
  keeper = openKeeper();
  forgetData = vi.fn();
  connection = openPane();
  await connection.find();
});

function openKeeper(): CredentialKeeper {
  return createCredentialKeeper({
    storageOf: () => storage,
    onChanged: (listener) => void tellOthers.push(listener),
  });
}

/** A pane that is opened now over what the browser kept of earlier ones. */
function openPane({ inStore = store, workbookId = workbook.workbookId } = {}): PaneConnection {
  return createConnection({
    openChannel: async () => pairOverPort({ store: inStore }).channel,
    keeper,
    findWorkbookId: async () => workbookId,
    nowMs: () => 1_000,
    wait: waitShortly,
    forgetData,
  });
}

/** Asks, and has the person answer as soon as the pane shows the code. */
async function connectAnd(
  answer: (connectionId: ConnectionId) => Promise<unknown>,
  pane = connection,
  asking = workbook,
): Promise<void> {
  const stop = pane.subscribe(() => {
    const state = pane.state();
    if (state.kind === "pairing") void answer(state.connectionId);
  });
  await pane.connect(asking);
  stop();
}

function sourceIdOf(state: ConnectionState): string {
  if (state.kind !== "connected") throw new Error("Not connected.");
  return state.source.id;
}

const grant = (connectionId: ConnectionId) => grantConnection({ store, connectionId, now: store.now() });

describe("a pane's connection", () => {
  test("shows the code that Dosar shows and reads once the person has agreed", async () => {
    const seen: ConnectionState[] = [];
    connection.subscribe(() => seen.push(connection.state()));
    await connectAnd(grant);
    expect(seen.map(({ kind }) => kind)).toEqual(["pairing", "connected"]);
    expect(seen[0]).toMatchObject({ code: "004217" });
    const state = connection.state();
    if (state.kind !== "connected") throw new Error("Not connected.");
    expect(await state.source.ask("workbook.summary", {})).toMatchObject({ ok: true });
  });

  test("is taken up by a pane that is opened later, without another question", async () => {
    await connectAnd(grant);
    const later = openPane();
    await later.find();
    expect(later.state()).toMatchObject({ kind: "connected", isKept: true });
  });

  test("ends with what Dosar answers when the person refuses", async () => {
    await connectAnd((connectionId) => refuseConnection({ store, connectionId, now: store.now() }));
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "refused" });
  });

  test("keeps neither proof nor data once it was taken back in Dosar", async () => {
    await connectAnd(grant);
    const state = connection.state();
    if (state.kind !== "connected") throw new Error("Not connected.");
    await revokeConnection({ store, connectionId: state.source.id as ConnectionId, now: store.now() });
    const refused = await state.source.ask("client.list", { limit: 10 });
    if (!refused.ok) connection.learnFrom(refused.problem, state.source.id);
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "taken-back" });
    expect(keeper.read(workbook.workbookId)).toBeUndefined();
    expect(forgetData).toHaveBeenCalledOnce();
  });

  test("keeps neither proof nor data once the person has disconnected the workbook", async () => {
    await connectAnd(grant);
    const connected = connection.state();
    connection.disconnect();
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "disconnected" });
    expect(keeper.read(workbook.workbookId)).toBeUndefined();
    expect(forgetData).toHaveBeenCalledExactlyOnceWith(sourceIdOf(connected));
  });

  test("that the person has ended is not called taken back by what was still being asked", async () => {
    await connectAnd(grant);
    const before = sourceIdOf(connection.state());
    connection.disconnect();
    connection.learnFrom({ code: "not-connected" }, before);
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "disconnected" });
  });

  test("that is new outlives late answers to the one before it", async () => {
    await connectAnd(grant);
    const before = sourceIdOf(connection.state());
    connection.disconnect();
    await connectAnd(grant);
    connection.learnFrom({ code: "not-connected" }, before);
    expect(connection.state().kind).toBe("connected");
    expect(keeper.read(workbook.workbookId)).toBeDefined();
  });

  test("says that the extension is missing when nobody takes the port", async () => {
    const alone = createConnection({
      openChannel: async () => undefined,
      keeper,
      findWorkbookId: async () => undefined,
      nowMs: () => 0,
      wait: waitShortly,
      forgetData,
    });
    await alone.find();
    expect(alone.state()).toEqual({ kind: "missing" });
  });

  test("stays as it is when a question fails for another reason than the connection", async () => {
    await connectAnd(grant);
    connection.learnFrom({ code: "store-failed" }, sourceIdOf(connection.state()));
    expect(connection.state().kind).toBe("connected");
  });
});

describe("another pane in the same browser", () => {
  const later = { ...workbook, workbookId: "workbook-2" as WorkbookId };

  test("of another workbook has to be connected on its own", async () => {
    await connectAnd(grant);
    const other = openPane({ workbookId: later.workbookId });
    await other.find();
    expect(other.state()).toEqual({ kind: "unpaired" });
  });

  test("of another workbook goes on when this one is disconnected", async () => {
    await connectAnd(grant);
    const other = openPane({ workbookId: later.workbookId });
    await other.find();
    await connectAnd(grant, other, later);
    connection.disconnect();
    const state = other.state();
    if (state.kind !== "connected") throw new Error("Not connected.");
    expect((await state.source.ask("workbook.summary", {})).ok).toBe(true);
    expect(keeper.read(later.workbookId)).toBeDefined();
  });

  test("of the same workbook is connected as soon as this one is, though it had asked itself", async () => {
    const other = openPane();
    await other.find();
    const asking = connectAnd(async () => undefined, other);
    await connectAnd(grant);
    for (const tell of tellOthers) tell(`dosar.connection.${workbook.workbookId}`);
    expect(other.state()).toMatchObject({ kind: "connected" });
    await asking;
    expect(other.state()).toMatchObject({ kind: "connected" });
  });

  test("of the same workbook is disconnected with this one, and Dosar lists it no longer", async () => {
    await connectAnd(grant);
    const other = openPane();
    await other.find();
    connection.disconnect();
    for (const tell of tellOthers) tell(`dosar.connection.${workbook.workbookId}`);
    expect(other.state()).toEqual({ kind: "unpaired", reason: "disconnected" });
    await expect.poll(async () => (await listConnections({ store, now: store.now() })).granted).toEqual([]);
  });
});

describe("another Dosar in the same browser", () => {
  test("says that it does not know the connection, and connects to itself", async () => {
    await connectAnd(grant);
    const elsewhere = await openTestStore();
    const pane = openPane({ inStore: elsewhere });
    await pane.find();
    const state = pane.state();
    if (state.kind !== "connected") throw new Error("Not connected.");
    const answer = await state.source.ask("workbook.summary", {});
    if (!answer.ok) pane.learnFrom(answer.problem, state.source.id);
    expect(pane.state()).toEqual({ kind: "unpaired", reason: "other-dosar" });
    await connectAnd(
      (connectionId) => grantConnection({ store: elsewhere, connectionId, now: elsewhere.now() }),
      pane,
    );
    expect(pane.state().kind).toBe("connected");
  });
});

describe("the proof of a connection", () => {
  const credential = { connectionId: "c" as ConnectionId, secret: "s".repeat(40) };
  const id = workbook.workbookId;

  test("lives as long as the pane where the browser blocks storage", () => {
    const blocked = createCredentialKeeper({
      storageOf: () => {
        throw new DOMException("Access is denied.", "SecurityError");
      },
      onChanged: () => undefined,
    });
    expect(blocked.keep(id, credential)).toBe(false);
    expect(blocked.read(id)).toEqual(credential);
    blocked.forget(id);
    expect(blocked.read(id)).toBeUndefined();
  });

  test.each(["", "no JSON", '{"connectionId":"c"}', '{"connectionId":"c","secret":"short"}'])(
    "is none when what was kept is %j",
    (text) => {
      storage.setItem(`dosar.connection.${id}`, text);
      expect(openKeeper().read(id)).toBeUndefined();
    },
  );
});

/** The person answers between two looks of the pane; a reply is waited for as long as it takes. */
function waitShortly(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (durationMs < 30_000) setTimeout(resolve, 5);
  });
}
