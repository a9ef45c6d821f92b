import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallFirefox } from "../support/find-firefox.mjs";
import { type BidiSession, openBidiSession } from "./bidi-session.ts";
import { type FirefoxPage, pageOf, pause } from "./firefox-page.ts";

const EXTENSION_FOLDER = join(import.meta.dirname, "../../.output/firefox-mv3");
const GECKO_ID = "dosar@dosar.example";
/** Firefox gives each installation another address; a test must know it. */
const EXTENSION_HOST = "6d2f3a52-6a5c-4b0a-9a77-0f4b8f6d2c11";

export interface LaunchedFirefox {
  readonly session: BidiSession;
  /** The browser's own window: its toolbar and its shortcuts. */
  readonly window: FirefoxPage;
  /** Address of one of the extension's own pages: "dashboard.html#imports". */
  readonly urlOf: (page: string) => string;
  readonly openTab: (url: string) => Promise<FirefoxPage>;
  /** The tab or frame whose address begins with this. */
  readonly findPage: (url: string) => Promise<FirefoxPage>;
  readonly goTo: (page: FirefoxPage, url: string) => Promise<void>;
  readonly bringToFront: (page: FirefoxPage) => Promise<void>;
  readonly chooseFile: (page: FirefoxPage, selector: string, file: string) => Promise<void>;
  /** Presses with the mouse: unlike a script's press, the browser takes it for the person's own. */
  readonly click: (page: FirefoxPage, selector: string, button?: "left" | "right") => Promise<void>;
  /** Presses keys one after another, wherever the page's focus is; by WebDriver's values, "\uE015" is the arrow down. */
  readonly pressKeys: (page: FirefoxPage, ...keys: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** A real Firefox without a window on the screen, with a profile of its own and the built extension, over WebDriver BiDi. */
export async function launchFirefox(): Promise<LaunchedFirefox> {
  if (!existsSync(join(EXTENSION_FOLDER, "manifest.json"))) {
    throw new Error("The extension is not built for Firefox: run `npm run build:firefox` first.");
  }
  const profile = mkdtempSync(join(tmpdir(), "dosar-firefox-"));
  writePreferences(profile);
  const browser = spawn(
    findOrInstallFirefox(),
    [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port",
      "0",
      "--remote-allow-system-access",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const session = await openBidiSession(await addressOf(browser));
  await session.send("webExtension.install", { extensionData: { type: "path", path: EXTENSION_FOLDER } });

  const tree = (scope?: "chrome") =>
    session
      .send<{ contexts: readonly Context[] }>("browsingContext.getTree", scope && { "moz:scope": scope })
      .then(({ contexts }) => contexts);
  const [window] = await tree("chrome");
  if (!window) throw new Error("Firefox shows no window to its own scripts.");
  const findPage = async (url: string) => {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      const found = flat(await tree()).find((known) => known.url.startsWith(url));
      if (found) return pageOf(session, found.context);
      await pause(100);
    }
    throw new Error(`Firefox shows no page ${url}.`);
  };
  const goTo = (page: FirefoxPage, url: string) =>
    session.send<void>("browsingContext.navigate", { context: page.context, url, wait: "complete" });
  return {
    session,
    window: pageOf(session, window.context),
    urlOf: (page) => `moz-extension://${EXTENSION_HOST}/${page}`,
    openTab: async (url) => {
      const { context } = await session.send<Context>("browsingContext.create", { type: "tab" });
      const page = pageOf(session, context);
      await goTo(page, url);
      return page;
    },
    findPage,
    goTo,
    bringToFront: ({ context }) => session.send<void>("browsingContext.activate", { context }),
    chooseFile: async ({ context }, selector, file) => {
      const element = await locate(session, context, selector);
      await session.send("input.setFiles", { context, element, files: [file] });
    },
    click: async ({ context }, selector, button = "left") => {
      const origin = { type: "element", element: await locate(session, context, selector) };
      const actions = [
        { type: "pointerMove", x: 0, y: 0, origin },
        { type: "pointerDown", button: button === "left" ? 0 : 2 },
        { type: "pointerUp", button: button === "left" ? 0 : 2 },
      ];
      await session.send("input.performActions", {
        context,
        actions: [{ type: "pointer", id: "mouse", actions }],
      });
    },
    pressKeys: async ({ context }, ...keys) => {
      const actions = keys.flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await session.send("input.performActions", {
        context,
        actions: [{ type: "key", id: "keyboard", actions }],
      });
    },
    close: async () => {
      session.close();
      await ended(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The first element that fits, as WebDriver names it; waits for it. */
async function locate(session: BidiSession, context: string, selector: string): Promise<object> {
  await pageOf(session, context).waitFor(`document.querySelector(${JSON.stringify(selector)})`, selector);
  const { nodes } = await session.send<{ nodes: readonly { sharedId: string }[] }>(
    "browsingContext.locateNodes",
    { context, locator: { type: "css", value: selector }, maxNodeCount: 1 },
  );
  return { sharedId: nodes[0]?.sharedId };
}

function writePreferences(profile: string): void {
  const preferences = {
    "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: EXTENSION_HOST }),
    "intl.locale.requested": "en-US",
    "intl.accept_languages": "en-US, en",
    // Nothing is asked of a network by the browser itself.
    "datareporting.policy.dataSubmissionEnabled": false,
    "browser.safebrowsing.update.enabled": false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, "user.js"), lines.join(""));
}

/** The address that Firefox prints when it has begun to listen. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    browser.stderr?.on("data", (chunk) => {
      printed += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    browser.once("error", reject);
    browser.once("exit", (code) => reject(new Error(`Firefox ended with ${code}: ${printed}`)));
  });
}

function ended(browser: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    browser.once("exit", () => resolve());
    browser.kill();
  });
}

function flat(contexts: readonly Context[]): readonly Context[] {
  return contexts.flatMap((context) => [context, ...flat(context.children ?? [])]);
}

/** Lets the extension read a host, as the person does: the browser's question hangs on its window, which WebDriver does not press. */
export async function allowSite({ window }: LaunchedFirefox, host: string): Promise<void> {
  const given = JSON.stringify({ origins: [`*://${host}/*`], permissions: [] });
  await window.evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID("${GECKO_ID}");
    await ExtensionPermissions.add("${GECKO_ID}", { ...${given}, data_collection: [] }, extension);
  })()`);
}
