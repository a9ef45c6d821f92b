import { defineConfig } from "wxt";

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  modulesDir: "extension/modules",
  outDir: ".output",
  imports: false,
  modules: ["@wxt-dev/module-react"],
  vite: () => ({
    // Where the task pane is served; read when the extension is built (extension/browser/addin-origin.ts).
    define: { "process.env.DOSAR_ADDIN_ORIGIN": JSON.stringify(process.env.DOSAR_ADDIN_ORIGIN ?? "") },
  }),
  manifest: ({ browser }) => ({
    name: "Dosar",
    description: "Competitors' prices and client notes from any web page, your sales history in Excel.",
    // Each permission has its reason in SECURITY.md.
    permissions: [
      "activeTab",
      "scripting",
      "contextMenus",
      "storage",
      "unlimitedStorage",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    action: { default_title: "Dosar" },
    commands: { _execute_action: { suggested_key: { default: "Alt+Shift+P" } } },
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    minimum_chrome_version: browser === "firefox" ? undefined : "120",
    browser_specific_settings:
      browser === "firefox"
        ? { gecko: { id: "dosar@dosar.example", strict_min_version: "140.0" } }
        : undefined,
  }),
});
