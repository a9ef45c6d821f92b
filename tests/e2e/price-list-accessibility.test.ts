/** Every screen of a price list under axe's WCAG 2.2 A and AA rules and without cut words: two themes, three languages. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { capturedList as en } from "../../shared/words/en/captured-list.ts";
import { importWords as enImport } from "../../shared/words/en/import.ts";
import { priceList as enPriceList } from "../../shared/words/en/price-list.ts";
import { capturedList as ro } from "../../shared/words/ro/captured-list.ts";
import { importWords as roImport } from "../../shared/words/ro/import.ts";
import { priceList as roPriceList } from "../../shared/words/ro/price-list.ts";
import { capturedList as ru } from "../../shared/words/ru/captured-list.ts";
import { importWords as ruImport } from "../../shared/words/ru/import.ts";
import { priceList as ruPriceList } from "../../shared/words/ru/price-list.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWordsInWindows } from "../support/find-cut-words.ts";
import { launchExtension } from "../support/launch-extension.ts";
import { Drawing } from "../support/price-lists/drawn-page.ts";
import { dropFile } from "../support/price-lists/drop-file.ts";
import { romanianTwoPrices } from "../support/price-lists/invented-lists.ts";
import { printPdf } from "../support/price-lists/print-pdf.ts";

const CASES = [
  { language: "en-US", list: en, words: enPriceList, importWords: enImport },
  { language: "ro-RO", list: ro, words: roPriceList, importWords: roImport },
  { language: "ru-RU", list: ru, words: ruPriceList, importWords: ruImport },
] as const;
const FILE = "lista-de-preturi-argesana-decembrie-2026-actualizata.pdf";

describe.each(CASES)("a price list in $language", ({ language, list, words, importWords }) => {
  it("has no barrier and cuts no word, from the drop to the proof of a price", async () => {
    const { context, urlOf, close } = await launchExtension({ language });
    try {
      const page = await context.newPage();
      await page.goto(urlOf("dashboard.html#imports"));
      const zone = `section[aria-label='${importWords.drop}']`;
      await page.locator(zone).waitFor();
      await dropFile(page, zone, { name: FILE, bytes: Buffer.from("PK") });
      await page.getByText(words.failed["not-pdf"]).waitFor();
      await checkPage(page);

      await dropFile(page, zone, { name: FILE, bytes: bareNumbers() });
      await page.getByLabel(words.currency).fill("ZZZ");
      await page.getByRole("button", { name: words.read }).click();
      await page.getByText(words.currencyUnknown).waitFor();
      await checkPage(page);
      await page.getByLabel(words.currency).fill("mdl");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: list.save(3, "3") }).waitFor();
      await page.getByRole("button", { name: list.discard }).click();

      await dropFile(page, zone, { name: FILE, bytes: printPdf(romanianTwoPrices()) });
      await page.getByRole("button", { name: list.save(50, "50") }).click();
      await page.getByText(words.ownerNeeded).waitFor();
      await checkPage(page);
      await page.getByRole("combobox", { name: words.owner }).fill("Depozitul Argeșana");
      await page.getByRole("button", { name: list.save(50, "50") }).press("Enter");
      await page.getByText(list.saved("50", "0", "0")).waitFor();
      await checkPage(page);

      await page.getByRole("button", { name: words.see }).press("Enter");
      await page.getByRole("searchbox").first().fill("AR-1049");
      await page.getByRole("link", { name: "Amorsă acrilică 5 l", exact: true }).first().click();
      await page.getByText(words.onPage(FILE, "1")).waitFor();
      await checkPage(page);
    } finally {
      await close();
    }
  });
});

/** A list that says nothing of its currency. */
function bareNumbers(): Buffer {
  const drawing = new Drawing({});
  for (const [name, price] of [
    ["Produs", "Tarif"],
    ["Transport local", "120,00"],
    ["Montaj la domiciliu", "85,50"],
    ["Descărcare manuală", "40,00"],
  ] as const)
    drawing
      .line([
        { text: name, at: 40 },
        { text: price, at: 400, align: "right" },
      ])
      .down(18);
  return printPdf(drawing.pages());
}

async function checkPage(page: Page): Promise<void> {
  expect(await findCutWordsInWindows(page)).toEqual([]);
  const barriers = () => findBarriers((expression) => page.evaluate(expression));
  expect(await inBothThemes(page, barriers)).toEqual([]);
}
