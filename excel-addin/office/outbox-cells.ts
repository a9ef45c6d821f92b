/** Text that waits in the workbook itself, in cells of the registry's sheet below everything that the registry uses. */
import { fail, type Result, succeed } from "../../shared/std/result.ts";
import { rangeAt, writeGrid } from "./excel-batch.ts";
import type { RenderProblem } from "./render-problem.ts";
import { runBatch } from "./run-batch.ts";
import { ensureRegistry, openWorkbook } from "./sheet-registry.ts";

export interface OutboxCells {
  /** Undefined when the workbook holds none. */
  read(): Promise<Result<string | undefined, RenderProblem>>;
  write(text: string): Promise<Result<"written", RenderProblem>>;
}

/** Far below the 200 rows of sheets. */
const ROW = 299;
const HEAD = "dosar-edits-1";
/** Below Excel's 32,767 characters a cell. */
const CHUNK_LENGTH = 30_000;
const MAX_CHUNKS = 120;

export function openOutboxCells(newWorkbookId: () => string): OutboxCells {
  return {
    read: () =>
      runBatch(async (batch) => {
        const { registry } = await openWorkbook(batch);
        if (registry === undefined) return succeed(undefined);
        const area = { row: ROW, column: 0, rowCount: 1, columnCount: MAX_CHUNKS + 2 };
        const range = rangeAt(registry.sheet, area);
        range.load("values");
        await batch.sync();
        const [head, count, ...chunks] = (range.values[0] ?? []).map(String);
        range.untrack();
        return succeed(head === HEAD ? chunks.slice(0, Number(count) || 0).join("") : undefined);
      }),
    write: (text) =>
      runBatch(async (batch) => {
        const opened = await openWorkbook(batch);
        const registry = await ensureRegistry(batch, opened, newWorkbookId());
        const chunks = Array.from({ length: Math.ceil(text.length / CHUNK_LENGTH) }, (_, index) =>
          text.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
        );
        if (chunks.length > MAX_CHUNKS) return fail({ code: "sheet-too-big", isPartlyWritten: false });
        await writeGrid(batch, registry.sheet, { row: ROW, column: 0 }, [
          [HEAD, String(chunks.length), ...chunks],
        ]);
        await batch.sync();
        return succeed("written");
      }),
  };
}
