import type { Evidence } from "../model/evidence.ts";

const LONGEST_QUOTE = 300;
/** A shorter neighbour ends where the page ends. */
const SHORTEST_CUT = 24;

/** The page's address with a text fragment, so that a browser scrolls to the quote and marks it. */
export function linkToQuote({ url, rule, quote, before, after }: Evidence): string {
  const isOnPage = rule === "visible-text" || rule === "selection";
  if (!isOnPage || quote === "") return url;
  const [lead, tail] = [nextBlockOf(before, "end"), nextBlockOf(after, "start")];
  const text = quotePart(quote);
  const whole = `${lead && `${encodePart(lead)}-,`}${text}${tail && `,-${encodePart(tail)}`}`;
  // A page that lays out its words in blocks of its own does not have the neighbours in one: then the quote alone is found.
  const [plain = ""] = url.split(":~:");
  return `${plain}${plain.includes("#") ? "" : "#"}:~:text=${whole}${whole === text ? "" : `&text=${text}`}`;
}

/** A browser looks for a prefix or suffix within one block of the page: the one next to the quote, or the quote's own. */
function nextBlockOf(text: string, kept: "start" | "end"): string {
  const lines = wholeWords(text, kept).split("\n");
  return lines.at(kept === "end" ? -1 : 0) ?? "";
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
  if (!/\s/.test(text) || text.length < SHORTEST_CUT) return text;
  return kept === "end" ? text.replace(/^\S*\s/, "") : text.replace(/\s\S*$/, "");
}

function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
