/// <reference types="wxt/vite-builder-env" />

/** Reads pages from their text where there is a parser: Firefox's background has one, Chromium's asks a document out of sight. */
import { browser } from "wxt/browser";
import type { ReadableRecipe } from "../../shared/capture/recipes/read-by-recipes.ts";
import { ParseRequest } from "../../shared/messages/parser-protocol.ts";
import { parseHtml } from "../background/parse-html.ts";

const PARSER_PAGE = "/parser.html";

let opening: Promise<void> | undefined;

export async function parsePage(
  html: string,
  url: string,
  recipes: readonly ReadableRecipe[],
): Promise<unknown> {
  if (import.meta.env.FIREFOX) return parseHtml(html, url, recipes);
  opening ??= openParser().finally(() => {
    opening = undefined;
  });
  await opening;
  const request: ParseRequest = {
    name: "page.parse",
    html,
    url,
    recipes: recipes.map(({ fields }) => ({ fields })),
  };
  return browser.runtime.sendMessage(request);
}

/** Nothing is kept open between the checks. */
export async function closeParser(): Promise<void> {
  if (!import.meta.env.FIREFOX && (await isParserOpen())) await browser.offscreen.closeDocument();
}

/** In the document out of sight. It hears what is sent to other parts of Dosar too, and answers to its own name alone. */
export function answerParser(): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const request = ParseRequest.safeParse(message);
    if (sender.id !== browser.runtime.id || !request.success) return false;
    sendResponse(parseHtml(request.data.html, request.data.url, request.data.recipes));
    return false;
  });
}

async function openParser(): Promise<void> {
  if (await isParserOpen()) return;
  await browser.offscreen.createDocument({
    url: PARSER_PAGE,
    reasons: [browser.offscreen.Reason.DOM_PARSER],
    justification: "Reads the price of a watched offer from its page without running the page.",
  });
}

async function isParserOpen(): Promise<boolean> {
  const documents = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return documents.length > 0;
}
