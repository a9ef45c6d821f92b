import type { Capture } from "../../model/capture.ts";
import type { TimeBudget } from "../deadline.ts";
import { readPage } from "../read-page.ts";
import type { ReadableRecipe } from "../recipes/read-by-recipes.ts";
import type { PageSnapshot } from "./page-snapshot.ts";
import { snapshotLayout } from "./snapshot-layout.ts";

export interface SnapshotReading {
  readonly recipes?: readonly ReadableRecipe[];
  readonly budget?: TimeBudget;
}

/** What a page says of the product that it sells, read from its copy. Nothing of it runs or is loaded: a parsed document has no window. */
export function readSnapshot(
  snapshot: PageSnapshot,
  { recipes = [], budget }: SnapshotReading = {},
): Capture {
  const { html, url, isXml, isCut } = snapshot;
  const document = isXml
    ? new DOMParser().parseFromString(html, "application/xhtml+xml")
    : new DOMParser().parseFromString(withoutFallbacks(html), "text/html");
  const layout = snapshotLayout(document, snapshot, recipes);
  return readPage(document, url, { recipes, layout, isCut, ...(budget && { budget }) });
}

const FALLBACK = /(<noscript\b[^>]*>)(?:(?!<\/?script)[\s\S])*?(?=<\/noscript>)/gi;

/**
 * A page whose scripts run shows nothing of what it has for others, and its parser read that as text. Ours, with scripts off,
 * would take it for parts of the page, and an image among it in the head for the beginning of the body.
 */
function withoutFallbacks(html: string): string {
  return html.replace(FALLBACK, "$1");
}
