/** Records and sales lines as CSV files that leave Dosar, part by part. */

import { namedColumnsOf } from "../csv/own/named-columns.ts";
import type { OwnFileSetting } from "../csv/own/own-kind.ts";
import type { OwnRows } from "../csv/own/own-rows.ts";
import { createOwnPrinter, type OwnFilePrinter } from "../csv/own/print-own-file.ts";
import type { SourceId } from "../model/ids.ts";
import type { SalesLine } from "../model/sales-line.ts";
import { groupBy } from "../std/group-by.ts";
import type { SalesScope } from "../store/ledger/ledger-scope.ts";
import { readSalesPage } from "../store/ledger/read-sales-page.ts";
import { survivorIdOf } from "../store/merged-ids.ts";
import type { Store } from "../store/open-store.ts";
import { readMergedIds } from "../store/read-merged-ids.ts";
import { listRecords } from "../store/read-records.ts";
import { type ExportedList, GATHER_OWN_ROWS } from "./gather-own-rows.ts";

export type CsvExportChoice =
  | {
      readonly kind: ExportedList;
      /** Of offers, for their prices too; in this order. Absent: all that stand. */
      readonly ids?: readonly string[] | undefined;
    }
  | { readonly kind: "sales"; readonly scope: SalesScope };

/** A part of one of the files. Sales of each source make a file of their own, as an import is of one source. */
export interface CsvPart {
  readonly source?: SourceId;
  readonly text: string;
  /** Rows in this part. */
  readonly rowCount: number;
  /** Of all files; where it is known. */
  readonly totalCount: number;
}

const ROWS_OF_PART = 2000;
const LINES_OF_PART = 5000;

/** Reads as it goes: of a million lines a few thousand are held at a time. Nothing is yielded where there is nothing. */
export async function* exportCsv(
  store: Store,
  choice: CsvExportChoice,
  setting: OwnFileSetting,
): AsyncGenerator<CsvPart> {
  if (choice.kind === "sales") yield* exportSales(store, choice.scope, setting);
  else yield* exportList(store, choice.kind, choice.ids, setting);
}

async function* exportList<Kind extends ExportedList>(
  store: Store,
  kind: Kind,
  ids: readonly string[] | undefined,
  setting: OwnFileSetting,
): AsyncGenerator<CsvPart> {
  const rows: readonly OwnRows[Kind][] = await GATHER_OWN_ROWS[kind](store, ids);
  const printer = createOwnPrinter(kind, setting, namedColumnsOf(rows));
  for (let start = 0; start < rows.length; start += ROWS_OF_PART) {
    const part = rows.slice(start, start + ROWS_OF_PART);
    const text = (start === 0 ? printer.head : "") + printer.print(part);
    yield { text, rowCount: part.length, totalCount: rows.length };
  }
}

async function* exportSales(
  store: Store,
  scope: SalesScope,
  setting: OwnFileSetting,
): AsyncGenerator<CsvPart> {
  const nameOf = await readClientNames(store);
  const printers = new Map<SourceId, OwnFilePrinter<"sales">>();
  let totalCount = 0;
  let after: string | undefined;
  do {
    // As the source wrote them: so the same documents are the same when they come back.
    const page = await readSalesPage(store, scope, after, LINES_OF_PART, "of-source");
    totalCount = page.totalCount ?? totalCount;
    for (const [source, lines] of groupBy(page.lines, (line) => line.source)) {
      const known = printers.get(source);
      const printer = known ?? createOwnPrinter("sales", setting);
      printers.set(source, printer);
      const text = printer.print(lines.map((line) => ({ line, clientName: nameOf(line) })));
      yield { source, text: (known ? "" : printer.head) + text, rowCount: lines.length, totalCount };
    }
    after = page.next;
  } while (after !== undefined);
}

/** What the client of a line is called today; empty where it names none. */
async function readClientNames(store: Store): Promise<(line: SalesLine) => string> {
  const mergedIds = await readMergedIds(store);
  const clients = await listRecords(store, "clients");
  const nameById = new Map<string, string>(clients.map(({ id, name }) => [id, name]));
  return ({ clientId = "" }) => nameById.get(survivorIdOf<string>(mergedIds, "clients", clientId)) ?? "";
}
