import { browser } from "wxt/browser";

const KEY = "rememberOfferedFor";
/** The oldest are offered once more, years later. */
const MOST_SITES = 1000;

/**
 * Whether it was not offered yet to remember a corrected price for this site. The sites lie beside the store: they are no
 * data of the person's, and an undo must not ask again.
 */
export async function offerOnce(host: string): Promise<boolean> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const offered: readonly unknown[] = Array.isArray(kept) ? kept : [];
  if (offered.includes(host)) return false;
  await browser.storage.local.set({ [KEY]: [...offered, host].slice(-MOST_SITES) });
  return true;
}
