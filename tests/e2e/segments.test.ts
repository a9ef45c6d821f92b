import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";
import { makeClient } from "../support/make-records.ts";

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#segments"));
  await page.getByRole("heading", { name: "No segments yet" }).waitFor();
  await keepRecords(
    page,
    ["Constanța", "Constanta", "Iași", "Iași"].map((city, index) => ({
      table: "clients",
      record: makeClient(`C-${index}`, { name: `Client ${index}`, city }),
    })),
  );
  await page.reload();
});
afterAll(() => extension.close());

const rowOf = (name: string) => page.locator("tbody tr").filter({ hasText: name });
const said = (text: string) => page.getByText(text, { exact: true }).waitFor();

async function nameNew(name: string): Promise<void> {
  await page.getByRole("button", { name: "Add segment" }).first().click();
  await page.getByRole("dialog").getByLabel("Name").fill(name);
}

// One story: each step stands on the one before.
describe("the list of segments", { shuffle: false }, () => {
  it("takes a rule over towns, typed without diacritics, that counts whom it chooses while it is typed", async () => {
    await nameNew("Coast");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Chosen now: 4 clients").waitFor();
    await dialog.getByRole("button", { name: "Add a condition on clients" }).click();
    await dialog.getByLabel("Field").selectOption("Town");
    await dialog.getByRole("combobox", { name: "Values" }).pressSequentially("constan");
    await page.getByRole("option", { name: "Constanța" }).click();
    await dialog.getByText("Chosen now: 2 clients").waitFor();
    await dialog.getByRole("button", { name: "Save" }).click();
    await said("Coast is saved.");
    await page.getByRole("heading", { name: "Coast", level: 2 }).waitFor();
    await page.getByRole("definition").filter({ hasText: "Town: Constanța" }).waitFor();
    await rowOf("Coast").getByText("2", { exact: true }).waitFor();
  });

  it("says of a second one with whom it shares clients", async () => {
    await nameNew("Everybody");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await said("Everybody is saved.");
    await page.getByText("Overlaps with Coast (2 clients)").waitFor();
    await page.keyboard.press("Escape");
    await rowOf("Everybody").locator("[data-column=overlaps]", { hasText: "Coast" }).waitFor();
  });

  it("is found by its rule, and renamed in place, but not to the name of another", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("constanta");
    await page.getByText("Shown: 1 segment").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("F2");
    await page.keyboard.type("EVERYBODY");
    await page.keyboard.press("Enter");
    await said("Another segment has this name. Nothing was saved.");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Seaside");
    await page.keyboard.press("Enter");
    await said("Saved: Seaside");
    await page.keyboard.press("Escape");
    await page.getByText("Shown: 2 segments").waitFor();
  });

  it("keeps the form open with what was typed when the name is an archived segment's, and leads to that one", async () => {
    await page.getByRole("button", { name: "Actions for Seaside" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await said("Archived: Seaside");
    await nameNew("seaside");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(/An archived segment has this name/).waitFor();
    expect(await dialog.getByLabel("Name").inputValue()).toBe("seaside");
    await dialog.getByRole("link", { name: "Open it" }).click();
    await page.getByRole("heading", { name: "Seaside", level: 2 }).waitFor();
    await page.keyboard.press("Escape");
  });
});
