/** The office layer by itself in a frame of the workbook page: nothing else asks Excel, so that its requests can be counted. */
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Removal } from "../../excel-addin/office/dosar-sheets.ts";
import type { RenderReport } from "../../excel-addin/office/insert-or-update-sheet.ts";
import type { RenderProblem } from "../../excel-addin/office/render-problem.ts";
import type { SheetPlan } from "../../shared/model/sheet-plan.ts";
import type { Result } from "../../shared/std/result.ts";
import { bundleOf } from "../bench/serve-bundle.ts";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { servePane } from "../support/serve-pane.ts";
import type { Faults } from "./simulated-excel.ts";
import type { SheetSnapshot } from "./workbook-snapshot.ts";

export interface OfficeLayer {
  readonly workbook: OpenedWorkbook;
  render(plan: SheetPlan): Promise<Result<RenderReport, RenderProblem>>;
  /** Fails where `render` comes to a problem. */
  rendered(plan: SheetPlan): Promise<RenderReport>;
  /** What became of it; with all that was written on it unless it says otherwise. */
  removeSheet(worksheetId: string, withWriting?: boolean): Promise<Removal | undefined>;
  /** Once the client asks nothing more: it lets go of ranges by requests of its own, after a run has ended. */
  setFaults(faults: Partial<Faults>): Promise<void>;
  /** Types into a cell as the person. */
  type(sheetName: string, address: string, text: string): Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  sheet(name: string): Promise<SheetSnapshot>;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><title>Dosar</title><script src="/office-js/office.js"></script><script>Office.onReady()</script>';

/** `requestBytes` of cells go into one request: few make many requests out of a small sheet. */
export async function openOfficeLayer({
  requestBytes,
}: {
  readonly requestBytes?: number;
} = {}): Promise<OfficeLayer> {
  const served = await servePane({ port: 0 });
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ["--no-sandbox"] });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const paneUrl = `${served.origin}/office-layer.html`;
  await context.route(`${paneUrl}*`, (route) => route.fulfill({ contentType: "text/html", body: PAGE }));
  const workbook = await openWorkbook(context, { paneUrl });
  await workbook.pane.waitForFunction(
    () => typeof Excel !== "undefined" && Office.context?.host !== undefined,
  );
  await workbook.pane.evaluate(await bundleOf(join(import.meta.dirname, "office-entry.ts")));
  return {
    ...actionsOn(workbook, requestBytes),
    workbook,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

function actionsOn(
  workbook: OpenedWorkbook,
  requestBytes: number | undefined,
): Omit<OfficeLayer, "workbook" | "close"> {
  const render = (plan: SheetPlan) => workbook.pane.evaluate(renderInPane, [plan, requestBytes] as const);
  return {
    render,
    async rendered(plan) {
      const outcome = await render(plan);
      if (!outcome.ok) throw new Error(`Excel refused the sheet: ${outcome.problem.code}.`);
      return outcome.value;
    },
    async removeSheet(worksheetId, withWriting = true) {
      const removed = await workbook.pane.evaluate(
        ([id, given]) => window.office?.removeDosarSheet(id, { withWriting: given }),
        [worksheetId, withWriting] as const,
      );
      return removed?.ok ? removed.value : undefined;
    },
    async setFaults(faults) {
      await quietened(workbook);
      await workbook.page.evaluate(
        (given) => Object.assign(window.workbookPage?.faults ?? {}, given),
        faults,
      );
    },
    async type(...typed) {
      await workbook.page.evaluate(([name, at, text]) => window.workbookPage?.type(name, at, text), typed);
    },
    sheetNames: async () => (await workbook.snapshot()).sheets.map(({ name }) => name),
    async sheet(name) {
      const found = (await workbook.snapshot()).sheets.find((one) => one.name === name);
      if (!found) throw new Error(`The sheet ${name} is gone.`);
      return found;
    },
  };
}

const QUIET_MS = 120;

async function quietened({ page, act }: OpenedWorkbook): Promise<void> {
  let before = -1;
  let count = 0;
  while (count !== before) {
    before = count;
    await page.waitForTimeout(QUIET_MS);
    count = await act(({ traffic }) => traffic.requestCount);
  }
}

/** Runs in the frame. */
function renderInPane([plan, requestBytes]: readonly [SheetPlan, number | undefined]): Promise<
  Result<RenderReport, RenderProblem>
> {
  if (window.office === undefined) throw new Error("The office layer is not loaded.");
  return window.office.insertOrUpdateSheet(plan, {
    newWorkbookId: () => "w1",
    refreshedAt: "2026-11-24T08:00:00Z",
    revision: 1,
    origin: "o",
    ...(requestBytes !== undefined && { requestBytes }),
  });
}
