/** The dashboard under axe's WCAG 2.2 A and AA rules and without cut words: two windows, two themes, three languages. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type DashboardWords, loadDashboardWords } from "../../shared/words/load-dashboard-words.ts";
import { inBothThemes } from "../support/both-themes.ts";
import { findBarriers } from "../support/find-barriers.ts";
import { findCutWordsInWindows } from "../support/find-cut-words.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { listRecords } from "../support/list-records.ts";
import { walkDialogs } from "../support/walk-dialogs.ts";

const LISTS = ["changes", "clients", "contacts", "products", "competitors", "offers", "notes"] as const;
const VIEWS = ["start", "segments", "imports", "data-files", "settings", ...LISTS] as const;
/** A list with the page of a row beside it. */
const PAGES = [
  "clients/client-1",
  "contacts/contact-1",
  "products/product-1",
  "competitors/competitor-1",
  "offers/offer-1",
  "changes/offer-1",
  "notes/note-1",
] as const;
const CASES = [
  { language: "en-US", words: await loadDashboardWords("en") },
  { language: "ro-RO", words: await loadDashboardWords("ro") },
  { language: "ru-RU", words: await loadDashboardWords("ru") },
] as const;

describe.each(CASES)("the dashboard in $language", ({ language, words }) => {
  const heading = words.dashboard.start.title;
  it(`greets with "${heading}" and has no barrier and cuts no word in any view, dialog or step of an import`, async () => {
    const extension = await launchExtension({ language });
    try {
      const page = await extension.context.newPage();
      await page.goto(extension.urlOf("dashboard.html"));
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(language.slice(0, 2));
      for (const view of VIEWS) await visit(page, extension, view);
      await keepRecords(page, listRecords());
      await page.reload();
      for (const view of [...LISTS, ...PAGES]) await visit(page, extension, view, "grid");
      await page.goto(extension.urlOf("dashboard.html#settings"));
      await page.getByRole("list", { name: words.recipes.title }).waitFor();
      await checkScreen(page, "settings with a recipe");
      await page.getByRole("button", { name: words.recipes.editOf("depozit.example") }).click();
      await page.getByRole("dialog").waitFor();
      await checkScreen(page, "a recipe that is changed");
      await page.keyboard.press("Escape");
      await page.setInputFiles("main input[type=file]", recipeFile());
      await page.getByRole("dialog").waitFor();
      await checkScreen(page, "recipes of a file");
      await page.keyboard.press("Escape");
      await page.goto(extension.urlOf("dashboard.html#clients"));
      await walkDialogs(page, words, (screen) => checkScreen(page, screen));
      await page.goto(extension.urlOf("dashboard.html#imports"));
      await walkImport(page, words.importWords);
    } finally {
      await extension.close();
    }
  });
});

/** One recipe that is new beside the one of `listRecords`, one that changes it. */
function recipeFile() {
  const fields = { price: { anchors: [{ by: "css", selector: ".cost" }], sample: "12 lei" } };
  const recipe = { id: "recipe-1", host: "depozit.example", fields, madeAt: "2026-11-02T08:00:00.000Z" };
  const recipes = [recipe, { ...recipe, id: "recipe-2" }];
  const file = { format: "dosar-recipes", version: 1, savedAt: recipe.madeAt, recipes };
  return { name: "retete.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) };
}

async function visit(page: Page, extension: LaunchedExtension, view: string, role?: "grid"): Promise<void> {
  await page.goto(extension.urlOf(`dashboard.html#${view}`));
  await page.locator("h1").waitFor();
  if (role !== undefined) await page.getByRole(role).waitFor();
  await checkScreen(page, view);
}

async function checkScreen(page: Page, screen: string): Promise<void> {
  expect(await findCutWordsInWindows(page), screen).toEqual([]);
  const barriers = await inBothThemes(page, () => findBarriers((expression) => page.evaluate(expression)));
  expect(barriers, screen).toEqual([]);
}

/** The imports' view is open; the words of the screens are checked elsewhere, so any number names the button. */
async function walkImport(page: Page, words: DashboardWords["importWords"]): Promise<void> {
  const check = (step: string) => checkScreen(page, step);
  await page.setInputFiles("input[type=file]", {
    name: "martie.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "Factura;Data;Cod client;Valoare\r\nF1;25.03.2026;A;84,90\r\nF2;31.02.2026;A;12,00\r\n",
    ),
  });
  await page.getByText(words.currencyNeeded).waitFor();
  await check("columns");
  const currency = page.getByLabel(words.currency, { exact: true });
  await currency.fill("RON");
  await currency.blur();
  await page.locator("button:not([disabled])", { hasText: words.next }).click();
  await page.getByText(words.hints.added).waitFor();
  await check("preview");
  await page.getByRole("button", { name: words.run(1, "1") }).click();
  await page.getByText(words.doneHints.added).waitFor();
  await check("done");
  await page.getByRole("button", { name: words.undo }).click();
  await page.getByText(words.undone).waitFor();
  await check("undone");
  await page.locator("td button[aria-expanded=false]").click();
  await page.getByRole("button", { name: words.saveRejected }).waitFor();
  await page.getByText("31.02.2026").waitFor();
  await check("rejected rows of the history");
}
