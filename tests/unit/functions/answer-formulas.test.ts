/** Batches of formulas over the real bridge and store: what is asked, what is remembered, what happens when it ends. */
import { beforeEach, describe, expect, test } from "vitest";
import { createMemoryCache } from "../../../excel-addin/cache/line-cache.ts";
import { answerFormulas } from "../../../excel-addin/functions/answer-formulas.ts";
import type { FormulaOutcome } from "../../../excel-addin/functions/formula-call.ts";
import { createFormulaQueue, type FormulaQueue } from "../../../excel-addin/functions/formula-queue.ts";
import { archiveRecords } from "../../../shared/actions/archive-records.ts";
import { revokeConnection } from "../../../shared/actions/revoke-connection.ts";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import type { BridgeCredential, BridgeName } from "../../../shared/messages/bridge-protocol.ts";
import { Client } from "../../../shared/model/client.ts";
import type { ConnectionScope } from "../../../shared/model/connection.ts";
import { type Day, utcDayOf } from "../../../shared/model/day.ts";
import type { FormulaName } from "../../../shared/model/formula.ts";
import type { SourceId } from "../../../shared/model/ids.ts";
import { Segment } from "../../../shared/model/segment.ts";
import { clientIdOf } from "../../../shared/store/identity.ts";
import type { Store } from "../../../shared/store/open-store.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import type { RecordWrite } from "../../../shared/store/tables.ts";
import { addLedgerBatch } from "../../support/add-ledger-batch.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { makeBatch, makeLine } from "../../support/make-sales.ts";
import { openTestStore } from "../../support/open-test-store.ts";

const CLIENTS = 20;
const YEAR = ["2026-01-01", "2026-12-31"] as const;

let store: Store;
let credential: BridgeCredential;
let source: DataSource | "looking" | undefined;
let listeners: Set<() => void>;
let learnt: string[];
let asked: BridgeName[];
let queue: FormulaQueue;
/** Runs before each question is passed on. */
let beforeAsking: (name: BridgeName) => unknown;

beforeEach(async () => {
  store = await openTestStore();
  await addSales("sales", "2026-01", 10);
  await saveRecords(
    store,
    Array.from({ length: CLIENTS }, (_, index): RecordWrite => {
      const code = `C-${index}`;
      const id = clientIdOf("main" as SourceId, code);
      const fields = {
        name: `Client ${index}`,
        status: "active",
        codes: [{ source: "main", code }],
        tags: [],
      };
      return { table: "clients", record: Client.parse({ id, ...fields }) };
    }),
  );
  const all = Segment.parse({ id: "all", name: "Everybody", conditions: [] });
  await saveRecords(store, [{ table: "segments", record: all }]);
  [learnt, asked, listeners, beforeAsking] = [[], [], new Set(), () => undefined];
  await connect();
});

/** One line of 25 lei a client and month, `count` months from the first on. */
function addSales(id: string, firstMonth: string, count: number) {
  const [year = 2026, month = 1] = firstMonth.split("-").map(Number);
  const lines = Array.from({ length: CLIENTS * count }, (_, index) =>
    makeLine({
      documentNumber: `${id}-${index}`,
      clientCode: `C-${index % CLIENTS}`,
      soldOn: new Date(Date.UTC(year, month - 1 + Math.floor(index / CLIENTS), 31 - 10))
        .toISOString()
        .slice(0, 10),
    }),
  );
  return addLedgerBatch(store, lines, (counts) => makeBatch(id, counts));
}

async function connect(withheld: readonly ConnectionScope[] = []): Promise<void> {
  const pair = pairOverPort({ store });
  credential = await connectPair(pair, store, withheld);
  const bridge = overBridge(pair.client, credential);
  become({
    ...bridge,
    async ask(name, request, options) {
      asked.push(name);
      await beforeAsking(name);
      return bridge.ask(name, request, options);
    },
  });
  const place = {
    current: () => source,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    learnFrom: ({ code }: { readonly code: string }, sourceId: string) =>
      void learnt.push(`${sourceId} ${code}`),
  };
  const answer = answerFormulas({
    place,
    cache: createMemoryCache(),
    today: () => "2026-11-25" as Day,
    dayOf: utcDayOf,
    breathe: async () => undefined,
  });
  queue = createFormulaQueue({ answer, wait: () => new Promise((resolve) => setTimeout(resolve, 1)) });
}

function become(next: DataSource | "looking" | undefined): void {
  source = next;
  for (const listen of listeners) listen();
}

function ask(name: FormulaName, args: readonly unknown[], signal = new AbortController().signal) {
  return queue.ask({ name, args, signal });
}

const netOf = (index: number) => ask("NETSALES", [`C-${index % CLIENTS}`, ...YEAR]);
const values = (outcomes: readonly FormulaOutcome[]) =>
  outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.problem.code));

describe("a recalculation", () => {
  test("of 200 cells over 20 clients asks four questions, and the next one asks one", async () => {
    const first = await Promise.all(Array.from({ length: 200 }, (_, index) => netOf(index)));
    expect(new Set(values(first))).toEqual(new Set([250]));
    expect(asked).toEqual(["workbook.summary", "client.list", "segment.list", "sales.page"]);
    asked.length = 0;
    await Promise.all(Array.from({ length: 200 }, (_, index) => netOf(index)));
    expect(asked).toEqual(["change.count"]);
  });

  test("after an import works with the new lines", async () => {
    await netOf(1);
    await addSales("november", "2026-11", 1);
    expect(values([await netOf(1)])).toEqual([275]);
  });

  test("of sales and forecasts answers both, and each wrong cell on its own", async () => {
    await addSales("before", "2023-01", 36);
    const outcomes = await Promise.all([
      netOf(0),
      ask("NETSALES", ["Nobody", ...YEAR]),
      ask("NETSALES", ["C-1", "soon", "2026-12-31"]),
      ask("FORECAST", ["Everybody", "2026-12"]),
      ask("FORECAST", ["Everybody", "2026-12", "high"]),
      ask("FORECAST", ["Everybody", "2030-01"]),
      ask("PRICE", ["Cafea", "shop"]),
    ]);
    expect(values(outcomes)).toEqual([
      250,
      "unknown-client",
      "not-a-day",
      expect.any(Number),
      expect.any(Number),
      "month-out-of-reach",
      "unknown-competitor",
    ]);
  });
});

describe("a cell that Excel no longer wants", () => {
  test("is not answered, and a client that only it asked for is not asked of Dosar", async () => {
    const controller = new AbortController();
    let isAnswered = false;
    void ask("NETSALES", ["C-3", ...YEAR], controller.signal).then(() => (isAnswered = true));
    controller.abort();
    expect(values([await netOf(5)])).toEqual([250]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isAnswered).toBe(false);
    expect(asked.filter((name) => name === "sales.page")).toHaveLength(1);
  });

  test("while the lines come stops them, and the next cell is answered all the same", async () => {
    const controller = new AbortController();
    beforeAsking = (name) => name === "sales.page" && controller.abort();
    void ask("NETSALES", ["C-3", ...YEAR], controller.signal);
    await expect.poll(() => controller.signal.aborted).toBe(true);
    beforeAsking = () => undefined;
    expect(values([await netOf(3)])).toEqual([250]);
  });
});

describe("a client that was archived", () => {
  test("is still answered by name and by code: what was sold to it is a fact, 250 lei of the year", async () => {
    const id = clientIdOf("main" as SourceId, "C-3");
    await archiveRecords({ store, table: "clients", ids: [id], now: store.now() });
    const named = ask("NETSALES", ["Client 3", ...YEAR]);
    expect(values(await Promise.all([named, netOf(3), netOf(4)]))).toEqual([250, 250, 250]);
  });
});

describe("a cell without Dosar", () => {
  test("says at once that the pane is not connected", async () => {
    become(undefined);
    expect(values([await netOf(0)])).toEqual(["not-connected"]);
    expect(asked).toEqual([]);
  });

  test("waits while the pane is still looking for the extension", async () => {
    const connected = source;
    become("looking");
    const waiting = netOf(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    become(connected);
    expect(values([await waiting])).toEqual([250]);
  });

  test("whose connection is taken back on the way has no figure, and the pane learns of it", async () => {
    beforeAsking = (name) =>
      name === "sales.page" &&
      revokeConnection({ store, connectionId: credential.connectionId, now: store.now() });
    expect(values([await netOf(0)])).toEqual(["not-connected"]);
    expect(learnt).toEqual([`${credential.connectionId} not-connected`]);
  });

  test("that was disconnected on the way has no figure, and asks and keeps nothing more", async () => {
    beforeAsking = (name) => name === "client.list" && become(undefined);
    expect(values([await netOf(0)])).toEqual(["not-connected"]);
    expect(asked).toEqual(["workbook.summary", "client.list"]);
    expect(learnt).toEqual([]);
  });

  test("that may not read sales says so, while prices are still answered", async () => {
    await connect(["sales"]);
    const outcomes = await Promise.all([netOf(0), ask("PRICE", ["Cafea", "shop"])]);
    expect(values(outcomes)).toEqual(["not-allowed", "unknown-competitor"]);
  });
});
