import { browser } from "wxt/browser";

const KEY = "recipesChangedAt";

/** Tells our windows that a recipe was made or forgotten. */
export function tellRecipeNews(at: string): Promise<void> {
  return browser.storage.session.set({ [KEY]: at });
}

/** Calls back when a recipe was made or forgotten: the page in front is read anew then. */
export function watchRecipes(onChange: () => void): () => void {
  const listen = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
