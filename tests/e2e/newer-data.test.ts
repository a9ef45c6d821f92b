/** A newer Dosar takes the data over while this build is open, and this build meets that data afterwards. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dashboard } from "../../shared/words/ro/dashboard.ts";
import { refusals } from "../../shared/words/ro/refusals.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";

/** Of IndexedDB itself; far above any that this build knows. */
const NEWER_VERSION = 990;

let shop: ServedShop;
let extension: LaunchedExtension;

beforeAll(async () => {
  shop = await serveShop();
  extension = await launchExtension({ language: "ro-RO" });
});

afterAll(async () => {
  await extension.close();
  await shop.close();
});

/** What a newer build does when it starts: here it drops a table. Rejects when an open window does not let it. */
async function takeOver(): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("icon/16.png"));
  await page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("dosar", version);
        opening.onupgradeneeded = () => opening.result.deleteObjectStore("matches");
        opening.onblocked = () => reject(new Error("An open window keeps the data."));
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    NEWER_VERSION,
  );
  await page.close();
}

async function versionAndTables(): Promise<unknown> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("icon/16.png"));
  const seen = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("dosar");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { version, objectStoreNames } = opening.result;
          opening.result.close();
          resolve([version, objectStoreNames.contains("matches"), objectStoreNames.contains("clients")]);
        };
      }),
  );
  await page.close();
  return seen;
}

describe("when a newer Dosar has the data", { shuffle: false }, () => {
  it("an open dashboard lets go of it and asks to be reloaded; then it says to update", async () => {
    const page = await extension.context.newPage();
    await page.goto(extension.urlOf("dashboard.html"));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await takeOver();
    await page.getByText(refusals["window-outdated"]).waitFor();
    await page.getByRole("button", { name: dashboard.reload }).click();
    await page.getByText(refusals["data-is-newer"]).waitFor();
    expect(await page.getByRole("button").allInnerTexts()).toEqual([dashboard.tryAgain]);
    await page.close();
  });

  it("the popup says so on a shop's page, and nothing of the data was changed", async () => {
    const page = await extension.context.newPage();
    await page.goto(`${shop.url}/cafea-arabica`);
    const popup = await openPopup(extension, page);
    await popup.waitForText(refusals["data-is-newer"]);
    expect(await versionAndTables()).toEqual([NEWER_VERSION, false, true]);
  });
});
