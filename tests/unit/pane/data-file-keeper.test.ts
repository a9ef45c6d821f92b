/** The kept data file of each workbook, over one browser's storage. */
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { createDataFileKeeper } from "../../../excel-addin/cache/data-file-keeper.ts";
import type { WorkbookId } from "../../../shared/model/ids.ts";
import { memoryStorage } from "../../support/memory-storage.ts";

const HOUR_MS = 3_600_000;
let database: IDBFactory;
let nowMs: number;

beforeEach(() => {
  database = new IDBFactory();
  nowMs = 0;
});

/** A pane of the workbook in a window with that storage; the id is the workbook's once it has one. */
function openPane(workbookId: string | undefined, session: Storage) {
  return createDataFileKeeper({
    indexedDbOf: () => database,
    sessionStorageOf: () => session,
    findWorkbookId: async () => workbookId as WorkbookId | undefined,
    giveWorkbookId: async () => workbookId as WorkbookId | undefined,
    newId: () => `file-${Math.random()}`,
    nowMs: () => nowMs,
  });
}

const fileNamed = (name: string) => ({ name, blob: new Blob([name]) });

test("a file is there again after the pane was reloaded, and gone once it was closed", async () => {
  const session = memoryStorage();
  expect(await openPane("w1", session).keep(fileNamed("ana.dosar"))).toBe(true);
  expect((await openPane("w1", session).read())?.name).toBe("ana.dosar");
  await openPane("w1", session).forget();
  expect(await openPane("w1", session).read()).toBeUndefined();
});

test("another workbook in another window neither opens the first one's file nor deletes it", async () => {
  const [first, second] = [memoryStorage(), memoryStorage()];
  await openPane("w1", first).keep(fileNamed("ana.dosar"));
  expect(await openPane("w2", second).read()).toBeUndefined();
  await openPane("w2", second).keep(fileNamed("ion.dosar"));
  expect((await openPane("w1", first).read())?.name).toBe("ana.dosar");
  await openPane("w2", second).forget();
  expect((await openPane("w1", first).read())?.name).toBe("ana.dosar");
});

test("another workbook in the same window has a file of its own", async () => {
  const session = memoryStorage();
  await openPane("w1", session).keep(fileNamed("ana.dosar"));
  expect(await openPane("w2", session).read()).toBeUndefined();
  await openPane("w2", session).keep(fileNamed("ion.dosar"));
  expect((await openPane("w1", session).read())?.name).toBe("ana.dosar");
});

test("a file whose session has ended goes after a day", async () => {
  const session = memoryStorage();
  await openPane("w1", session).keep(fileNamed("ana.dosar"));
  nowMs = 23 * HOUR_MS;
  await openPane("w2", memoryStorage()).read();
  expect((await openPane("w1", session).read())?.name).toBe("ana.dosar");
  nowMs = 48 * HOUR_MS;
  await openPane("w2", memoryStorage()).read();
  expect(await openPane("w1", session).read()).toBeUndefined();
});

test("a workbook that can be given no id keeps no file, and the pane can say so", async () => {
  expect(await openPane(undefined, memoryStorage()).keep(fileNamed("ana.dosar"))).toBe(false);
});
