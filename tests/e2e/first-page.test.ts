/** The tour's first page, as a person with a display uses it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dashboard as dashboardRo } from "../../shared/words/ro/dashboard.ts";
import { pane as paneRo } from "../../shared/words/ro/pane.ts";
import { tour } from "../../shared/words/ro/tour.ts";
import { clearStage, type Stage, setStage } from "../tour/stage.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ isHeadless: true, language: "ro-RO", panePort: 3000 });
});
afterAll(() => clearStage(stage));

function press(name: string): Promise<void> {
  return stage.start.getByRole("button", { name, exact: true }).first().click();
}

async function pageAt(part: string): Promise<Page> {
  const isWanted = (page: Page) => page.url().includes(part);
  return (
    stage.extension.context.pages().find(isWanted) ??
    stage.extension.context.waitForEvent("page", {
      predicate: async (page) => {
        await page.waitForURL((url) => url.href.includes(part));
        return true;
      },
    })
  );
}

it("opens with the steps in Romanian, the browser's language", async () => {
  expect(await stage.start.title()).toBe(tour.title);
  expect(await stage.start.getByRole("listitem").count()).toBe(11);
});

it("opens Dosar, which a page cannot do by itself, at the imports", async () => {
  await press(tour.actions.imports);
  const dashboard = await pageAt("dashboard.html#imports");
  await dashboard.getByRole("heading", { name: dashboardRo.views.imports }).first().waitFor();
});

it("shows the workbook again after its tab was closed, its pane in Romanian too", async () => {
  await stage.workbook.page.close();
  await press(tour.actions.workbook);
  const workbook = await pageAt("/?pane=");
  await workbook
    .frameLocator("iframe")
    .getByRole("button", { name: paneRo.connect.action })
    .waitFor({ timeout: 60_000 });
});

it("makes the coffee dearer: 84,90 lei, then 91,90 lei", async () => {
  const link = stage.start.getByRole("link", { name: tour.actions.coffee, exact: true }).first();
  const coffee = await stage.extension.context.newPage();
  await coffee.goto((await link.getAttribute("href")) ?? "");
  expect(await coffee.locator(".price").textContent()).toBe("84,90 lei");
  const answered = stage.start.waitForResponse((response) => response.url().endsWith("/do/dearer"));
  await press(tour.actions.dearer);
  await answered;
  await coffee.reload();
  expect(await coffee.locator(".price").textContent()).toBe("91,90 lei");
});
