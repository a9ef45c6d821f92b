import { browser } from "wxt/browser";

const KEY = "rememberOfferedFor";
/** The oldest are offered once more, years later. */
const MOST_SITES = 1000;

/**
 * Whether it was not offered yet to remember a corrected price for this site. The sites lie beside the store: they are no
 * data of the person's, and an undo must not ask again.
 */
export async function offerOnce(host: string): Promise<boolean> {
  const offered = await listOffered();
  if (offered.includes(host)) return false;
  await browser.storage.local.set({ [KEY]: [...offered, host].slice(-MOST_SITES) });
  return true;
}

/** The sites for which it was offered: how many, and the way to forget them all. It is offered there once more. */
export const offeredSites = {
  count: async (): Promise<number> => (await listOffered()).length,
  forget: async (): Promise<void> => browser.storage.local.remove(KEY),
};

async function listOffered(): Promise<readonly unknown[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept : [];
}
