/** Recipes in the settings: changed and held against a page of the site before they are saved, to a file and back. */
import { readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RecordWrite } from "../../shared/store/tables.ts";
import { picker } from "../../shared/words/en/picker.ts";
import { recipeEditing } from "../../shared/words/en/recipe-editing.ts";
import { recipeFiles } from "../../shared/words/en/recipe-files.ts";
import { recipes } from "../../shared/words/en/recipes.ts";
import { copyAllowedFor } from "../support/allow-site.ts";
import { keepRecords } from "../support/keep-records.ts";
import { type LaunchedExtension, launchExtension } from "../support/launch-extension.ts";

const SITE = "localhost";
const PAGE = `<!doctype html><html lang="ro"><title>Mixer</title><h1>Mixer</h1>
  <p class="list-cost">300 lei</p><p class="club-cost">249,90 lei</p></html>`;

let server: Server;
let address: string;
let folder: string;
let extension: LaunchedExtension;
let settings: Page;

beforeAll(async () => {
  server = createServer((_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE),
  );
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://${SITE}:${(server.address() as AddressInfo).port}/mixer`;
  folder = copyAllowedFor(SITE).folder;
  extension = await launchExtension({ language: "en-US", extensionFolder: folder });
  settings = await extension.context.newPage();
  await settings.goto(extension.urlOf("dashboard.html#settings"));
  await settings.getByRole("heading", { name: recipes.title }).waitFor();
  await keepRecords(settings, [recipeOfSite()]);
  await settings.reload();
});

afterAll(async () => {
  await extension?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

function recipeOfSite(): RecordWrite {
  const record = {
    id: "recipe-1",
    host: SITE,
    fields: {
      price: { anchors: [{ by: "css", selector: ".old-cost" }], sample: "99,50 lei" },
      name: { anchors: [{ by: "css", selector: "h1" }], sample: "Fier de călcat" },
    },
    madeAt: "2026-11-20T08:00:00.000Z",
  };
  // A plain literal; the page's own parser refuses it, should it not fit.
  return { table: "recipes", record } as unknown as RecordWrite;
}

async function openEditor(): Promise<Locator> {
  await settings.bringToFront();
  // The message of an undo just pressed would take the keyboard from the dialog.
  await settings.reload();
  await settings.getByRole("button", { name: recipes.editOf(SITE) }).click();
  const dialog = settings.getByRole("dialog", { name: recipeEditing.title(SITE) });
  await dialog.waitFor();
  return dialog;
}

const save = (dialog: Locator) => dialog.getByRole("button", { name: "Save", exact: true }).click();
const line = () => settings.getByRole("list", { name: recipes.title }).getByRole("listitem");

it("a selector is tried on a page of the site, shown to read 249,90 lei, saved, and taken back by one undo", async () => {
  const dialog = await openEditor();
  await dialog.getByLabel(recipeEditing.page).fill("https://another.example/mixer");
  await dialog.getByRole("button", { name: recipeEditing.try }).click();
  await dialog.getByText(recipeEditing.addressFaults["other-site"]).waitFor();
  await dialog.getByLabel(recipeEditing.page).fill(address);
  await dialog.getByLabel(recipeEditing.page).press("Enter");
  await dialog.getByText(recipeEditing.tried("Mixer")).waitFor();
  await dialog.getByText(recipeEditing.misses(picker.fields.price)).waitFor();
  await dialog.getByText(recipeEditing.fieldReads(picker.fields.name, "Mixer")).waitFor();
  const way = dialog.getByRole("region", { name: picker.fields.price }).getByRole("textbox");
  await way.fill("p");
  await dialog.getByText(recipeEditing.several("300 lei · 249,90 lei")).waitFor();
  await way.fill("p[");
  await save(dialog);
  await dialog.getByText(recipeEditing.notSaved).waitFor();
  await way.fill(".club-cost");
  await dialog.getByText(recipeEditing.fieldReads(picker.fields.price, "249,90 lei")).waitFor();
  await save(dialog);
  await dialog.waitFor({ state: "detached" });
  await line().getByText("249,90 lei").waitFor();
  await settings.getByRole("button", { name: "Undo" }).click();
  await line().getByText("99,50 lei").waitFor();
});

it("a field is dropped, and Escape leaves the recipe as it was; no button that goes takes the keyboard with it", async () => {
  const dialog = await openEditor();
  const ofPrice = dialog.getByRole("region", { name: picker.fields.price });
  await ofPrice.getByRole("button", { name: recipeEditing.addWay(picker.fields.price) }).click();
  await settings.keyboard.type(".new-cost");
  await expect.poll(() => ofPrice.getByRole("textbox").last().inputValue()).toBe(".new-cost");
  await ofPrice.getByRole("button", { name: recipeEditing.removeWay(2) }).press("Enter");
  await dialog.getByRole("button", { name: recipeEditing.drop(picker.fields.name) }).click();
  await dialog.getByText(recipeEditing.dropped).waitFor();
  await settings.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await line().textContent()).toContain("Fier de călcat");
  const again = await openEditor();
  await again.getByRole("button", { name: recipeEditing.drop(picker.fields.name) }).click();
  await save(again);
  await again.waitFor({ state: "detached" });
  await line().getByText("Fier de călcat").waitFor({ state: "detached" });
});

it("an exported file is imported with what was changed in it, after it is shown, and taken back by one undo", async () => {
  await settings.reload();
  const download = settings.waitForEvent("download");
  await settings.getByRole("button", { name: recipeFiles.export, exact: true }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^dosar-recipes-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(readFileSync(await saved.path(), "utf8"));
  const [recipe] = file.recipes;
  const input = settings.getByRole("main").locator("input[type=file]");
  const give = (content: object) =>
    input.setInputFiles({
      name: "colleague.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await give({ ...file, version: 2 });
  await settings.getByText(recipeFiles.problems["later-version"]).waitFor();
  recipe.fields.price.anchors[0].selector = ".list-cost";
  await give({ ...file, recipes: [recipe, { ...recipe, id: "other", host: "other.example" }] });
  const dialog = settings.getByRole("dialog", { name: recipeFiles.title("colleague.json") });
  await dialog
    .getByRole("list", { name: `${recipeFiles.kinds.new}: 1` })
    .getByText("other.example")
    .waitFor();
  await dialog.getByText(recipeFiles.changes(picker.fields.price)).waitFor();
  await dialog.getByRole("button", { name: recipeFiles.run(2, "2") }).click();
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => line().count()).toBe(2);
  await settings.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => line().count()).toBe(1);
});

it("picking again opens the page with the bar, on a site that Dosar may read", async () => {
  const dialog = await openEditor();
  await dialog.getByLabel(recipeEditing.page).fill(address);
  const opened = extension.context.waitForEvent("page");
  await dialog.getByRole("button", { name: recipeEditing.pickAgain }).click();
  const shop = await opened;
  await shop.locator("dosar-picker").waitFor({ state: "attached" });
  expect(shop.url()).toBe(address);
});
