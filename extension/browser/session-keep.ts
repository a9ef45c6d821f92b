import { browser } from "wxt/browser";
import type { KeptName } from "../background/list-answers.ts";

/** Keeps something of a list for our other windows; gone with the browser. Without a value, forgets it. */
export function keepInSession(name: KeptName, value: unknown): Promise<void> {
  const { session } = browser.storage;
  return value === undefined ? session.remove(name) : session.set({ [name]: value });
}

export async function readInSession(name: KeptName): Promise<unknown> {
  const kept = await browser.storage.session.get(name);
  return kept[name];
}

/** Calls back when it is kept anew. */
export function watchSession(name: KeptName, onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (changes[name]?.newValue !== undefined) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
