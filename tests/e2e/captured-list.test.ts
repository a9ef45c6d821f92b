/** A shelf of the sample shop through the real side panel: choose, add its second page, save, take back. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedList as words } from "../../shared/words/en/captured-list.ts";
import { clip } from "../../shared/words/en/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWords } from "../support/find-cut-words.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { findSidePanel, type OpenedPopup, openPopup } from "../support/open-popup.ts";

let shop: ServedShop;
let extension: LaunchedExtension;
let page: Page;
let panel: OpenedPopup;

beforeAll(async () => {
  shop = await serveShop();
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await page.goto(`${shop.url}/raft/1`);
});

afterAll(async () => {
  await extension.close();
  await shop.close();
});

const tick = (name: string) =>
  panel.evaluate(`document.querySelector('input[aria-label="${words.row(name)}"]').click()`);

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the popup over a page", () => {
  it("that sells one product says nothing of lists", async () => {
    await page.goto(`${shop.url}/ciocolata-neagra`);
    const popup = await openPopup(extension, page);
    await popup.waitForText(clip.save);
    expect(await popup.evaluate("document.body.innerText")).not.toMatch(/list/i);
    await popup.close();
  });

  it("that lists says how many offers, and leads to the panel with the list open", async () => {
    await page.goto(`${shop.url}/raft/1`);
    const popup = await openPopup(extension, page);
    await popup.waitForText(plain(words.found(12, "12")));
    expect(await findCutWords(popup.evaluate)).toEqual([]);
    expect(await findBarriers(popup.evaluate)).toEqual([]);
    await popup.press(words.choose);
    panel = await findSidePanel(extension);
    await panel.waitForText(plain(words.save(11, "11")));
    // Not the card of one product, which stands above.
    expect(await panel.evaluate("scrollY")).toBeGreaterThan(100);
  });
});

describe("a page that lists offers", () => {
  it("shows its rows, and ticks all but a starting price", async () => {
    await panel.press(words.discard);
    await panel.waitForText(plain(words.found(12, "12")));
    await panel.press(words.choose);
    await panel.waitForText(plain(words.save(11, "11")));
    await panel.waitForText(clip.flags["from-price"]);
    await panel.setWidth(320);
    expect(await findCutWords(panel.evaluate)).toEqual([]);
    expect(await findBarriers(panel.evaluate)).toEqual([]);
  });

  it("shows what a kilogram costs, and follows a pack that the person corrects by keyboard", async () => {
    await panel.waitForText("lei 21.00/kg");
    await panel.press(`${words.packOf("Orez 500 g")}: 500 g`);
    await panel.fill(words.packOf("Orez 500 g"), "2 x 500 g");
    await panel.pressKey("Enter");
    await panel.waitForText("lei 10.50/kg");
    const focused = await panel.evaluate<string>("document.activeElement.ariaLabel");
    expect(focused).toBe(`${words.packOf("Orez 500 g")}: 2 × 500 g`);
    expect(await findBarriers(panel.evaluate)).toEqual([]);
  });

  it("goes on with the next page, where what was seen already stands once", async () => {
    await page.goto(`${shop.url}/raft/2`);
    const popup = await openPopup(extension, page);
    await popup.close();
    await panel.press(clip.readAgain);
    await panel.press(words.addPage);
    await panel.waitForText(plain(words.save(22, "22")));
    await panel.waitForText(plain(words.from(2, "2")));
  });

  it("saves what stays ticked in one go, takes it back with one undo, and gives the list back", async () => {
    await tick("Griș 500 g");
    await tick("Fasole 500 g");
    await panel.press(words.save(20, "20"));
    await panel.waitForText(words.saved("20", "0", "0"));
    const other = await extension.context.newPage();
    await other.goto("about:blank");
    await panel.waitForText(clip.notRead);
    await panel.waitForText(words.saved("20", "0", "0"));
    // As a panel does that is closed and opened again.
    await panel.evaluate("location.reload()");
    await panel.waitForText(clip.notRead);
    await panel.waitForText(words.saved("20", "0", "0"));
    await panel.press(clip.undo);
    await panel.waitForText(words.undone);
    expect(await panel.evaluate("document.activeElement.textContent")).toContain(words.undone);
    await other.close();
    await panel.press(words.save(20, "20"));
    // Offers that were still there would not be new.
    await panel.waitForText(words.saved("20", "0", "0"));
  });

  it("has the saved offers in the dashboard, and not the unticked ones", async () => {
    const dashboard = await extension.context.newPage();
    await dashboard.goto(extension.urlOf("dashboard.html#offers"));
    await dashboard.getByText("Linte 500 g").first().waitFor();
    expect(await dashboard.getByText("Griș 500 g").count()).toBe(0);
  });
});

describe("a list of 450 rows", () => {
  const rows = (first: number, last: number) => words.rows(`${first}`, `${last}`, "450");
  const focused = () => panel.evaluate<string>("document.activeElement.ariaLabel");
  const pressIn = (key: string) =>
    panel.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true }))`,
    );

  it("is shown a hundred at a time, and goes on where the focus was", async () => {
    await page.bringToFront();
    await page.goto(`${shop.url}/raft/borcane`);
    const popup = await openPopup(extension, page);
    await popup.waitForText(plain(words.found(450, "450")));
    await popup.press(words.choose);
    await panel.waitForText(rows(1, 100));
    expect(await panel.evaluate("document.querySelectorAll('li[data-row]').length")).toBe(100);
    await panel.evaluate(
      `[...document.querySelectorAll("button")].findLast((b) => b.ariaLabel === "${words.rowsBehind}").click()`,
    );
    await panel.waitForText(rows(101, 200));
    expect(await focused()).toBe(rows(101, 200));
    expect(await panel.evaluate("document.querySelector('li[data-row]').getAttribute('aria-posinset')")).toBe(
      "101",
    );
  });

  it("is walked through by arrows, over the edges of a page", async () => {
    await panel.evaluate("document.querySelector('li[data-row] input').focus()");
    await pressIn("ArrowDown");
    expect(await focused()).toBe(words.row("Borcan 102 cu capac"));
    await pressIn("ArrowUp");
    await pressIn("ArrowUp");
    await panel.waitForText(rows(1, 100));
    expect(await focused()).toBe(words.row("Borcan 100 cu capac"));
  });

  it("is found by a word wherever it stands, and saved whole with what was unticked left out", async () => {
    await panel.fill(words.filter, "Borcan 449");
    await panel.waitForText(plain(words.all));
    expect(await panel.evaluate("document.querySelectorAll('li[data-row]').length")).toBe(1);
    await tick("Borcan 449 cu capac");
    await panel.press(words.save(449, "449"));
    await panel.waitForText(words.saved("449", "0", "0"));
  });
});
