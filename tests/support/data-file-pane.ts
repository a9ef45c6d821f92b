/** The pane's data file without Excel: the workbook's cells are a text in memory. */
import type { DataFileKeeper, KeptFile } from "../../excel-addin/cache/data-file-keeper.ts";
import {
  createDataFileSession,
  type DataFileSession,
} from "../../excel-addin/data-file/data-file-session.ts";
import { createOutboxKeeper } from "../../excel-addin/data-file/outbox-keeper.ts";
import type { OutboxCells } from "../../excel-addin/office/outbox-cells.ts";
import type { Instant } from "../../shared/model/day.ts";
import { succeed } from "../../shared/std/result.ts";
import { clock } from "./data-file-devices.ts";
import { compress, decompress } from "./make-bundle.ts";

export interface TestWorkbook {
  cells: string | undefined;
  isProtected: boolean;
  /** How many more reads fail, since the person is typing in a cell. */
  failingReads: number;
  /** The file that the pane takes up when it opens again. */
  kept: KeptFile | undefined;
}

export function newWorkbook(): TestWorkbook {
  return { cells: undefined, isProtected: false, failingReads: 0, kept: undefined };
}

export function openPane(workbook: TestWorkbook): DataFileSession {
  const outboxCells: OutboxCells = {
    async read() {
      if (workbook.failingReads-- > 0)
        return { ok: false, problem: { code: "cell-edit-mode", isPartlyWritten: false } };
      return succeed(workbook.cells);
    },
    async write(text) {
      if (workbook.isProtected)
        return { ok: false, problem: { code: "sheet-protected", isPartlyWritten: false } };
      workbook.cells = text;
      return succeed("written");
    },
  };
  const keeper: DataFileKeeper = {
    read: async () => workbook.kept,
    keep: async (file) => {
      workbook.kept = file;
      return true;
    },
    forget: async () => {
      workbook.kept = undefined;
    },
  };
  let lastId = 0;
  return createDataFileSession({
    keeper,
    outbox: createOutboxKeeper({
      cells: outboxCells,
      newId: () => `pane-${Math.random()}`,
      wait: async () => undefined,
    }),
    nowInstant: () => `2026-11-24T08:${String(clock.minute).padStart(2, "0")}:00.000Z` as Instant,
    newId: () => `edits-${++lastId}`,
    compress,
    decompress,
  });
}

export function openFileOf(session: DataFileSession) {
  const { file } = session.state();
  if (file.kind !== "open") throw new Error(`The file is not open: ${JSON.stringify(file)}`);
  return file;
}
