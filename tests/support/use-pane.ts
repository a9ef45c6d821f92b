import type { LaunchedExtension } from "./launch-extension.ts";
import type { OpenedWorkbook } from "./open-workbook.ts";

/** Presses Connect in the pane, compares the codes in both windows and allows it, as the person does. */
export async function connectWorkbook(
  extension: LaunchedExtension,
  { pane }: OpenedWorkbook,
): Promise<string> {
  await pane.getByRole("button", { name: "Connect" }).click();
  const code = (await pane.locator("[data-code]").getAttribute("data-code")) ?? "";
  const dashboard = await extension.context.newPage();
  await dashboard.goto(extension.urlOf("dashboard.html#settings"));
  await dashboard.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).waitFor();
  await dashboard.getByRole("button", { name: "The codes are equal, connect" }).click();
  await pane.getByText("Connected to Dosar").waitFor();
  await dashboard.close();
  return code;
}

/** Makes or updates the sheet of a client, found by a part of its name or its code. */
export async function makeClientSheet(workbook: OpenedWorkbook, search: string): Promise<void> {
  const { pane } = workbook;
  await chooseKind(pane, "Client sheet");
  const field = pane.getByRole("combobox").first();
  await field.click();
  await field.fill(search);
  await pane.getByRole("option").first().waitFor();
  await field.press("Enter");
  await pane.getByRole("button", { name: /client sheet$/ }).click();
  await finishedJob(workbook);
}

/** Chooses "Segment forecast" and the segment; the button is left to be pressed. */
export async function chooseSegment({ pane }: OpenedWorkbook, segment: string): Promise<void> {
  await chooseKind(pane, "Segment forecast");
  const options = pane.locator("select option");
  await options.filter({ hasText: segment }).first().waitFor({ state: "attached" });
  const labels = await options.allTextContents();
  await pane
    .locator("select")
    .selectOption({ label: labels.find((label) => label.startsWith(segment)) ?? segment });
}

export async function makeSegmentForecast(workbook: OpenedWorkbook, segment: string): Promise<void> {
  await chooseSegment(workbook, segment);
  await workbook.pane.getByRole("button", { name: /(Insert|Update) segment forecast$/ }).click();
  await finishedJob(workbook);
}

export async function makePricesSheet(workbook: OpenedWorkbook): Promise<void> {
  const { pane } = workbook;
  await chooseKind(pane, "Prices");
  await pane.getByRole("button", { name: /(Insert|Update) prices/ }).click();
  await finishedJob(workbook);
}

export async function refreshThisSheet(workbook: OpenedWorkbook): Promise<void> {
  const { pane } = workbook;
  await pane.getByRole("button", { name: "Refresh this sheet" }).click();
  await finishedJob(workbook);
}

async function chooseKind(pane: OpenedWorkbook["pane"], name: string): Promise<void> {
  await pane.getByText(name, { exact: true }).first().click();
}

/** Waits until the pane says how the job ended; a failure is thrown with the pane's own words. */
export async function finishedJob({ pane }: OpenedWorkbook): Promise<void> {
  const good = pane.getByText(/is in the workbook|is up to date|are up to date/);
  const bad = pane.getByRole("button", { name: "Try again" });
  await good.or(bad).first().waitFor({ timeout: 90_000 });
  if (await bad.isVisible()) throw new Error((await pane.locator("body").textContent()) ?? "");
}
