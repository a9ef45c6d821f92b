import { SentSnapshot } from "../../shared/messages/parser-protocol.ts";
import type { Recipe } from "../../shared/model/recipe.ts";
import { prepareParser, readCopy } from "./parse-page.ts";
import { readTabWith } from "./read-tab.ts";

/**
 * Reads the page of a tab, by the person's recipes first: a copy is made in the page and read outside, so that the page does
 * not wait. Undefined where nobody may read.
 */
export async function captureTab(tabId: number, recipes: readonly Recipe[]): Promise<unknown> {
  const given = { dosarRecipes: recipes.map(({ fields }) => ({ fields })) };
  const [sent] = await Promise.all([readTabWith(tabId, given, "/capture.js"), prepareParser()]);
  const snapshot = SentSnapshot.safeParse(sent);
  return snapshot.success ? readCopy(snapshot.data, recipes) : undefined;
}
