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
export async function makeClientSheet({ pane }: OpenedWorkbook, search: string): Promise<void> {
  await chooseKind(pane, "Client sheet");
  const field = pane.getByRole("combobox").first();
  await field.click();
  await field.fill(search);
  await pane.getByRole("option").first().waitFor();
  await field.press("Enter");
  await pane.getByRole("button", { name: /client sheet$/ }).click();
  await finished(pane);
}

export async function makeSegmentForecast({ pane }: OpenedWorkbook, segment: string): Promise<void> {
  await chooseKind(pane, "Segment forecast");
  const select = pane.locator("select");
  if ((await select.count()) > 0) {
    await select.first().selectOption({ label: await optionLabel(pane, segment) });
  } else {
    await pane.getByRole("combobox").first().click();
    await pane.getByRole("option", { name: segment }).first().click();
  }
  await pane.getByRole("button", { name: /segment forecast$/ }).click();
  await finished(pane);
}

export async function makePricesSheet({ pane }: OpenedWorkbook): Promise<void> {
  await chooseKind(pane, "Prices");
  await pane.getByRole("button", { name: /(Insert|Update) prices/ }).click();
  await finished(pane);
}

export async function refreshThisSheet({ pane }: OpenedWorkbook): Promise<void> {
  await pane.getByRole("button", { name: "Refresh this sheet" }).click();
  await finished(pane);
}

async function chooseKind(pane: OpenedWorkbook["pane"], name: string): Promise<void> {
  await pane.getByText(name, { exact: true }).first().click();
}

async function optionLabel(pane: OpenedWorkbook["pane"], text: string): Promise<string> {
  const options = await pane.locator("select option").allTextContents();
  return options.find((option) => option.includes(text)) ?? text;
}

/** Waits until the pane says how the job ended; a failure is thrown with the pane's own words. */
async function finished(pane: OpenedWorkbook["pane"]): Promise<void> {
  const good = pane.getByText(/is in the workbook|is up to date|are up to date/);
  const bad = pane.getByRole("button", { name: "Try again" });
  await good.or(bad).first().waitFor({ timeout: 90_000 });
  if (await bad.isVisible()) throw new Error((await pane.locator("body").textContent()) ?? "");
}
