import { browser } from "wxt/browser";

const KEY = "selection";

/** Keeps what the person selected until the side panel takes it; gone with the browser. */
export function keepSelection(evidence: unknown): Promise<void> {
  return browser.storage.session.set({ [KEY]: evidence });
}

export async function takeSelection(): Promise<unknown> {
  const kept = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return kept[KEY];
}

/** Calls back when there is a new selection to take. */
export function watchSelection(onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (changes[KEY]?.newValue !== undefined) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
