import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ConnectionState } from "../../../excel-addin/bridge/connection-state.ts";
import { createConnection, type PaneConnection } from "../../../excel-addin/bridge/create-connection.ts";
import {
  type CredentialKeeper,
  createCredentialKeeper,
} from "../../../excel-addin/bridge/credential-keeper.ts";
import { grantConnection } from "../../../shared/actions/grant-connection.ts";
import { refuseConnection } from "../../../shared/actions/refuse-connection.ts";
import { revokeConnection } from "../../../shared/actions/revoke-connection.ts";
import type { ConnectionId, WorkbookId } from "../../../shared/model/ids.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { pairOverPort } from "../../support/bridge-pair.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const workbook = { workbookId: "workbook-1" as WorkbookId, workbookName: "Plan 2027.xlsx" };

let store: Store;
let keeper: CredentialKeeper;
let forgetData: ReturnType<typeof vi.fn<() => void>>;
let connection: PaneConnection;

beforeEach(async () => {
  store = await openTestStore();
  keeper = createCredentialKeeper(memoryStorage);
  forgetData = vi.fn();
  connection = openPane();
  await connection.find();
});

/** A pane that is opened now over what the browser kept of earlier ones. */
function openPane(): PaneConnection {
  return createConnection({
    openChannel: async () => pairOverPort({ store }).channel,
    keeper,
    nowMs: () => 1_000,
    wait: waitShortly,
    forgetData,
  });
}

/** Asks, and has the person answer as soon as the pane shows the code. */
async function connectAnd(answer: (connectionId: ConnectionId) => Promise<unknown>): Promise<void> {
  const stop = connection.subscribe(() => {
    const state = connection.state();
    if (state.kind === "pairing") void answer(state.connectionId);
  });
  await connection.connect(workbook);
  stop();
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
    await connectAnd((connectionId) => refuseConnection({ store, connectionId }));
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "refused" });
  });

  test("keeps neither proof nor data once it was taken back in Dosar", async () => {
    await connectAnd(grant);
    const state = connection.state();
    if (state.kind !== "connected") throw new Error("Not connected.");
    await revokeConnection({ store, connectionId: state.source.id as ConnectionId });
    const refused = await state.source.ask("client.list", { limit: 10 });
    if (!refused.ok) connection.learnFrom(refused.problem);
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "taken-back" });
    expect(keeper.read()).toBeUndefined();
    expect(forgetData).toHaveBeenCalledOnce();
  });

  test("keeps neither proof nor data once the person has disconnected the workbook", async () => {
    await connectAnd(grant);
    connection.disconnect();
    expect(connection.state()).toEqual({ kind: "unpaired", reason: "disconnected" });
    expect(keeper.read()).toBeUndefined();
    expect(forgetData).toHaveBeenCalledOnce();
  });

  test("says that the extension is missing when nobody takes the port", async () => {
    const alone = createConnection({
      openChannel: async () => undefined,
      keeper,
      nowMs: () => 0,
      wait: waitShortly,
      forgetData,
    });
    await alone.find();
    expect(alone.state()).toEqual({ kind: "missing" });
  });

  test("stays as it is when a question fails for another reason than the connection", async () => {
    await connectAnd(grant);
    connection.learnFrom({ code: "store-failed" });
    expect(connection.state().kind).toBe("connected");
  });
});

describe("the proof of a connection", () => {
  const credential = { connectionId: "c" as ConnectionId, secret: "s".repeat(40) };

  test("lives as long as the pane where the browser blocks storage", () => {
    const blocked = createCredentialKeeper(() => {
      throw new DOMException("Access is denied.", "SecurityError");
    });
    expect(blocked.keep(credential)).toBe(false);
    expect(blocked.read()).toEqual(credential);
    blocked.forget();
    expect(blocked.read()).toBeUndefined();
  });

  test.each(["", "no JSON", '{"connectionId":"c"}', '{"connectionId":"c","secret":"short"}'])(
    "is none when what was kept is %j",
    (text) => {
      const storage = memoryStorage();
      storage.setItem("dosar.connection", text);
      expect(createCredentialKeeper(() => storage).read()).toBeUndefined();
    },
  );
});

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** The person answers between two looks of the pane; a reply is waited for as long as it takes. */
function waitShortly(durationMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (durationMs < 30_000) setTimeout(resolve, 5);
  });
}
