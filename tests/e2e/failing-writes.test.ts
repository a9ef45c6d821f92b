import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

const FULL = "There is no room left on this disk, so nothing was saved.";

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  extension = await launchExtension({ language: "en-US" });
  page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#clients"));
  await page.getByRole("heading", { name: "No clients yet" }).waitFor();
});
afterAll(() => extension.close());

/** From now on the disk of this page is full, or has room again. */
async function fillDisk(isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const { prototype } = IDBObjectStore;
    const real = Reflect.get(globalThis, "realPut") ?? prototype.put;
    Reflect.set(globalThis, "realPut", real);
    prototype.put = full
      ? () => {
          throw new DOMException("The disk is full.", "QuotaExceededError");
        }
      : real;
  }, isFull);
}

const said = (text: string) => page.getByText(text).first().waitFor();
const noteForm = () => page.locator("form").filter({ hasText: "Save note" });

// One story: each step stands on the one before.
describe("while the disk is full", { shuffle: false }, () => {
  it("the form of a new client says so, keeps what was typed, and saves when there is room again", async () => {
    await fillDisk(true);
    await page.getByRole("button", { name: "Add client" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Lumina SRL");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(FULL).waitFor();
    expect(await dialog.getByLabel("Name").inputValue()).toBe("Lumina SRL");
    await fillDisk(false);
    await dialog.getByRole("button", { name: "Save" }).click();
    await said("Added: Lumina SRL");
  });

  it("a field that is edited in place says so and is left with what was typed", async () => {
    await page.getByRole("heading", { name: "Lumina SRL", level: 2 }).waitFor();
    await fillDisk(true);
    await page.getByTitle("Change: Town").click();
    const editor = page.getByRole("textbox", { name: "Town" });
    await editor.fill("Bălți");
    await editor.press("Enter");
    await said(FULL);
    expect(await editor.inputValue()).toBe("Bălți");
    await fillDisk(false);
    await editor.press("Enter");
    await said("Saved: Lumina SRL");
  });

  it("a note stays in its form until it is kept", async () => {
    await fillDisk(true);
    await page.getByRole("button", { name: "Add note" }).click();
    await noteForm().getByRole("textbox").fill("Wants deliveries on Mondays");
    await noteForm().getByRole("button", { name: "Save note" }).click();
    await noteForm().getByText(FULL).waitFor();
    expect(await noteForm().getByRole("textbox").inputValue()).toBe("Wants deliveries on Mondays");
    await fillDisk(false);
    await noteForm().getByRole("button", { name: "Save note" }).click();
    await said("Added: Wants deliveries on Mondays");
    await noteForm().waitFor({ state: "detached" });
  });

  it("archiving says so, and the client stays in the list", async () => {
    await page.keyboard.press("Escape");
    await fillDisk(true);
    await page
      .getByRole("button", { name: /^More|^Actions/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await said(FULL);
    await page.locator("tbody tr").filter({ hasText: "Lumina SRL" }).waitFor();
    await fillDisk(false);
  });

  it("a changed setting says so", async () => {
    await page.goto(extension.urlOf("dashboard.html#settings"));
    await page.reload();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await fillDisk(true);
    await page.getByLabel("Appearance").selectOption({ label: "Dark" });
    await said(FULL);
  });
});
