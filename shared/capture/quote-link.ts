import type { Evidence } from "../model/evidence.ts";

const LONGEST_QUOTE = 300;

/** The page's address with a text fragment, so that a browser scrolls to the quote and marks it. */
export function linkToQuote({ url, rule, quote, before, after }: Evidence): string {
  const isOnPage = rule === "visible-text" || rule === "selection";
  if (!isOnPage || quote === "") return url;
  const lead = before === "" ? "" : `${encodePart(wholeWords(before, "end"))}-,`;
  const tail = after === "" ? "" : `,-${encodePart(wholeWords(after, "start"))}`;
  return `${url}#:~:text=${lead}${quotePart(quote)}${tail}`;
}

/** A long quote by its first and last words, which a fragment allows. */
function quotePart(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return encodePart(quote);
  const words = quote.split(" ");
  return `${encodePart(words.slice(0, 6).join(" "))},${encodePart(words.slice(-6).join(" "))}`;
}

/**
 * The text beside a quote without its outermost word: evidence is cut inside of one, and a fragment's prefix or suffix
 * matches only at the borders of words. `kept`: the end at which the quote stands.
 */
export function wholeWords(text: string, kept: "start" | "end"): string {
  if (!text.includes(" ") || text.length < 24) return text;
  return kept === "end" ? text.slice(text.indexOf(" ") + 1) : text.slice(0, text.lastIndexOf(" "));
}

function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
