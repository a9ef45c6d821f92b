import type { BrowserContext, Frame, Page } from "playwright-core";
import type { WorkbookPage } from "../excel-host/page/workbook-page.ts";
import { hostFiles, hostUrl, serveHost } from "../excel-host/serve-host.ts";
import type { WorkbookSnapshot } from "../excel-host/workbook-snapshot.ts";

/** The workbook page in a browser, with the pane in its frame. */
export interface OpenedWorkbook {
  readonly page: Page;
  readonly pane: Frame;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** Does something to the workbook as the person or as bad luck would. */
  readonly act: <Value>(action: (workbook: WorkbookPage) => Value) => Promise<Value>;
}

export interface WorkbookOptions {
  readonly paneUrl: string;
  /** Highest ExcelApi set that this Excel has. */
  readonly excelApi?: string;
  readonly language?: string;
  /**
   * The page's own site. Below Microsoft's name the pane is a frame of another site, whose storage browsers may block;
   * the page itself is answered from here in both cases, nothing is asked of a network.
   */
  readonly site?: "https://localhost" | "https://excel.officeapps.live.com";
}

export async function openWorkbook(
  context: BrowserContext,
  options: WorkbookOptions,
): Promise<OpenedWorkbook> {
  const { paneUrl, site = "https://localhost" } = options;
  const host = site === "https://localhost" ? await serveHost() : undefined;
  if (host === undefined) await answerFor(context, site);
  const page = await context.newPage();
  page.on("close", () => host?.close());
  await page.goto(host?.urlOf(paneUrl, options) ?? hostUrl(site, paneUrl, options));
  await page.waitForFunction(() => window.workbookPage !== undefined);
  const pane = await frameOf(page, paneUrl);
  const act = <Value>(action: (workbook: WorkbookPage) => Value): Promise<Value> =>
    page.evaluate(`(${action.toString()})(window.workbookPage)`);
  return { page, pane, act, snapshot: () => act((workbook) => workbook.snapshot()) };
}

/** Answers for a site that is not ours, so that no network is asked. */
async function answerFor(context: BrowserContext, site: string): Promise<void> {
  const files = await hostFiles();
  await context.route(`${site}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname.slice(1));
    return file
      ? route.fulfill({ contentType: file.type, body: file.text })
      : route.fulfill({ status: 404, body: "There is no such file." });
  });
}

async function frameOf(page: Page, url: string): Promise<Frame> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const frame = page.frames().find((known) => known.url().startsWith(url));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  const shown = page.frames().map((frame) => frame.url());
  throw new Error(`The pane's frame did not open: ${shown.join(", ")}`);
}
