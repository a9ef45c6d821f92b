import type { WorkbookId } from "../../shared/model/ids.ts";
import { readActiveWorksheetId, watchActiveWorksheet } from "../office/active-sheet.ts";
import {
  ensureWorkbookId,
  findWorkbookId,
  listDosarSheets,
  removeDosarSheet,
  showDosarSheet,
} from "../office/dosar-sheets.ts";
import { insertOrUpdateSheet } from "../office/insert-or-update-sheet.ts";
import { keepTrying } from "../office/keep-trying.ts";
import type { WorkbookAccess } from "./workbook-access.ts";

export interface OpenWorkbookOptions {
  readonly newId: () => string;
  /** ISO 8601, UTC. */
  readonly nowInstant: () => string;
  readonly wait: (durationMs: number) => Promise<void>;
}

/** The workbook that Excel has open. */
export function openWorkbook({ newId, nowInstant, wait }: OpenWorkbookOptions): WorkbookAccess {
  async function giveWorkbookId(): Promise<WorkbookId | undefined> {
    const known = await ensureWorkbookId(newId);
    return known.ok ? (known.value as WorkbookId) : undefined;
  }

  return {
    async putSheet(plan, revision, origin) {
      const options = { newWorkbookId: newId, refreshedAt: nowInstant(), revision, origin };
      const written = await insertOrUpdateSheet(plan, options);
      // A sheet that cannot come to the front is written all the same.
      if (written.ok && written.value.isNew) await showDosarSheet(written.value.worksheetId);
      return written;
    },
    removeSheet: removeDosarSheet,
    listSheets: listDosarSheets,
    readActiveId: readActiveWorksheetId,
    watchActiveSheet: watchActiveWorksheet,
    async findWorkbookId() {
      const found = await keepTrying(findWorkbookId, wait);
      return found.ok ? (found.value as WorkbookId | undefined) : undefined;
    },
    giveWorkbookId,
    readWorkbookId: async () => (await giveWorkbookId()) ?? (newId() as WorkbookId),
  };
}
