import type { Page } from "playwright-core";

/** Answers every address of a site from texts by path, without a network; other paths are empty pages. */
export async function servePages(
  page: Page,
  site: string,
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.route(`${site}/**`, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers,
      body: pages[new URL(route.request().url()).pathname] ?? "",
    }),
  );
}
