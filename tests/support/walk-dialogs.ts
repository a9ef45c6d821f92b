import type { Page } from "playwright-core";
import type { DashboardWords } from "../../shared/words/load-dashboard-words.ts";

/** Of the records of `listRecords`. */
const CLIENT = "Hotel Perla Mării SRL";
/** A part of the other client's name, «Ромашка», as somebody without Cyrillic keys types it. */
const OTHER_CLIENT = "romash";

/** Opens each kind of menu and dialog of the lists, beginning in that of clients, and leaves a segment behind. */
export async function walkDialogs(
  page: Page,
  words: DashboardWords,
  check: (screen: string) => Promise<void>,
): Promise<void> {
  const { lists, segments, dashboard } = words;
  const dialog = page.getByRole("dialog");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  const fromMenu = async (item: string) => {
    await press(lists.actionsOf(CLIENT));
    await page.getByRole("menuitem", { name: item }).click();
    await dialog.waitFor();
  };
  /** It stays open in every window and theme: else the check would have looked at what is behind. */
  const checkOpen = async (screen: string, open = dialog) => {
    await check(screen);
    await open.waitFor({ timeout: 1000 });
  };
  const close = async () => {
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  };

  await press(lists.actionsOf(CLIENT));
  await page.getByRole("menu").waitFor();
  await checkOpen("row menu", page.getByRole("menu"));
  await page.keyboard.press("Escape");
  await press(lists.clients.add);
  await dialog.waitFor();
  await checkOpen("add a client");
  await close();
  await fromMenu(lists.delete);
  await checkOpen("delete a client");
  await close();
  await fromMenu(lists.merge);
  await dialog.getByRole("combobox").pressSequentially(OTHER_CLIENT);
  await page.getByRole("option").first().click();
  await dialog.getByText(lists.merging.keep, { exact: true }).waitFor();
  await checkOpen("merge clients");
  await close();

  await page.getByRole("link", { name: dashboard.views.segments }).click();
  await press(segments.add);
  await dialog.getByLabel(segments.name).first().fill("Litoral");
  await dialog.getByRole("button", { name: segments.addClientCondition }).click();
  await checkOpen("segment");
  await dialog.getByRole("button", { name: dashboard.save, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  // The message of the saving would move for six seconds before the page is at rest.
  await page.reload();
  await page.getByRole("heading", { name: "Litoral", level: 2 }).waitFor();
  await check("segments with one");
}
