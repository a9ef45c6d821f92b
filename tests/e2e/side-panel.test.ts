/** The real side panel beside the sample shop: a price and a note from selected text, the shop's prices and notes. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../../shared/model/client.ts";
import { clip } from "../../shared/words/en/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { findSidePanel, type OpenedPopup, openPopup } from "../support/open-popup.ts";

/** In the background, where the functions below run. */
declare const chrome: typeof import("wxt/browser").browser;

let shop: ServedShop;
let extension: LaunchedExtension;
let page: Page;
let panel: OpenedPopup;

beforeAll(async () => {
  shop = await serveShop();
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await page.goto(`${shop.url}/b2b/lista`);
  const popup = await openPopup(extension, page);
  await popup.waitForText(clip.newOffer);
  await popup.press(clip.openPanel);
  panel = await findSidePanel(extension);
});

afterAll(async () => {
  await extension.close();
  await shop.close();
});

/** Selects a text of the page and presses an item of our menu, which no driver of a browser can open. */
async function sendSelected(text: string, purpose: "note" | "price"): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
  }, text);
  const worker = await extension.background();
  await worker.evaluate(
    async ([menuItemId, selectionText, pageUrl]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      // Chromium's events can be sent from inside; its types do not say so.
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
        { menuItemId, selectionText, pageUrl },
        tab,
      );
    },
    [purpose, text, page.url()] as const,
  );
}

describe("the side panel", { shuffle: false }, () => {
  it("says of a list for firms that it shows several prices and none is chosen", async () => {
    await panel.waitForText("lei 28.90");
    await panel.waitForText(clip.several);
  });

  it("saves the price that was selected on the page, with its place as evidence", async () => {
    await sendSelected("79,90 lei", "price");
    await panel.waitForText(clip.showOnPage);
    await panel.fill(clip.name, "Suc de mere 0,33 l × 24");
    await panel.press(clip.save);
    await panel.waitForText(clip.saved);
    await panel.waitForText(clip.notesAbout("Băcănia Teilor"));
    await panel.waitForText("lei 79.90");
  });

  it("shows the page's card again when it is asked to", async () => {
    await panel.press(clip.readAgain);
    await panel.waitForText(clip.several);
  });

  it("keeps the selected text as a note about the shop and leads back to the quote", async () => {
    await sendSelected("plătește la 30 de zile", "note");
    await panel.waitForText(clip.noteTitle);
    await panel.waitForText("Băcănia Teilor · Competitor");
    await panel.press(clip.saveNote);
    await panel.waitForText("plătește la 30 de zile");
    await panel.waitForText(clip.showOnPage);
    const links = await panel.evaluate<readonly string[]>(
      `[...document.querySelectorAll("section a")].map((link) => link.href)`,
    );
    expect(links.some((link) => link.includes("#:~:text=") && link.includes("30%20de%20zile"))).toBe(true);
  });

  it("takes the note back and shows the page's card again", async () => {
    await panel.press(clip.undo);
    await panel.waitForText(clip.undone);
    await panel.waitForText(clip.noNotes);
    await panel.waitForText(clip.save);
  });

  it("saves no note about anybody while the answer to a name just typed is on its way, and names whom it is about", async () => {
    const client = (id: string, name: string) =>
      ({
        table: "clients",
        record: Client.parse({ id, name, status: "active", codes: [], tags: [] }),
      }) as const;
    const dashboard = await extension.context.newPage();
    await dashboard.goto(extension.urlOf("dashboard.html"));
    await keepRecords(dashboard, [client("perla", "Hotel Perla"), client("egreta", "Hotel Egreta")]);
    await dashboard.close();
    await panel.press(clip.readAgain);
    await panel.press(clip.note);
    await panel.waitForText(clip.noteTitle);
    await panel.fill(clip.text, "wants deliveries on Mondays");
    await panel.fill(clip.search, "egreta");
    await panel.evaluate("document.querySelector('form').requestSubmit()");
    await panel.waitForText("Hotel Egreta · Client");
    expect(await panel.evaluate<string>("document.body.innerText")).not.toContain("Saved");
    await panel.press(clip.saveNote);
    await panel.waitForText(clip.savedFor("Hotel Egreta"));
  });

  it("reads the next page of the shop by itself and asks for a press on another site", async () => {
    await page.goto(`${shop.url}/cafea-arabica`);
    await panel.waitForText("Altiplano");
    await page.goto("chrome://version");
    await panel.waitForText(clip.notRead);
  });
});
