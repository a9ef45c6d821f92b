/** What the pane says of sheets that stand in the workbook. */
import { beforeEach, expect, test } from "vitest";
import type { DosarSheet } from "../../../excel-addin/office/dosar-sheets.ts";
import { originOf } from "../../../excel-addin/sheets/origin-of.ts";
import { readPaneData } from "../../../excel-addin/ui/read-pane-data.ts";
import { type DataSource, overBridge } from "../../../shared/carriers/data-source.ts";
import { succeed } from "../../../shared/std/result.ts";
import { connectPair, pairOverPort } from "../../support/bridge-pair.ts";
import { openTestStore } from "../../support/open-test-store.ts";

let source: DataSource;
let own: string;

beforeEach(async () => {
  const store = await openTestStore();
  const pair = pairOverPort({ store });
  source = overBridge(pair.client, await connectPair(pair, store));
  const summary = await source.ask("workbook.summary", {});
  if (!summary.ok) throw new Error(summary.problem.code);
  own = originOf(source, summary.value);
});

async function changesOf(...origins: readonly string[]) {
  const sheets = origins.map((origin, index): DosarSheet => {
    const named = { worksheetId: `s${index}`, sheetName: `Sheet ${index}`, subjectId: "all" };
    const made = { refreshedAt: "2026-11-24T08:00:00.000Z", revision: 900, origin };
    return { ...named, ...made, kind: "prices", language: "en" };
  });
  const workbook = { listSheets: async () => succeed(sheets), readActiveId: async () => succeed("s0") };
  const read = await readPaneData({ source }, workbook, undefined);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.changes;
}

test("a sheet of this Dosar says what has changed since, one of a version that noted no origin too", async () => {
  expect(await changesOf(own, "")).toMatchObject({ salesLines: 0, prices: 0 });
});

test("a sheet made from another Dosar's file is never called unchanged", async () => {
  expect(await changesOf(own, "file-of-ana")).toBe("unknown");
});
