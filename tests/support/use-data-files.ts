import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import type { LaunchedExtension } from "./launch-extension.ts";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that the browser downloads when `act` is done. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Chooses a file where a data file may be dropped; the hidden field behind the button. */
export async function chooseFile(view: Page | Frame, { name, bytes }: SavedFile): Promise<void> {
  await view.locator("input[type=file][accept='.dosar']").first().setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: bytes,
  });
}

/** Opens the dashboard at its data files. */
export async function openDataFiles(extension: LaunchedExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf("dashboard.html#data-files"));
  await page.getByRole("heading", { level: 1, name: "Data files" }).waitFor();
  return page;
}

/** Saves a data file of all clients, as the form stands. */
export async function saveDataFile(page: Page): Promise<SavedFile> {
  await page.getByRole("button", { name: "Prepare the file" }).click();
  await page.getByText("The file is ready").waitFor({ timeout: 60_000 });
  return downloaded(page, () => page.getByRole("button", { name: "Save the file" }).click());
}
