import { asksToLogIn } from "../../shared/capture/find-login.ts";
import { readStructuredPage } from "../../shared/capture/read-structured-page.ts";
import type { ReadableRecipe } from "../../shared/capture/recipes/read-by-recipes.ts";
import type { ParsedPage } from "../../shared/messages/parser-protocol.ts";

/** Reads a page from its text. Nothing of it runs or is loaded: a parsed document has no window. */
export function parseHtml(html: string, url: string, recipes: readonly ReadableRecipe[]): ParsedPage {
  const document = new DOMParser().parseFromString(html, "text/html");
  return { capture: readStructuredPage(document, url, recipes), asksToLogIn: asksToLogIn(document) };
}
