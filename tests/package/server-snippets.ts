import { ASSETS_CACHE, PAGE_CACHE, PANE_HEADERS } from "./pane-headers.ts";

const HEADERS = Object.entries(PANE_HEADERS);

/** Snippets that say the pane's headers, by file name. All but nginx's are read from the pane's own folder by the server. */
export function serverSnippets(): ReadonlyMap<string, string> {
  return new Map([
    ["nginx.conf", nginx()],
    [".htaccess", apache()],
    ["web.config", iis()],
    ["staticwebapp.config.json", azure()],
  ]);
}

/** nginx inherits add_header only where a location has none of its own, so each one repeats them all. */
function nginx(): string {
  const place = (path: string, cache: string) => {
    const lines = [...HEADERS, ["Cache-Control", cache]].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
    return `location ${path} {\n${lines.join("\n")}\n}\n`;
  };
  return `# Put this into the server block of the pane's site, beside root, ssl_certificate and ssl_certificate_key.
${place("/assets/", ASSETS_CACHE)}
${place("/", PAGE_CACHE)}`;
}

function apache(): string {
  const own = HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `# Needs mod_headers and, in the site, AllowOverride FileInfo.
<IfModule mod_headers.c>
${own.join("\n")}
  Header always set Cache-Control "${PAGE_CACHE}"
  Header always set Cache-Control "${ASSETS_CACHE}" "expr=%{REQUEST_URI} =~ m#/assets/#"
</IfModule>
`;
}

function iis(): string {
  const own = HEADERS.map(([name, value]) => `        <add name="${name}" value="${value}" />`);
  const cache = (control: string) =>
    `<clientCache cacheControlMode="NoControl" cacheControlCustom="${control}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${own.join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      ${cache(PAGE_CACHE)}
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        ${cache(ASSETS_CACHE)}
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function azure(): string {
  const config = {
    globalHeaders: { ...PANE_HEADERS, "Cache-Control": PAGE_CACHE },
    routes: [{ route: "/assets/*", headers: { "Cache-Control": ASSETS_CACHE } }],
    mimeTypes: { ".json": "application/json" },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
