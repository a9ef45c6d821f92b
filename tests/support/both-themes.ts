import type { Frame, Page } from "playwright-core";

/** What a check finds in light and in dark, each finding with its theme. The view may be a frame of a page. */
export async function inBothThemes(
  view: Page | Frame,
  check: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await showTheme(view, theme);
    found.push(...(await check()).map((finding) => `${theme}: ${finding}`));
  }
  return found;
}

/** Until the view is drawn in the theme: one that was not shown before is loaded first. */
export async function showTheme(view: Page | Frame, theme: "light" | "dark"): Promise<void> {
  const page = "page" in view ? view.page() : view;
  await page.emulateMedia({ colorScheme: theme });
  await view.waitForFunction((wanted) => {
    const themed = document.querySelector(".fui-FluentProvider");
    const ground = themed && getComputedStyle(themed).getPropertyValue("--colorNeutralBackground1").trim();
    return ground && (ground === "#ffffff" ? "light" : "dark") === wanted;
  }, theme);
}
