import { browser } from "wxt/browser";
import type { Kept, KeptName } from "../background/list-answers.ts";

/** One write after the other, as they were asked for: a tick must not be overtaken by the page that was added before it. */
let lastWrite: Promise<void> = Promise.resolve();

/**
 * Keeps parts of a list for our other windows; gone with the browser. A part that is undefined is forgotten. Each is kept as one
 * text: the browser counts every value inside of an object against its ten megabytes, many times over.
 */
export function keepInSession(kept: Kept): Promise<void> {
  const written = lastWrite.then(() => write(kept));
  lastWrite = written.catch(() => undefined);
  return written;
}

/** Once all that was to be kept before is. */
export async function readInSession(name: KeptName): Promise<unknown> {
  await lastWrite;
  const { [name]: text } = await browser.storage.session.get(name);
  return typeof text === "string" ? JSON.parse(text) : undefined;
}

/** All or nothing: what did not fit leaves what was kept before as it was. */
async function write(kept: Kept): Promise<void> {
  const { session } = browser.storage;
  const forgotten = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const texts = Object.entries(kept).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, JSON.stringify(value)] as const],
  );
  const before = forgotten.length > 0 ? await session.get(forgotten) : {};
  // First: a list that was saved goes from one place to the other, and both have no room for a long one.
  if (forgotten.length > 0) await session.remove(forgotten);
  if (texts.length === 0) return;
  try {
    await session.set(Object.fromEntries(texts));
  } catch (error) {
    await session.set(before);
    throw error;
  }
}

/** Calls back when it is kept anew. */
export function watchSession(name: KeptName, onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (changes[name]?.newValue !== undefined) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
