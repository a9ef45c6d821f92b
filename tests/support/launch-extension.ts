import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { findOrInstallBrowser } from "./find-browser.mjs";

export const EXTENSION_FOLDER = join(import.meta.dirname, "../../.output/chrome-mv3");

export interface LaunchedExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Address of one of the extension's own pages: "dashboard.html#imports". */
  readonly urlOf: (page: string) => string;
  /** The service worker; started by an event when it sleeps. */
  readonly background: () => Promise<Worker>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** BCP 47 tag of the browser's language. */
  readonly language?: string;
  readonly colorScheme?: "light" | "dark";
  readonly isHeadless?: boolean;
  /** A site that may keep nothing, as a person can set it: reading its storage throws. "https://localhost:3000". */
  readonly blockedSite?: string;
  /** More switches of Chromium. */
  readonly args?: readonly string[];
  /** Another build than the one in .output. */
  readonly extensionFolder?: string;
}

/**
 * A real Chromium, Edge or Chrome with the built extension and a profile of its own; the new headless mode has
 * extensions as a window does.
 */
export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const { extensionFolder = EXTENSION_FOLDER } = options;
  if (!existsSync(join(extensionFolder, "manifest.json"))) {
    throw new Error("The extension is not built: run `npm run build:extension` first.");
  }
  const profile = mkdtempSync(join(tmpdir(), "dosar-profile-"));
  // Also when a test, or the tour, ends before it closes the browser.
  process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
  writePreferences(profile, options);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findOrInstallBrowser(),
    headless: false,
    viewport: { width: 1280, height: 860 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    ...(options.language !== undefined && { locale: options.language }),
    ...(options.colorScheme !== undefined && { colorScheme: options.colorScheme }),
    args: [
      ...(options.isHeadless === false ? [] : ["--headless=new"]),
      "--no-sandbox",
      "--enable-unsafe-extension-debugging",
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.args ?? []),
    ],
  });
  const background = async () => context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker");
  await loadExtension(context, extensionFolder);
  const extensionId = new URL((await background()).url()).host;
  await closeWelcome(context);
  return {
    context,
    extensionId,
    urlOf: (page) => `chrome-extension://${extensionId}/${page}`,
    background,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Over the debugging pipe, since branded Chrome from 137 on ignores --load-extension; all three brands do this. */
async function loadExtension(context: BrowserContext, extensionFolder: string): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error("The context has no browser to speak to.");
  const session = await browser.newBrowserCDPSession();
  try {
    // Newer than Playwright's list of commands.
    await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
      "Extensions.loadUnpacked",
      { path: extensionFolder },
    );
  } catch (error) {
    const program = `${findOrInstallBrowser()} (version ${browser.version()})`;
    await context.close();
    throw new Error(
      `${program} does not load an unpacked extension. Set CHROME_PATH to a newer Chromium, Edge or Chrome.`,
      { cause: error },
    );
  }
}

/**
 * Settings of Chromium's own, written before the first start: sites that are "not allowed to save data on your device",
 * and the person's languages, which popups and workers know only from here.
 */
function writePreferences(profile: string, { blockedSite, language }: LaunchOptions): void {
  const cookies = blockedSite === undefined ? {} : { [`${blockedSite},*`]: { setting: 2 } };
  const preferences = {
    profile: { content_settings: { exceptions: { cookies } } },
    ...(language !== undefined && { intl: { selected_languages: language, accept_languages: language } }),
  };
  mkdirSync(join(profile, "Default"), { recursive: true });
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
}

/** The first start opens the dashboard, at some moment; it must not come to the front in the middle of a test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().startsWith("chrome-extension:");
  const welcome =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent("page", { predicate: isWelcome, timeout: 10_000 }));
  await welcome.close();
}
