import type { Page } from "playwright-core";

/** Until a theme that was not shown before is loaded and drawn. */
const DRAWN_AFTER_MS = 250;

/** What a check finds in light and in dark, each finding with its theme. */
export async function inBothThemes(
  page: Page,
  check: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(DRAWN_AFTER_MS);
    found.push(...(await check()).map((finding) => `${colorScheme}: ${finding}`));
  }
  return found;
}
