/** From the sample shop through the real popup into the dashboard. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { openPopup } from "../support/open-popup.ts";

let shop: ServedShop;
let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  shop = await serveShop();
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
});

afterAll(async () => {
  await extension.close();
  await shop.close();
});

async function openOver(path: string) {
  await page.goto(`${shop.url}${path}`);
  return openPopup(extension, page);
}

async function fieldOf(popup: Awaited<ReturnType<typeof openOver>>, label: string): Promise<string> {
  await popup.waitForText(label);
  return popup.evaluate<string>(
    `document.getElementById([...document.querySelectorAll("label")].find((l) => l.textContent.trim() === ${JSON.stringify(label)}).htmlFor).value`,
  );
}

describe("clipping from a page", { shuffle: false }, () => {
  it.each([
    ["/cafea-arabica", "Cafea boabe Arabica 1 kg", "84.90", "84.90/kg, from “1 kg”"],
    ["/chai-chernyy", "Чай чёрный листовой 250 г", "349.50", "1,398.00/kg, from “250 г”"],
    ["/acacia-honey", "Acacia honey 400 g", "6.90", "17.25/kg, from “400 g”"],
    ["/ciocolata-neagra", "Ciocolată neagră 70 % 100 g", "12.49", "124.90/kg, from “100 g”"],
  ])("reads %s as %s for %s, and says what a kilogram costs", async (path, name, amount, aKilogram) => {
    const popup = await openOver(path);
    expect(await fieldOf(popup, clip.name)).toBe(name);
    expect(await fieldOf(popup, clip.price)).toContain(amount);
    await popup.waitForText(aKilogram);
    await popup.close();
  });

  it("saves with the second click and says so", async () => {
    const popup = await openOver("/cafea-arabica");
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.close();
  });

  it("leads with its text fragment to the very price, however long the page is", async () => {
    const popup = await openOver("/ciocolata-neagra");
    await popup.waitForText(clip.showOnPage);
    const link = await popup.evaluate<string>(`document.querySelector("main a").href`);
    await popup.close();
    expect(link).toContain("#:~:text=");
    await page.setViewportSize({ width: 600, height: 120 });
    await page.goto("about:blank");
    await page.goto(link);
    await expect
      .poll(
        () =>
          page.evaluate(() => {
            const { top = -1, bottom = -1 } =
              document.querySelector(".price")?.getBoundingClientRect().toJSON() ?? {};
            return scrollY > 0 && top >= 0 && bottom <= innerHeight;
          }),
        { timeout: 30_000 },
      )
      .toBe(true);
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it("knows the offer the next time and shows that 84.90 became 91.90, 8.2 % more", async () => {
    shop.setCoffeePrice(9190);
    const popup = await openOver("/cafea-arabica");
    await popup.waitForText(clip.known);
    await popup.waitForText("+8.2%");
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.close();
  });

  it("saves with Enter alone, and a second Enter takes nothing back", async () => {
    const popup = await openOver("/chai-chernyy");
    await popup.waitForText(clip.save);
    await popup.pressKey("Enter");
    await popup.waitForText(clip.saved);
    await popup.pressKey("Enter");
    await popup.pressKey("Tab");
    expect(await popup.evaluate("document.activeElement.textContent")).toBe(clip.undo);
    expect(await popup.evaluate<string>("document.body.innerText")).toContain(clip.saved);
    await popup.close();
  });

  it("puts the cursor into the price where the page leaves it open", async () => {
    for (const [path, said] of [
      ["/no-such-page", clip.nothing],
      ["/en", clip.several],
    ] as const) {
      const popup = await openOver(path);
      await popup.waitForText(said);
      expect(await popup.evaluate("document.activeElement.labels[0].textContent"), path).toBe(clip.price);
      await popup.close();
    }
  });

  it("takes a saved price back", async () => {
    const popup = await openOver("/acacia-honey");
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.press(clip.undo);
    await popup.waitForText(clip.undone);
    await popup.close();
  });

  it("keeps a price that was typed over the one of the page, and refuses a text without a price", async () => {
    const popup = await openOver("/ciocolata-neagra");
    await popup.waitForText(clip.newOffer);
    await popup.fill(clip.price, "cheap");
    await popup.press(clip.save);
    await popup.waitForText(clip.priceUnread);
    await popup.fill(clip.price, "11,99 lei");
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await popup.close();
  });

  it("keeps a note about the competitor whose price was saved", async () => {
    const popup = await openOver("/b2b/lista");
    await popup.press(clip.note);
    await popup.waitForText("Băcănia Teilor");
    await popup.fill(clip.text, "Livrează la 7 dimineața.");
    await popup.press(clip.saveNote);
    await popup.waitForText(clip.savedFor("Băcănia Teilor"));
    await popup.close();
  });

  it("says plainly that the browser's own pages cannot be read", async () => {
    await page.goto("chrome://version");
    const popup = await openPopup(extension, page);
    await popup.waitForText(clip.closed);
    await popup.close();
  });

  it("shows both kept offers with their newest prices in the dashboard, and not the one that was taken back", async () => {
    const dashboard = await extension.context.newPage();
    await dashboard.goto(extension.urlOf("dashboard.html#offers"));
    await dashboard.getByText("Cafea boabe Arabica 1 kg").waitFor();
    const text = (await dashboard.locator("main").textContent())?.replaceAll("\u00a0", " ") ?? "";
    expect(text).toContain("91.90");
    expect(text).toContain("+8.2%");
    expect(text).toContain("11.99");
    expect(text).not.toContain("Acacia honey");
  });
});
