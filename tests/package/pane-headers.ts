/**
 * What a web server says along with the pane's files. Microsoft's office.js comes from its own address, as its licence
 * demands; everything else is the pane's. tests/e2e/packages.test.ts holds the pane to it in a browser.
 */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
  // The parts of the interface write their styles into the page while they are drawn.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Where Excel on the web shows a workbook. Excel for Windows and Mac shows the pane in no frame.
  "frame-ancestors": [
    "https://*.officeapps.live.com",
    "https://*.sharepoint.com",
    "https://*.cloud.microsoft",
    "https://*.office.com",
    "https://*.microsoft365.com",
    "https://*.live.com",
    "https://teams.microsoft.com",
  ],
};

/** Headers of every file. No X-Frame-Options: it knows no list and would keep Excel out. */
export const PANE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(CONTENT_SECURITY_POLICY)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // Excel on the web reads the list of functions from a page of its own. The files are the same for everybody and hold no data.
  "Access-Control-Allow-Origin": "*",
};

/** Names in assets/ change with their content; everything else is asked for anew, so that an update arrives at once. */
export const ASSETS_CACHE = "public, max-age=31536000, immutable";
export const PAGE_CACHE = "no-cache";

/** The headers of one file, by the path of its address. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return { ...PANE_HEADERS, "Cache-Control": path.startsWith("/assets/") ? ASSETS_CACHE : PAGE_CACHE };
}
