import type { BrowserContext, Frame, Page } from "playwright-core";
import type { WorkbookPage } from "../excel-host/page/workbook-page.ts";
import { hostFiles, hostUrl } from "../excel-host/serve-host.ts";
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
  const files = await hostFiles();
  const origin = site === "https://localhost" ? `${site}:8443` : site;
  await context.route(`${origin}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname.slice(1));
    return file
      ? route.fulfill({ contentType: file.type, body: file.text })
      : route.fulfill({ status: 404, body: "There is no such file." });
  });
  const page = await context.newPage();
  await page.goto(hostUrl(origin, paneUrl, options));
  await page.waitForFunction(() => window.workbookPage !== undefined);
  const pane = await frameOf(page, paneUrl);
  const act = <Value>(action: (workbook: WorkbookPage) => Value): Promise<Value> =>
    page.evaluate(`(${action.toString()})(window.workbookPage)`);
  return { page, pane, act, snapshot: () => act((workbook) => workbook.snapshot()) };
}

async function frameOf(page: Page, url: string): Promise<Frame> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const frame = page.frames().find((known) => known.url().startsWith(url));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error("The pane's frame did not open.");
}
