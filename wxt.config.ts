import { defineConfig } from "wxt";
import { compileData } from "./compile-data.ts";
import { compileStyles } from "./compile-styles.ts";

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
    plugins: [compileStyles(), compileData()],
    // So that a worker loads what few files need when one comes: the reader of workbooks.
    worker: { format: "es" },
    // Both browsers preload modules themselves.
    build: { chunkSizeWarningLimit: 800, modulePreload: { polyfill: false } },
  }),
  // Name, version and texts: package.json says the version, public/_locales the texts.
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    // Each permission has its reason in SECURITY.md.
    permissions: [
      "activeTab",
      "scripting",
      "contextMenus",
      "storage",
      "unlimitedStorage",
      "alarms",
      ...(browser === "firefox" ? [] : ["sidePanel", "offscreen"]),
    ],
    // One site at a time, when the person watches an offer of it.
    optional_host_permissions: ["*://*/*"],
    action: {},
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+Shift+P" },
        description: "__MSG_command_open__",
      },
    },
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    minimum_chrome_version: browser === "firefox" ? undefined : "120",
    browser_specific_settings:
      browser === "firefox"
        ? {
            gecko: {
              id: "dosar@dosar.example",
              strict_min_version: "140.0",
              // Nothing is collected and nothing is sent; Firefox says so when it installs.
              data_collection_permissions: { required: ["none"] },
            },
          }
        : undefined,
  }),
  hooks: {
    // WXT takes these two from the pages' <title>, which no browser translates.
    "build:manifestGenerated": (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = "__MSG_action_title__";
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = "__MSG_sidebar_title__";
    },
  },
});
