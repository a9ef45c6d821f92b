import { browser } from "wxt/browser";
import type { Kept, KeptName } from "../background/list-answers.ts";

/**
 * Keeps parts of a list for our other windows; gone with the browser. A part that is undefined is forgotten. Each is kept as one
 * text: the browser counts every value inside of an object against its ten megabytes, many times over.
 */
export async function keepInSession(kept: Kept): Promise<void> {
  const { session } = browser.storage;
  const forgotten = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (forgotten.length > 0) await session.remove(forgotten);
  const texts = Object.entries(kept).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, JSON.stringify(value)] as const],
  );
  if (texts.length > 0) await session.set(Object.fromEntries(texts));
}

export async function readInSession(name: KeptName): Promise<unknown> {
  const { [name]: text } = await browser.storage.session.get(name);
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** Calls back when it is kept anew. */
export function watchSession(name: KeptName, onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (changes[name]?.newValue !== undefined) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
