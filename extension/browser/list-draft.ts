import { browser } from "wxt/browser";

const KEY = "listDraft";

/** Keeps the list that the person is putting together; gone with the browser. Without one, forgets it. */
export function keepListDraft(draft: unknown): Promise<void> {
  const { session } = browser.storage;
  return draft === undefined ? session.remove(KEY) : session.set({ [KEY]: draft });
}

export async function readListDraft(): Promise<unknown> {
  const kept = await browser.storage.session.get(KEY);
  return kept[KEY];
}
