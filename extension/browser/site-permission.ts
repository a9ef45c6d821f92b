import { browser } from "wxt/browser";

/** The hosts of these addresses, with either scheme and any port: a shop moves from http to https by itself. */
export function sitePatternsOf(urls: readonly string[]): string[] {
  const hosts = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname);
  return [...new Set(hosts)].map((host) => `*://${host}/*`);
}

export function isSiteAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: sitePatternsOf([url]) });
}

/**
 * Asks the person to let Dosar read these sites. Must be called in the turn of their click, before anything is waited for;
 * what is allowed already is not asked again.
 */
export function askForSites(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sitePatternsOf(urls) });
}
