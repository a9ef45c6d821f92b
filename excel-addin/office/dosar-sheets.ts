import { type Result, succeed } from "../../shared/std/result.ts";
import { hasPersonsContent } from "./persons-content.ts";
import type { RenderProblem } from "./render-problem.ts";
import { runBatch } from "./run-batch.ts";
import {
  clearEntry,
  ensureRegistry,
  openWorkbook,
  type RegistryEntry,
  readRecord,
} from "./sheet-registry.ts";

export type DosarSheet = Omit<RegistryEntry, "row" | "chunkCount" | "begunCount">;

/** Dosar's sheets that stand in this workbook, whatever the person named them. One round trip. */
export function listDosarSheets(): Promise<Result<readonly DosarSheet[], RenderProblem>> {
  return runBatch(async (batch) => {
    const { registry } = await openWorkbook(batch);
    return succeed(
      (registry?.entries ?? []).map(
        ({ row: _row, chunkCount: _chunks, begunCount: _begun, ...sheet }) => sheet,
      ),
    );
  });
}

/** The id under which Dosar knows this workbook; undefined where it has none. Writes nothing. */
export function findWorkbookId(): Promise<Result<string | undefined, RenderProblem>> {
  return runBatch(async (batch) => succeed((await openWorkbook(batch)).registry?.workbookId));
}

/** The id under which Dosar knows this workbook; `makeId` gives one to a workbook that has none. */
export function ensureWorkbookId(makeId: () => string): Promise<Result<string, RenderProblem>> {
  return runBatch(async (batch) => {
    const opened = await openWorkbook(batch);
    if (opened.registry) return succeed(opened.registry.workbookId);
    const { workbookId } = await ensureRegistry(batch, opened, makeId());
    await batch.sync();
    return succeed(workbookId);
  });
}

/** "written-on": a person has written on the sheet, which stays. */
export type Removal = "removed" | "not-found" | "written-on";

/**
 * Takes one of Dosar's sheets away, as the undo of inserting it; any other sheet is left alone, and one on which a person
 * has written stays unless that is to go too.
 */
export function removeDosarSheet(
  worksheetId: string,
  { withWriting = false }: { readonly withWriting?: boolean } = {},
): Promise<Result<Removal, RenderProblem>> {
  return runBatch(async (batch) => {
    const { registry } = await openWorkbook(batch);
    const entry = registry?.entries.find((candidate) => candidate.worksheetId === worksheetId);
    if (registry === undefined || entry === undefined) return succeed("not-found");
    const sheet = batch.context.workbook.worksheets.getItem(worksheetId);
    const record = withWriting ? undefined : await readRecord(batch, registry, entry);
    if (record && (await hasPersonsContent(batch, sheet, record))) return succeed("written-on");
    sheet.delete();
    await clearEntry(batch, registry, entry.row);
    await batch.sync();
    return succeed("removed");
  });
}

/** Brings one of Dosar's sheets to the front. */
export function showDosarSheet(worksheetId: string): Promise<Result<"shown", RenderProblem>> {
  return runBatch(async (batch) => {
    batch.context.workbook.worksheets.getItem(worksheetId).activate();
    await batch.sync();
    return succeed("shown");
  });
}
