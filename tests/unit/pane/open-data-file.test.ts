/** Opening a data file in the pane: how far it is, cancelling, and two at once. */
import { beforeEach, expect, test } from "vitest";
import type { KeptFile } from "../../../excel-addin/cache/data-file-keeper.ts";
import { saveRecords } from "../../../shared/store/save-records.ts";
import { clock, fileOf, openDevice } from "../../support/data-file-devices.ts";
import { newWorkbook, openFileOf, openPane, type TestWorkbook } from "../../support/data-file-pane.ts";
import { bundleBytes, entriesOf } from "../../support/make-bundle.ts";
import { makeClient } from "../../support/make-records.ts";

let workbook: TestWorkbook;
let bytes: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  clock.minute = 0;
  workbook = newWorkbook();
  const store = await openDevice("ana");
  await saveRecords(store, [{ table: "clients", record: makeClient("C-1") }]);
  const bundle = await fileOf(store);
  bytes = await bundleBytes(entriesOf(bundle), bundle.header);
});

const fileNamed = (name: string): KeptFile => ({ name, blob: new Blob([bytes]) });

test("opening can be cancelled, and the file that was open stays open without a word", async () => {
  const pane = openPane(workbook);
  await pane.open(fileNamed("hotel.dosar"));
  const before = openFileOf(pane);
  const opening = pane.open(fileNamed("another.dosar"));
  expect(pane.state().file).toMatchObject({ kind: "opening", name: "another.dosar" });
  pane.cancelOpening();
  await opening;
  expect(openFileOf(pane)).toEqual(before);
  expect(workbook.kept?.name).toBe("hotel.dosar");
});

test("opening tells how far it is, and ends at the whole", async () => {
  const pane = openPane(workbook);
  const ratios: number[] = [];
  pane.subscribe(() => {
    const { file } = pane.state();
    if (file.kind === "opening") ratios.push(file.doneRatio);
  });
  await pane.open(fileNamed("hotel.dosar"));
  expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
  expect([ratios[0], ratios.at(-1)]).toEqual([0, 1]);
});

test("of two files that are opened at once the later one is open, whichever was read first", async () => {
  const pane = openPane(workbook);
  const first = pane.open(fileNamed("first.dosar"));
  const second = pane.open(fileNamed("second.dosar"));
  await Promise.all([second, first]);
  expect(openFileOf(pane).name).toBe("second.dosar");
  expect(workbook.kept?.name).toBe("second.dosar");
});
