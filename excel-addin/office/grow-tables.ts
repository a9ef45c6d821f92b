import { wholeRows } from "../../shared/rendering/cell-address.ts";
import { changeRange, type ExcelBatch } from "./excel-batch.ts";
import type { FoundTable } from "./find-parts.ts";
import type { SheetRecord } from "./sheet-record.ts";
import { begunOf } from "./table-step.ts";

/** A table's body as it stands among the sheet's rows. */
interface Span {
  readonly bodyRow: number;
  readonly bodyCount: number;
}

export interface Growth {
  /** The tables' bodies with their new rows, in the order of the tables. */
  readonly bodies: readonly Span[];
  /** Where any other row of the sheet stands now. */
  readonly rowAfter: (row: number) => number;
}

/**
 * Whole rows come in above a table's last row: inside of it wherever it ends, so that Excel widens it. From the bottom up.
 * A table that the person put beside another gets the other's new rows too, and fewer of its own.
 */
export async function growTables(
  batch: ExcelBatch,
  sheet: Excel.Worksheet,
  tables: readonly FoundTable[],
  record: SheetRecord,
): Promise<Growth> {
  let bodies: readonly Span[] = tables.map(({ bodyRow, bodyCount }) => ({ bodyRow, bodyCount }));
  const inserted: { readonly at: number; readonly count: number }[] = [];
  const order = [...tables.keys()].toSorted((a, b) => lastRowOf(bodies[b]) - lastRowOf(bodies[a]));
  for (const index of order) {
    const [found, body] = [tables[index], bodies[index]];
    if (found === undefined || body === undefined) continue;
    const [at, count] = [lastRowOf(body), rowsNeededBy(found, record) - body.bodyCount];
    if (count <= 0) continue;
    await changeRange(batch, sheet.getRange(wholeRows(at, count)), (range) => void range.insert("Down"));
    inserted.push({ at, count });
    bodies = bodies.map((span) => withRows(span, at, count));
  }
  const rowAfter = (row: number) =>
    inserted.reduce((moved, { at, count }) => (moved >= at ? moved + count : moved), row);
  return { bodies, rowAfter };
}

function rowsNeededBy(found: FoundTable, record: SheetRecord): number {
  const lost = begunOf(record, found)
    .at(-1)
    ?.rows.filter(({ key }) => key === "");
  return found.plan.rows.length + found.keylessCount + (lost?.length ?? 0);
}

function lastRowOf(body: Span | undefined): number {
  return body === undefined ? 0 : body.bodyRow + body.bodyCount - 1;
}

/** Rows above the header push a table on; rows between its header and its last row are its own. */
function withRows({ bodyRow, bodyCount }: Span, at: number, count: number): Span {
  if (at < bodyRow) return { bodyRow: bodyRow + count, bodyCount };
  return { bodyRow, bodyCount: at <= bodyRow + bodyCount - 1 ? bodyCount + count : bodyCount };
}
