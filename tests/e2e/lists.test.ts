import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importIntoDosar } from "../support/import-into-dosar.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { listRecords } from "../support/list-records.ts";

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#clients"));
  await page.getByRole("heading", { name: "No clients yet" }).waitFor();
});
afterAll(() => extension.close());

const rowOf = (name: string) => page.locator("tbody tr").filter({ hasText: name });
const names = async () => {
  const cells = await page.locator("tbody th").allInnerTexts();
  return cells.toSorted();
};
const said = (text: string) => page.getByText(text, { exact: true }).waitFor();
const shown = (count: string) => page.getByText(`Shown: ${count}`).waitFor();
const search = async (text: string) => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(text);
};

async function addClient(name: string, town: string): Promise<void> {
  await page.getByRole("button", { name: "Add client" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Town").fill(town);
  await dialog.getByRole("button", { name: "Save" }).click();
  await said(`Added: ${name}`);
  await page.getByRole("heading", { name, level: 2 }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name, level: 2 }).waitFor({ state: "detached" });
}

// One story: each step stands on the one before.
describe("the list of clients", { shuffle: false }, () => {
  it("starts empty, takes two clients, and finds the Latin one by Cyrillic letters", async () => {
    await addClient("Romashka Comerț SRL", "Chișinău");
    await addClient("Hotel Perla Mării SRL", "Constanța");
    await search("ромашка");
    await shown("1 client");
    expect(await names()).toEqual(["Romashka Comerț SRL"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await shown("2 clients");
  });

  it("edits in place by keyboard alone: F2, a new name, Tab to the status, Enter; Ctrl+Z takes the last back", async () => {
    await search("perla");
    await shown("1 client");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("F2");
    await page.keyboard.type("Hotel Perla SRL");
    await page.keyboard.press("Tab");
    await said("Saved: Hotel Perla SRL");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await rowOf("Hotel Perla SRL").getByText("Key").waitFor();
    await page.keyboard.press("Control+z");
    await said("Taken back.");
    await rowOf("Hotel Perla SRL").getByText("Prospect").waitFor();
    await page.keyboard.press("Escape");
    await shown("2 clients");
  });

  it("opens a client's page with Enter, keeps a note on it, and Esc goes back to the row", async () => {
    await rowOf("Hotel Perla SRL").getByRole("link").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Hotel Perla SRL", level: 2 }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#clients\/./);
    await page.getByRole("button", { name: "Add note" }).click();
    await page.getByLabel("Text", { exact: true }).fill("Wants decaf from March.");
    await page.getByRole("button", { name: "Save note" }).click();
    await said("Wants decaf from March.");
    await page.getByRole("heading", { name: "Hotel Perla SRL", level: 2 }).click();
    await page.getByRole("button", { name: "Close" }).first().press("Escape");
    await page.getByRole("heading", { name: "Hotel Perla SRL", level: 2 }).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Hotel Perla SRL");
  });

  it("merges two: says that a note moves, takes the chosen town, and undo brings both back", async () => {
    await page.getByRole("checkbox", { name: "Select all rows" }).click();
    await page.getByRole("button", { name: "Merge …" }).click();
    const dialog = page.getByRole("dialog", { name: "Merge 2 clients" });
    await dialog.getByRole("radio", { name: "Romashka Comerț SRL" }).first().check();
    await dialog.getByText("1 note", { exact: true }).waitFor();
    await dialog.getByRole("radio", { name: /^Constanța/ }).check();
    await dialog.getByRole("button", { name: "Merge 2 clients" }).click();
    await said("Merged: 2 clients");
    await shown("1 client");
    expect(await names()).toEqual(["Romashka Comerț SRL"]);
    await rowOf("Romashka").getByText("Constanța").waitFor();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await shown("2 clients");
    await rowOf("Romashka").getByText("Chișinău").waitFor();
  });

  it("archives out of the list and brings back", async () => {
    await page.getByRole("button", { name: "Actions for Romashka Comerț SRL" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await said("Archived: Romashka Comerț SRL");
    await shown("1 client");
    await page.getByRole("radio", { name: "Archived 1" }).check();
    await page.getByRole("button", { name: "Actions for Romashka Comerț SRL" }).click();
    await page.getByRole("menuitem", { name: "Bring back" }).click();
    await page.getByText("Nothing here with this filter.").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await shown("2 clients");
  });

  it("says before deleting that a note goes along, and undo brings it back with the note", async () => {
    await rowOf("Hotel Perla SRL").getByRole("link").focus();
    await page.keyboard.press("Delete");
    const dialog = page.getByRole("dialog", { name: "Delete Hotel Perla SRL?" });
    await dialog.getByText("1 note", { exact: true }).waitFor();
    await dialog.getByRole("button", { name: "Delete Hotel Perla SRL" }).click();
    await said("Deleted: Hotel Perla SRL");
    await shown("1 client");
    expect(await names()).toEqual(["Romashka Comerț SRL"]);
    await page.keyboard.press("Control+z");
    await shown("2 clients");
    await page.goto(extension.urlOf("dashboard.html#notes"));
    await rowOf("Wants decaf from March.").getByText("Hotel Perla SRL").waitFor();
  });

  it("offers only to archive a client with sales lines", async () => {
    const bytes = new TextEncoder().encode(
      "Client code;Client;Country;Date;Document;SKU;Quantity;Net\r\nC-7;Cafenea Nord SRL;Romania;2026-11-02;F-1;CF-1;2;100.00\r\nC-7;Cafenea Nord SRL;Romania;2026-11-03;F-2;CF-1;1;50.00\r\n",
    );
    await importIntoDosar(extension, {
      name: "sales.csv",
      bytes,
      lineCount: 2,
      currency: "RON",
      source: "main",
    });
    await page.goto(extension.urlOf("dashboard.html#clients"));
    await page.getByRole("button", { name: "Actions for Cafenea Nord SRL" }).click();
    await page.getByRole("menuitem", { name: "Delete …" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete Cafenea Nord SRL?" });
    await dialog.getByText(/Has sales lines: Cafenea Nord SRL/).waitFor();
    expect(await dialog.getByRole("button", { name: /^Delete/ }).count()).toBe(0);
    await dialog.getByRole("button", { name: "Archive instead" }).click();
    await said("Archived: Cafenea Nord SRL");
  });

  it("offers to add what a search did not find", async () => {
    await search("Vila Albă");
    await page.getByText("Nothing fits “Vila Albă”.").waitFor();
    await page.getByRole("button", { name: "Add “Vila Albă”" }).click();
    expect(await page.getByRole("dialog").getByLabel("Name").inputValue()).toBe("Vila Albă");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show all" }).click();
  });
  it("is searched by Ctrl+K from the settings too, where there is nothing to search", async () => {
    await page.goto(extension.urlOf("dashboard.html#settings"));
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.locator("input[type=search]:focus, [role=searchbox]:focus").waitFor();
    await page.keyboard.type("romashka");
    await shown("1 client");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
  });

  it("keeps only the rows in sight of 3,000 in the document, and goes to the last with Ctrl+End", async () => {
    const clients = Array.from({ length: 3000 }, (_, index) => ({
      id: `many-${index}`,
      name: `Many ${String(index).padStart(4, "0")}`,
      status: "active" as const,
      codes: [],
      tags: [],
    }));
    await keepRecords(
      page,
      clients.map((record) => ({ table: "clients", record }) as never),
    );
    await page.reload();
    await page.getByRole("button", { name: "Client", exact: true }).click();
    await rowOf("Many 0000").getByRole("link").focus();
    await page.keyboard.press("Control+End");
    await rowOf("Romashka").waitFor();
    expect(await page.locator("tbody tr").count()).toBeLessThan(60);
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("3003");
  });

  it("shows an offer's price history as steps that say themselves, and as a table with what the page said", async () => {
    await keepRecords(page, listRecords());
    await page.goto(extension.urlOf("dashboard.html#offers/offer-1"));
    await page.reload();
    const chart = page.getByRole("img", { name: /Price history of Espressor Barista Duo: 2 seen prices/ });
    await chart.waitFor();
    const history = page.getByRole("table", { name: "Price history" });
    await history.getByText("+4.2%").waitFor();
    expect(await history.getByRole("link", { name: "Show on page" }).first().getAttribute("href")).toContain(
      "#:~:text=",
    );
    await page.goto(extension.urlOf("dashboard.html#competitors/competitor-1"));
    await page.getByRole("link", { name: "Espressor Barista Duo" }).click();
    await chart.waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Horeca Depozit", level: 2 }).waitFor();
  });
});
