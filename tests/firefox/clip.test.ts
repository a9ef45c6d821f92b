/** The built extension in Debian's Firefox: from the sample shop through the real popup into the dashboard. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clip } from "../../shared/words/en/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import type { FirefoxPage } from "./firefox-page.ts";
import { type LaunchedFirefox, launchFirefox } from "./launch-firefox.ts";
import { closePopup, pressButton, pressShortcut } from "./press-button.ts";

let shop: ServedShop;
let firefox: LaunchedFirefox;
let dashboard: FirefoxPage;
let page: FirefoxPage;

beforeAll(async () => {
  shop = await serveShop();
  firefox = await launchFirefox();
  dashboard = await firefox.findPage(firefox.urlOf("dashboard.html"));
  page = await firefox.openTab(shop.url);
});

afterAll(async () => {
  await firefox?.close();
  await shop?.close();
});

async function openOver(path: string): Promise<FirefoxPage> {
  await firefox.goTo(page, `${shop.url}${path}`);
  await firefox.bringToFront(page);
  return pressButton(firefox, dashboard);
}

function fieldOf(popup: FirefoxPage, label: string): Promise<string> {
  return popup.evaluate(
    `document.getElementById([...document.querySelectorAll("label")].find((l) => l.textContent.trim() === ${JSON.stringify(label)}).htmlFor).value`,
  );
}

describe("Dosar in Firefox", { shuffle: false }, () => {
  it("opens its dashboard once it is installed", async () => {
    await dashboard.waitForText("Dosar");
  });

  it("reads no page on which its button was not pressed", async () => {
    await firefox.goTo(page, `${shop.url}/acacia-honey`);
    await firefox.bringToFront(page);
    const answer = await dashboard.evaluate<string>(`(async () => {
      const [tab] = await browser.tabs.query({ active: true });
      const read = browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["/capture.js"] });
      return read.then(() => "read", ({ message }) => message);
    })()`);
    expect(answer).toBe("Missing host permission for the tab");
  });

  it.each([
    ["/cafea-arabica", "Cafea boabe Arabica 1 kg", "84.90"],
    ["/chai-chernyy", "Чай чёрный листовой 250 г", "349.50"],
    ["/acacia-honey", "Acacia honey 400 g", "6.90"],
    ["/ciocolata-neagra", "Ciocolată neagră 70 % 100 g", "12.49"],
  ])("reads %s as %s for %s when its button is pressed", async (path, name, amount) => {
    const popup = await openOver(path);
    await popup.waitForText(clip.save);
    expect(await fieldOf(popup, clip.name)).toBe(name);
    expect(await fieldOf(popup, clip.price)).toContain(amount);
    await closePopup(dashboard);
  });

  it("saves with the second click, and knows the offer when Alt+Shift+P opens the popup the next time: 8.2 % more", async () => {
    const popup = await openOver("/cafea-arabica");
    await popup.press(clip.save);
    await popup.waitForText(clip.saved);
    await closePopup(dashboard);

    shop.setCoffeePrice(9190);
    await firefox.goTo(page, `${shop.url}/cafea-arabica`);
    const again = await pressShortcut(firefox, dashboard);
    await again.waitForText("+8.2%");
    await again.press(clip.save);
    await again.waitForText(clip.saved);
    await closePopup(dashboard);
  });

  it("shows the newest price in the dashboard", async () => {
    await firefox.goTo(dashboard, firefox.urlOf("dashboard.html#offers"));
    await dashboard.waitForText("Cafea boabe Arabica 1 kg");
    await dashboard.waitForText("91.90");
  });
});
