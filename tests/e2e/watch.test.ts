/** Offers of the sample shop, watched by the real extension: changes, and all that can come between. */
import { rmSync } from "node:fs";
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { offerQuestions } from "../../shared/words/en/offer-questions.ts";
import { watch } from "../../shared/words/en/watch.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { copyAllowedFor } from "../support/allow-site.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { makeOffer, makeSeen, makeWatch, offerWrites } from "../support/make-offers.ts";
import { openPopup } from "../support/open-popup.ts";
import { stopBackground } from "../support/stop-background.ts";

let shop: ServedShop;
let extension: LaunchedExtension;
let folder: string;
let page: Page;
let dashboard: Page;

beforeAll(async () => {
  shop = await serveShop();
  folder = copyAllowedFor("localhost").folder;
  extension = await launchExtension({ language: "en-US", extensionFolder: folder });
  page = await extension.context.newPage();
  dashboard = await extension.context.newPage();
});

afterAll(async () => {
  await extension.close();
  await shop.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openOver(path: string) {
  await page.goto(`${shop.url}${path}`);
  return openPopup(extension, page);
}

async function clipPrice(path: string): Promise<void> {
  const popup = await openOver(path);
  await popup.press(clip.save);
  await popup.waitForText(clip.saved);
  await popup.close();
}

async function openOffer(name: string): Promise<void> {
  await dashboard.bringToFront();
  await dashboard.goto(extension.urlOf("dashboard.html#offers"));
  await dashboard.getByRole("radio", { name: /^All / }).check();
  await dashboard.locator("tbody").getByRole("link", { name, exact: true }).click();
  await dashboard.getByRole("heading", { name, level: 2 }).waitFor();
}

const part = () => dashboard.getByRole("region", { name: watch.title, exact: true });
const state = (text: string) => part().getByText(text, { exact: true }).waitFor({ timeout: 60_000 });
const switchOn = () => part().getByRole("switch").click();
const checkNow = () => part().getByRole("button", { name: watch.checkNow }).click();
const history = () => dashboard.getByRole("table", { name: "Price history" });

/** As text, since the tests' types know nothing of an extension's own globals. */
async function inBackground<Value>(expression: string): Promise<Value> {
  const worker: Worker = await extension.background();
  return worker.evaluate<Value>(expression);
}

const badge = () => inBackground<string>("chrome.action.getBadgeText({})");

// One story: each step stands on the one before.
describe("watching offers", { shuffle: false }, () => {
  it("begins with one switch on the offer's page: the price is read again at once", async () => {
    for (const path of ["/cafea-arabica", "/acacia-honey", "/ciocolata-neagra"]) await clipPrice(path);
    await openOffer("Cafea boabe Arabica 1 kg");
    await switchOn();
    await state(watch.states.watched);
    await part()
      .getByText(/Price read .*Next check/)
      .waitFor();
    expect(await badge()).toBe("");
  });

  it("tells of 84.90 → 91.90 on the toolbar's button and in Market changes, with 8.2 % more", async () => {
    shop.setCoffeePrice(9190);
    await checkNow();
    await history().getByText("+8.2%").waitFor({ timeout: 60_000 });
    await history().getByText(watch.byWatch, { exact: true }).waitFor();
    await expect.poll(badge).toBe("1");
    await dashboard.getByRole("link", { name: `${watch.changes.title} 1` }).click();
    const row = dashboard.locator("tbody tr").filter({ hasText: "Cafea boabe Arabica 1 kg" });
    await row.getByText(watch.changes.new, { exact: true }).waitFor();
    expect((await row.textContent())?.replaceAll("\u00a0", " ")).toMatch(/84\.90[\s\S]*91\.90[\s\S]*\+8\.2%/);
  });

  it("opens the page of the change, and is no longer counted once it was seen", async () => {
    await dashboard.locator("tbody").getByRole("link", { name: "Cafea boabe Arabica 1 kg" }).click();
    const link = dashboard.getByRole("link", { name: "Open the page" });
    expect(await link.getAttribute("href")).toContain("/cafea-arabica");
    await dashboard.getByRole("button", { name: watch.changes.markAll }).click();
    await dashboard.getByText("Seen: Cafea boabe Arabica 1 kg", { exact: true }).waitFor();
    await expect.poll(badge).toBe("");
  });

  it("says that a visit is needed where the price stands in sight only, and offers the page", async () => {
    await openOffer("Ciocolată neagră 70 % 100 g");
    await switchOn();
    await state(watch.states["visit-needed"]);
    await part().getByText(watch.reasons["no-price"]).waitFor();
    const bar = dashboard.getByRole("region", { name: watch.filters.visit });
    expect(await bar.getByRole("link").getAttribute("href")).toContain("/ciocolata-neagra");
    await clipPrice("/ciocolata-neagra");
    await dashboard.bringToFront();
    await state(watch.states.watched);
    await bar.waitFor({ state: "detached" });
  });

  it("stops at a login and says so", async () => {
    shop.setAnswer("/acacia-honey", { status: 302, headers: { location: "/login" } });
    shop.setAnswer("/login", { status: 200, html: "<title>Log in</title><input type=password>" });
    await openOffer("Acacia honey 400 g");
    await switchOn();
    await state(watch.states["login-needed"]);
    expect(await part().textContent()).not.toContain("Next check");
  });

  it("leaves a failing shop alone as long as it asks, and shows the missed check in the history", async () => {
    await openOffer("Cafea boabe Arabica 1 kg");
    shop.setAnswer("/cafea-arabica", { status: 503, headers: { "retry-after": "172800" } });
    await checkNow();
    await state(watch.states.failing);
    await history().getByText(watch.missed, { exact: true }).waitFor();
    await history().getByText(watch.reasons["server-error"]).waitFor();
    await dashboard.getByRole("img", { name: /1.missed check/ }).waitFor();
    const told = await part().textContent();
    const next = new Date(Date.now() + 2 * 86_400_000).getDate();
    expect(told).toMatch(new RegExp(`Next check: [A-Z][a-z]+ (${next}|${next + 1}),`));
  });

  it("has no barrier on the page of a failing offer and in the market changes, in both themes", async () => {
    const check = () => inBothThemes(dashboard, () => findBarriers((text) => dashboard.evaluate(text)));
    // Without the messages of what was just done.
    await dashboard.reload();
    await state(watch.states.failing);
    expect(await check()).toEqual([]);
    await dashboard.goto(extension.urlOf("dashboard.html#changes"));
    await dashboard.locator("tbody").getByText(watch.states["login-needed"]).waitFor();
    expect(await check()).toEqual([]);
  });

  it("is checked by the alarm alone when nobody looks, and a shop that was not allowed is not asked", async () => {
    shop.setAnswer("/cafea-arabica", undefined);
    const due = "2026-01-01T08:00:00.000Z";
    const offerAt = (name: string, url: string) => makeOffer(name, { url, id: name });
    const allowed = offerAt("allowed", `${shop.url}/cafea-arabica`);
    const other = offerAt("other", `http://127.0.0.1:${new URL(shop.url).port}/cafea-arabica`);
    await keepRecords(
      dashboard,
      [allowed, other].flatMap((offer) =>
        offerWrites(offer, [makeSeen(offer, due, "84.90 RON")], makeWatch(offer, { nextAt: due })),
      ),
    );
    await inBackground('chrome.alarms.create("watch", { when: Date.now() })');
    await expect.poll(badge, { timeout: 60_000 }).toBe("1");
    await dashboard.reload();
    await openOffer("other");
    await state(watch.states["permission-needed"]);
    await openOffer("allowed");
    await state(watch.states.watched);
    await history().getByText(watch.reasons["not-running"]).waitFor();
  });

  it("goes on by the alarm when the browser ends the background in the middle, and misses nothing", async () => {
    const html = await (await fetch(`${shop.url}/cafea-arabica`)).text();
    let answer = () => {};
    const given = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      const hold = () => {
        resolve();
        return given;
      };
      shop.setAnswer("/cafea-arabica", { status: 200, html, hold });
    });
    await openOffer("Cafea boabe Arabica 1 kg");
    await checkNow();
    await asked;
    await stopBackground(dashboard);
    await dashboard.getByText(watch.notChecked).first().waitFor();
    answer();
    shop.setAnswer("/cafea-arabica", { status: 200, html: html.replaceAll("91.90", "88.50") });
    // Asked by the page: the background sleeps, and nothing but the alarm shall wake it.
    const { scheduledTime } = await dashboard.evaluate<{ scheduledTime: number }>(
      'chrome.alarms.get("watch")',
    );
    expect(scheduledTime - Date.now()).toBeLessThanOrEqual(60_000);
    const missedCount = await history().getByText(watch.missed, { exact: true }).count();
    await dashboard.evaluate('chrome.alarms.create("watch", { when: Date.now() })');
    await history().getByText("88.50").first().waitFor({ timeout: 60_000 });
    expect(await history().getByText(watch.missed, { exact: true }).count()).toBe(missedCount);
    shop.setAnswer("/cafea-arabica", undefined);
  });

  it("asks about one that moved, by its barcode, and goes on with its history once it is the same", async () => {
    const html = await (await fetch(`${shop.url}/cafea-arabica`)).text();
    shop.setAnswer("/cafea-mutata", { status: 200, html });
    const popup = await openOver("/cafea-mutata");
    await popup.waitForText(offerQuestions.same("Cafea boabe Arabica 1 kg"));
    await popup.press(offerQuestions.yes);
    await popup.waitForText(clip.known);
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.close();
    const again = await openOver("/cafea-mutata");
    await again.waitForText(clip.known);
    await again.close();
  });

  it("holds a price that is ten times the last one with old → new until it is saved again", async () => {
    shop.setAnswer("/cafea-mutata", undefined);
    shop.setAnswer("/acacia-honey", undefined);
    const popup = await openOver("/acacia-honey");
    await popup.waitForText(clip.known);
    await popup.fill(clip.price, "69.00 €");
    await popup.press(clip.save);
    await popup.waitForText(offerQuestions.doubts.tenfold);
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.close();
  });
});
