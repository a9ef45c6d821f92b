import { asksToLogIn } from "../../shared/capture/find-login.ts";
import { readStructuredPage } from "../../shared/capture/read-structured-page.ts";
import { readSnapshot } from "../../shared/capture/snapshot/read-snapshot.ts";
import type { ParsedPage, ParserRequest } from "../../shared/messages/parser-protocol.ts";
import type { Capture } from "../../shared/model/capture.ts";

/** The person waits for it before the popup; the rest is for weighing what was found by then. */
const BUDGET_MS = 250;

/** Reads a page from its text. Nothing of it runs or is loaded: a parsed document has no window. */
export function answerParse(request: ParserRequest): ParsedPage | Capture {
  const { recipes } = request;
  if (request.name === "page.read") {
    const budget = { now: () => performance.now(), ms: BUDGET_MS };
    return readSnapshot(request.snapshot, { recipes, budget });
  }
  const document = new DOMParser().parseFromString(request.html, "text/html");
  return {
    capture: readStructuredPage(document, request.url, recipes),
    asksToLogIn: asksToLogIn(document),
  };
}
