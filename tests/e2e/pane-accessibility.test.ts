/** The task pane under axe's WCAG 2.2 A and AA rules, in both themes and all three languages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pane as en } from "../../shared/words/en/pane.ts";
import { pane as ro } from "../../shared/words/ro/pane.ts";
import { pane as ru } from "../../shared/words/ru/pane.ts";
import { launchExtension } from "../support/launch-extension.ts";
import { type OpenedWorkbook, openWorkbook } from "../support/open-workbook.ts";
import { type ServedPane, servePane } from "../support/serve-pane.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CASES = [
  { language: "en-US", colorScheme: "light", words: en },
  { language: "ro-RO", colorScheme: "dark", words: ro },
  { language: "ru-RU", colorScheme: "light", words: ru },
] as const;

let pane: ServedPane;
beforeAll(async () => {
  pane = await servePane();
});
afterAll(() => pane.close());

describe.each(CASES)("the pane in $language, $colorScheme", ({ language, colorScheme, words }) => {
  it("has no barrier from the first look to the choice of each sheet", async () => {
    const extension = await launchExtension({ language: "en-US", colorScheme });
    try {
      const workbook = await openWorkbook(extension.context, { paneUrl: pane.url, language });
      const { pane: frame } = workbook;
      await frame.getByRole("button", { name: words.connect.action, exact: true }).waitFor();
      expect(await frame.locator("html").getAttribute("lang")).toBe(language.slice(0, 2));
      expect(await barriersOf(workbook)).toEqual([]);
      await frame.getByRole("button", { name: words.connect.action, exact: true }).click();
      await frame.locator("[data-code]").waitFor();
      expect(await barriersOf(workbook)).toEqual([]);

      const dashboard = await extension.context.newPage();
      await dashboard.goto(extension.urlOf("dashboard.html#settings"));
      await dashboard.getByRole("button", { name: "The codes are equal, connect" }).click();
      for (const sheet of [words.sheets.client, words.sheets.forecast, words.sheets.prices]) {
        await frame.getByRole("button", { name: sheet, exact: true }).click();
        expect(await barriersOf(workbook), sheet).toEqual([]);
      }
      await frame.getByRole("button", { name: words.more, exact: true }).click();
      await frame.getByRole("menuitem", { name: words.bar.functions, exact: true }).click();
      await frame.getByRole("heading", { level: 1 }).waitFor();
      expect(await barriersOf(workbook), "functions").toEqual([]);
    } finally {
      await extension.close();
    }
  });
});

async function barriersOf({ pane: frame }: OpenedWorkbook): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "cat.semantics"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
