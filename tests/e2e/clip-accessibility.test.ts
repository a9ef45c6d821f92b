/** The popup and the side panel under axe's WCAG 2.2 A and AA rules and without cut words: two themes, three languages. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedList as enList } from "../../shared/words/en/captured-list.ts";
import { clip as en } from "../../shared/words/en/clip.ts";
import { capturedList as roList } from "../../shared/words/ro/captured-list.ts";
import { clip as ro } from "../../shared/words/ro/clip.ts";
import { capturedList as ruList } from "../../shared/words/ru/captured-list.ts";
import { clip as ru } from "../../shared/words/ru/clip.ts";
import { type ServedShop, serveShop } from "../fixtures/shop/serve-shop.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWords } from "../support/find-cut-words.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { findSidePanel, type OpenedPopup, openPopup } from "../support/open-popup.ts";

const CASES = [
  { language: "en-US", isDark: true, words: en, list: enList },
  { language: "en-US", isDark: false, words: en, list: enList },
  { language: "ro-RO", isDark: true, words: ro, list: roList },
  { language: "ro-RO", isDark: false, words: ro, list: roList },
  { language: "ru-RU", isDark: true, words: ru, list: ruList },
  { language: "ru-RU", isDark: false, words: ru, list: ruList },
] as const;

/** The narrowest panel, and one that a person pulled over the whole window; the popup has a width of its own. */
const PANEL_WIDTHS = [320, 1280] as const;

let shop: ServedShop;

beforeAll(async () => {
  shop = await serveShop();
});

afterAll(() => shop.close());

describe.each(CASES)("in $language, dark: $isDark", ({ language, isDark, words, list }) => {
  it("a card, all of its fields, a note, a saved price and the panel beside it have no barrier and cut no word", async () => {
    const extension = await launchExtension({ language, args: isDark ? ["--force-dark-mode"] : [] });
    try {
      await walk(extension, words, isDark, list);
    } finally {
      await extension.close();
    }
  });
});

async function walk(
  extension: LaunchedExtension,
  words: typeof en,
  isDark: boolean,
  list: typeof enList,
): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`${shop.url}/cafea-arabica`);
  const popup = await openPopup(extension, page);
  const check = (screen: string) => checkScreen(popup, screen);

  await popup.waitForText(words.newOffer);
  expect(await popup.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(isDark);
  await check("card");
  await popup.press(words.correct);
  await popup.waitForText(words.oldPrice);
  await check("all fields");
  await popup.fill(words.price, "cheap");
  await popup.press(words.save);
  await popup.waitForText(words.priceUnread);
  await check("unread price");
  await popup.press(words.note);
  await popup.waitForText(words.noteTitle);
  await check("note");
  await popup.press(words.cancel);
  await popup.fill(words.price, "85,90 lei");
  await popup.press(words.save);
  await popup.waitForText(words.rememberWhy);
  await check("saved, and offered to be remembered");
  await popup.press(words.undo);
  await popup.waitForText(words.undone);
  await popup.press(words.save);
  await popup.waitForText(words.saved);
  await check("saved");

  await popup.press(words.openPanel);
  const panel = await findSidePanel(extension);
  await panel.waitForText(words.same);
  for (const width of PANEL_WIDTHS) {
    await panel.setWidth(width);
    await checkScreen(panel, `panel, ${width} px`);
  }
  await walkList(extension, page, { panel, words, list });
}

/** A shelf beside its card: chosen, and saved. */
async function walkList(
  extension: LaunchedExtension,
  page: Page,
  { panel, words, list }: { panel: OpenedPopup; words: typeof en; list: typeof enList },
): Promise<void> {
  await page.goto(`${shop.url}/raft/1`);
  const popup = await openPopup(extension, page);
  await popup.close();
  await panel.press(words.readAgain);
  await panel.press(list.choose);
  for (const width of PANEL_WIDTHS) {
    await panel.setWidth(width);
    await checkScreen(panel, `list, ${width} px`);
  }
  await panel.press(list.save(11, "11"));
  await panel.waitForText(list.saved("11", "0", "0"));
  await checkScreen(panel, "saved list");
}

async function checkScreen(view: OpenedPopup, screen: string): Promise<void> {
  expect(await findCutWords(view.evaluate), screen).toEqual([]);
  expect(await findBarriers(view.evaluate), screen).toEqual([]);
}
