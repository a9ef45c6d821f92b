/** What Chromium does when Excel's page, which is on the internet, opens a pane from this computer or the company's network. */
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findOrInstallBrowser } from "../support/find-browser.mjs";
import { type ServedPane, servePane } from "../support/serve-pane.ts";

const EXCEL = "https://excel.officeapps.live.com";
const REFUSED = "net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS";

let pane: ServedPane;

beforeAll(async () => {
  pane = await servePane({ port: 0 });
});
afterAll(() => pane.close());

interface Setting {
  /** As if the pane's server stood there. */
  readonly addressSpace?: "local" | "public";
  readonly isAllowed?: boolean;
}

/** "opened", or why the frame was refused. */
async function openFrame({ addressSpace, isAllowed }: Setting): Promise<string> {
  const override = `--ip-address-space-overrides=127.0.0.1:${new URL(pane.origin).port}=${addressSpace}`;
  const context = await chromium.launchPersistentContext("", {
    executablePath: findOrInstallBrowser(),
    headless: false,
    ignoreHTTPSErrors: true,
    args: ["--headless=new", "--no-sandbox", ...(addressSpace === undefined ? [] : [override])],
  });
  try {
    if (isAllowed) await context.grantPermissions(["local-network-access"], { origin: EXCEL });
    return await outcomeIn(context);
  } finally {
    await context.close();
  }
}

async function outcomeIn(context: BrowserContext): Promise<string> {
  await context.route(`${EXCEL}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${pane.url}"></iframe>` }),
  );
  const page = await context.newPage();
  const outcome = Promise.race([
    page
      .waitForEvent("requestfailed", (request) => request.url() === pane.url)
      .then((request) => request.failure()?.errorText ?? "failed"),
    page.waitForEvent("response", (response) => response.url() === pane.url).then(() => "opened"),
  ]);
  await page.goto(EXCEL);
  return outcome;
}

it.each<[string, Setting, string]>([
  ["on localhost, also over https, is refused until the person allows it", {}, REFUSED],
  ["on localhost opens once the person has allowed it for Excel's page", { isAllowed: true }, "opened"],
  ["on a private address of the company is refused in the same way", { addressSpace: "local" }, REFUSED],
  ["on a public address opens without a question", { addressSpace: "public" }, "opened"],
])("a pane %s", async (_name, setting, outcome) => {
  expect(await openFrame(setting)).toBe(outcome);
});
