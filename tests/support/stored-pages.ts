import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";

/** For the launch: the browser itself asks for the icon of a page, which no route of a page hears of. */
export const NO_HOST_KNOWN = "--host-resolver-rules=MAP * ~NOTFOUND";

/** Where a page whose address nobody knows is served; a name that no network has. */
const NO_ADDRESS = "https://page.invalid/";
const PAGE_TIMEOUT_MS = 30_000;

export interface StoredPage {
  readonly file: string;
  readonly url: string;
  readonly readHtml: () => Promise<Buffer>;
}

/** The pages of a folder in the order of their names: *.html, *.html.gz, and urls.json from file name to address. */
export async function listStoredPages(folder: string): Promise<readonly StoredPage[]> {
  const path = join(folder, "urls.json");
  const urls: Readonly<Record<string, string | null>> = existsSync(path)
    ? JSON.parse(await readFile(path, "utf8"))
    : {};
  const files = (await readdir(folder)).filter((name) => /\.html?(?:\.gz)?$/.test(name)).sort();
  return files.map((file) => ({
    file,
    url: urls[file] ?? NO_ADDRESS,
    readHtml: async () => unpacked(await readFile(join(folder, file))),
  }));
}

/** Opens a stored page at its own address: its scripts are off where the context says so, every other request is refused. */
export async function openStoredPage(context: BrowserContext, url: string, html: Buffer): Promise<Page> {
  const page = await context.newPage();
  await page.route("**/*", async (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (isPage) await route.fulfill({ body: html, contentType: contentTypeOf(html) });
    else await route.abort();
  });
  await page.goto(url, { waitUntil: "domcontentloaded", timeout: PAGE_TIMEOUT_MS });
  return page;
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Without a character set of its own a stored page is UTF-8. */
function contentTypeOf(html: Buffer): string {
  const head = html.subarray(0, 4096).toString("latin1");
  return /<meta[^>]+charset/i.test(head) ? "text/html" : "text/html; charset=utf-8";
}
