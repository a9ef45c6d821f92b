/** The built extension and the built pane in Firefox: the unmodified office.js in a frame of another site's page. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedHost, serveHost } from "../excel-host/serve-host.ts";
import type { WorkbookSnapshot } from "../excel-host/workbook-snapshot.ts";
import { type GeneratedLedger, generateLedger } from "../fixtures/ledger/generate-ledger.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";
import type { FirefoxPage } from "./firefox-page.ts";
import { type LaunchedFirefox, launchFirefox } from "./launch-firefox.ts";

const CLIENT = "G1001";

let folder: string;
let ledger: GeneratedLedger;
let pane: ServedPane;
let host: ServedHost;
let firefox: LaunchedFirefox;
let dashboard: FirefoxPage;
let workbook: FirefoxPage;
let frame: FirefoxPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dosar-ledger-"));
  ledger = generateLedger({ seed: 7, from: { year: 2025, month: 1 }, monthCount: 12 });
  writeFileSync(join(folder, ledger.fileName), ledger.csv);
  [pane, host, firefox] = await Promise.all([servePane(), serveHost(), launchFirefox()]);
  dashboard = await firefox.findPage(firefox.urlOf("dashboard.html"));
});

afterAll(async () => {
  await firefox?.close();
  await Promise.all([pane?.close(), host?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe("a workbook in Firefox", { shuffle: false }, () => {
  it("has a ledger to ask for, once a file is imported", async () => {
    await firefox.goTo(dashboard, firefox.urlOf("dashboard.html#imports"));
    await firefox.chooseFile(dashboard, "input[type=file]", join(folder, ledger.fileName));
    await dashboard.press("Next");
    await dashboard.press(`Add ${new Intl.NumberFormat("en-US").format(ledger.totals.lineCount)} rows`);
    await dashboard.waitForText("is imported");
  });

  it("is connected after the person has compared the six digits", async () => {
    workbook = await firefox.openTab(host.urlOf(pane.url));
    frame = await firefox.findPage(pane.url);
    await frame.press("Connect");
    await frame.waitFor(`document.querySelector("[data-code]")`, "the code");
    const code = await frame.evaluate<string>(`document.querySelector("[data-code]").dataset.code`);
    await firefox.goTo(dashboard, firefox.urlOf("dashboard.html#settings"));
    await dashboard.waitForText(`${code.slice(0, 3)} ${code.slice(3)}`);
    await dashboard.press("The codes are equal, connect");
    await frame.waitForText("Connected to Dosar");
  });

  it("gets a client's sheet whose months add up to the ledger's net, to the last ban", async () => {
    await firefox.bringToFront(workbook);
    await frame.fill("input[role=combobox]", CLIENT);
    await frame.waitFor(`document.querySelector("[role=option]")`, "a client to choose");
    await firefox.click(frame, "[role=option]");
    await frame.press("Insert client sheet");
    await frame.waitForText("is in the workbook");
    const { sheets } = await workbook.evaluate<WorkbookSnapshot>("window.workbookPage.snapshot()");
    const months = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblMonths");
    const column = months?.headers.indexOf("Net sales") ?? -1;
    const sum = months?.rows
      .slice(1, -1)
      .reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0);
    expect(sum).toBe(ledger.totals.netBaniByClient[CLIENT]);
  });

  it("stays unread by a page of another origin: nobody takes its port", async () => {
    const stranger = await servePane({ port: 0 });
    const page = await firefox.openTab(stranger.url);
    const answer = await page.evaluate<string>(`new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve("taken");
      setTimeout(() => resolve("nobody"), 1500);
      window.postMessage({ dosar: "open-bridge", version: 1 }, location.origin, [port2]);
    })`);
    expect(answer).toBe("nobody");
    await stranger.close();
  });
});
