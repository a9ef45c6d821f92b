/** What a KAM never sees: the background is ended while lines are read, and the frame may keep nothing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HeardLines, hearLines, linesHeard } from "../support/hear-lines.ts";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { readLedgerFixture } from "../support/read-ledger-fixture.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import { chooseSegment, connectWorkbook, finishedJob, makeSegmentForecast } from "../support/use-pane.ts";

const { bytes, totals } = readLedgerFixture();
const MICROSOFT = "https://excel.officeapps.live.com";
/** A frame on this computer inside of a page of Microsoft's: Chromium asks about that, and headless it says no. */
const ALLOW_LOCAL_FRAMES = "--disable-features=LocalNetworkAccessChecks";

/** Asked often, so that the second part is not the last; for long, since a busy machine reads slowly. */
const SOON = { interval: 5, timeout: 60_000 } as const;

let extension: LaunchedExtension;
let pane: ServedPane;

beforeAll(async () => {
  pane = await servePane();
  extension = await launchExtension({
    language: "en-US",
    blockedSite: pane.origin,
    args: [ALLOW_LOCAL_FRAMES],
  });
  await hearLines(extension.context);
  await importIntoDosar(extension, {
    name: "online-retail.csv",
    bytes,
    lineCount: totals.lineCount,
    currency: "GBP",
  });
});

afterAll(async () => {
  await extension.close();
  await pane.close();
});

/** Net of the sheet's months in pence. */
async function netOf(workbook: OpenedWorkbook): Promise<number> {
  const { sheets } = await workbook.snapshot();
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblForecast");
  if (!table) throw new Error("No forecast table.");
  const net = table.headers.indexOf("Net sales");
  return table.rows
    .slice(1)
    .reduce((sum, row) => sum + (typeof row[net] === "number" ? Math.round(row[net] * 100) : 0), 0);
}

/** Ends the extension's service worker as the browser does when it likes. */
async function endBackground(): Promise<void> {
  const browser = extension.context.browser();
  const session = await browser?.newBrowserCDPSession();
  if (!session) throw new Error("The context has no browser to speak to.");
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.includes(extension.extensionId),
  );
  if (!worker) throw new Error("There is no background to be ended.");
  await session.send("Target.closeTarget", { targetId: worker.targetId });
  await session.detach();
}

/** Makes the forecast of the segment in a new workbook; `meanwhile` runs when the second part has arrived. */
async function pullUnitedKingdom(
  meanwhile: () => Promise<void>,
): Promise<HeardLines & { readonly partCountMeanwhile: number; readonly net: number }> {
  const workbook = await openWorkbook(extension.context, { paneUrl: pane.url });
  await connectWorkbook(extension, workbook);
  await chooseSegment(workbook, "United Kingdom");
  await workbook.pane.getByRole("button", { name: "Insert segment forecast" }).click();
  await expect.poll(async () => (await linesHeard(workbook.pane)).partCount, SOON).toBeGreaterThanOrEqual(2);
  await meanwhile();
  const { partCount: partCountMeanwhile } = await linesHeard(workbook.pane);
  await finishedJob(workbook);
  const outcome = { ...(await linesHeard(workbook.pane)), partCountMeanwhile, net: await netOf(workbook) };
  await workbook.page.close();
  return outcome;
}

describe("a segment of more than 50,000 lines", { shuffle: false }, () => {
  it("arrives whole and in the same order although the background was ended between its parts", async () => {
    const unitedKingdom = totals.byCountry["United Kingdom"];
    expect(unitedKingdom?.lineCount).toBeGreaterThan(50_000);
    const undisturbed = await pullUnitedKingdom(async () => undefined);
    const interrupted = await pullUnitedKingdom(endBackground);
    expect(undisturbed.lostCount).toBe(0);
    expect(interrupted.lostCount).toBeGreaterThan(0);
    expect(interrupted.partCountMeanwhile).toBeLessThan(interrupted.partCount);
    expect(interrupted.keys).toEqual(undisturbed.keys);
    expect(new Set(interrupted.keys).size).toBe(unitedKingdom?.lineCount);
    expect(interrupted.net).toBe(unitedKingdom?.netPence);
  });

  it("works where the browser lets the frame keep nothing", async () => {
    const workbook = await openWorkbook(extension.context, { paneUrl: pane.url, site: MICROSOFT });
    await expect(workbook.pane.evaluate(() => localStorage.length)).rejects.toThrow("Access is denied");
    await connectWorkbook(extension, workbook);
    await makeSegmentForecast(workbook, "Netherlands");
    expect(await netOf(workbook)).toBe(totals.byCountry.Netherlands?.netPence);
    await workbook.page.close();
  });
});
