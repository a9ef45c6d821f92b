/// <reference types="wxt/vite-builder-env" />

/** Reads pages from their text where there is a parser: Firefox's background has one, Chromium's asks a document out of sight. */
import { browser } from "wxt/browser";
import type { ReadableRecipe } from "../../shared/capture/recipes/read-by-recipes.ts";
import type { PageSnapshot } from "../../shared/capture/snapshot/page-snapshot.ts";
import { ParserRequest } from "../../shared/messages/parser-protocol.ts";
import { answerParse } from "../background/answer-parse.ts";

const PARSER_PAGE = "/parser.html";
/** Opening it takes longer than reading a page, and people look at several pages in a row. */
const IDLE_MS = 20_000;

let opening: Promise<void> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
/** While the document is being closed: who wants it now opens another. */
let ending: Promise<void> | undefined;
let askingCount = 0;

/** A page that was fetched. */
export function parsePage(html: string, url: string, recipes: readonly ReadableRecipe[]): Promise<unknown> {
  return askParser({ name: "page.parse", html, url, recipes: fieldsOf(recipes) });
}

/** The copy of a page in front. */
export function readCopy(snapshot: PageSnapshot, recipes: readonly ReadableRecipe[]): Promise<unknown> {
  return askParser({ name: "page.read", snapshot, recipes: fieldsOf(recipes) });
}

/** Opened while the page is still being copied, so that nobody waits for both. */
export async function prepareParser(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  clearTimeout(closing);
  await ending;
  opening ??= openParser().finally(() => {
    opening = undefined;
  });
  await opening;
  closeWhenIdle();
}

/** In the document out of sight. It hears what is sent to other parts of Dosar too, and answers to its own name alone. */
export function answerParser(): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const request = ParserRequest.safeParse(message);
    if (sender.id !== browser.runtime.id || !request.success) return false;
    sendResponse(answerParse(request.data));
    return false;
  });
}

async function askParser(request: ParserRequest): Promise<unknown> {
  if (import.meta.env.FIREFOX) return answerParse(request);
  askingCount += 1;
  try {
    await prepareParser();
    return await browser.runtime.sendMessage(request);
  } finally {
    askingCount -= 1;
    closeWhenIdle();
  }
}

/** Should the browser end us before, the next that is wanted is this one, and it is closed after that. */
function closeWhenIdle(): void {
  clearTimeout(closing);
  closing = setTimeout(() => {
    if (askingCount > 0) return;
    ending = closeParser()
      .catch(reportError)
      .finally(() => {
        ending = undefined;
      });
  }, IDLE_MS);
}

async function closeParser(): Promise<void> {
  if (await isParserOpen()) await browser.offscreen.closeDocument();
}

async function openParser(): Promise<void> {
  if (await isParserOpen()) return;
  await browser.offscreen.createDocument({
    url: PARSER_PAGE,
    reasons: [browser.offscreen.Reason.DOM_PARSER],
    justification:
      "Reads the price of a page from its text, so that neither the page waits for it nor anything of it runs.",
  });
}

async function isParserOpen(): Promise<boolean> {
  const documents = await browser.runtime.getContexts({
    contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return documents.length > 0;
}

function fieldsOf(recipes: readonly ReadableRecipe[]): Pick<ReadableRecipe, "fields">[] {
  return recipes.map(({ fields }) => ({ fields }));
}
