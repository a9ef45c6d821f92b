/** The same lines in DuckDB, a column store with an SQL of its own, as fast as such engines are; all its threads may work. */
import { spanAxis } from "../../shared/analysis/axis.ts";
import { QUANTITY_SCALE } from "../../shared/model/sales-columns.ts";
import type { BenchLedger } from "./analysis-ledger.ts";
import { requireOfPeers } from "./install-peers.ts";

type Cell = number | null;

/** What the bench uses of @duckdb/node-api. */
interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{ connect: () => Promise<Connection> }>;
  };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
  runAndReadAll(sql: string): Promise<{ getRows: () => readonly (readonly unknown[])[] }>;
  closeSync(): void;
}

interface Appender {
  appendInteger(value: number): void;
  appendDouble(value: number): void;
  appendBoolean(value: boolean): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}

export interface SqlLedger {
  /** Rows of numbers, null where there is none. */
  readonly ask: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  readonly close: () => void;
}

/**
 * Table `sales`: client, product, category, peers (of the client), document, is_credit, day, month (a number in the ledger's months), net and cost in minor
 * units, quantity. Doubles there, too: sums of whole minor units are exact below 2^53.
 */
export async function openSqlLedger(ledger: BenchLedger): Promise<SqlLedger> {
  const { columns, costs, months, categoryOf, peersOf } = ledger;
  const { DuckDBInstance } = requireOfPeers()("@duckdb/node-api") as DuckDb;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "create table sales (client integer, product integer, category integer, peers integer, document integer, is_credit boolean, day integer, month integer, net double, quantity double, cost double)",
  );
  const appender = await connection.createAppender("sales");
  const monthOfDocument = spanAxis(columns, months).places;
  const { client, product, document, documentDays, documentIsCredit, net, quantity } = columns;
  for (let line = 0; line < columns.lineCount; line++) {
    const of = document[line] as number;
    const day = documentDays[of] as number;
    const cost = costs[line] as number;
    appender.appendInteger(client[line] as number);
    appender.appendInteger(product[line] as number);
    appender.appendInteger(categoryOf(product[line] as number));
    appender.appendInteger(peersOf(client[line] as number));
    appender.appendInteger(of);
    appender.appendBoolean(documentIsCredit[of] === 1);
    appender.appendInteger(day);
    appender.appendInteger(monthOfDocument[of] ?? -1);
    appender.appendDouble(net[line] as number);
    appender.appendDouble((quantity[line] as number) / 10 ** QUANTITY_SCALE);
    if (Number.isNaN(cost)) appender.appendNull();
    else appender.appendDouble(cost);
    appender.endRow();
  }
  appender.closeSync();
  return {
    async ask(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRows().map((row) => row.map((cell) => (cell === null ? null : Number(cell))));
    },
    close: () => connection.closeSync(),
  };
}
