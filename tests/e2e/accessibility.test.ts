/** The dashboard under axe's WCAG 2.2 A and AA rules, in both themes and all three languages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dashboard as en } from "../../shared/words/en/dashboard.ts";
import { dashboard as ro } from "../../shared/words/ro/dashboard.ts";
import { dashboard as ru } from "../../shared/words/ru/dashboard.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { listRecords } from "../support/list-records.ts";

const LISTS = ["clients", "contacts", "products", "competitors", "offers", "notes"] as const;
const VIEWS = ["start", "segments", "imports", "settings", ...LISTS] as const;
/** A list with the page of a row beside it. */
const PAGES = [
  "clients/client-1",
  "contacts/contact-1",
  "products/product-1",
  "competitors/competitor-1",
  "offers/offer-1",
  "notes/note-1",
] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CASES = [
  { language: "en-US", colorScheme: "light", heading: en.start.title },
  { language: "ro-RO", colorScheme: "dark", heading: ro.start.title },
  { language: "ru-RU", colorScheme: "light", heading: ru.start.title },
] as const;

describe.each(CASES)("the dashboard in $language, $colorScheme", ({ language, colorScheme, heading }) => {
  it(`greets with "${heading}" and has no barrier in any view`, async () => {
    const extension = await launchExtension({ language, colorScheme });
    try {
      const page = await extension.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(extension.urlOf("dashboard.html"));
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(language.slice(0, 2));
      for (const view of VIEWS) expect(await barriersOf(page, extension, view), view).toEqual([]);
      await keepRecords(page, listRecords());
      await page.reload();
      for (const view of [...LISTS, ...PAGES]) {
        expect(await barriersOf(page, extension, view, "grid"), view).toEqual([]);
      }
    } finally {
      await extension.close();
    }
  });
});

async function barriersOf(
  page: Page,
  extension: LaunchedExtension,
  view: string,
  role?: "grid",
): Promise<readonly string[]> {
  await page.goto(extension.urlOf(`dashboard.html#${view}`));
  await page.locator("h1").waitFor();
  if (role !== undefined) await page.getByRole(role).waitFor();
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
