import type { Anchor } from "../../model/recipe.ts";
import { MOST_MATCHES, matchesOf } from "./anchor-matches.ts";
import { shownText } from "./shown-text.ts";

/** What one way leads to on one page, for the person who looks why it holds or does not. */
export type ProbedAnchor =
  | { readonly kind: "reads"; readonly text: string }
  | { readonly kind: "nothing" }
  /** Different values, of which nobody can say which is meant. */
  | { readonly kind: "several"; readonly texts: readonly string[] }
  /** Something that does not read as the field. */
  | { readonly kind: "unread"; readonly text: string };

const MOST_TOLD = 3;

/** By the rules of `findOne`, with the reason. */
export function probeAnchor(
  document: Document,
  anchor: Anchor,
  accepts: (text: string) => boolean,
): ProbedAnchor {
  const matches = matchesOf(document, anchor);
  const texts = matches
    .slice(0, MOST_MATCHES)
    .map((match) => shownText(match))
    .filter((text) => text !== "");
  const [first] = texts;
  if (first === undefined) return { kind: "nothing" };
  const readable = [...new Set(texts.filter(accepts))];
  const [only] = readable;
  if (only === undefined) return { kind: "unread", text: first };
  return readable.length === 1 && matches.length <= MOST_MATCHES
    ? { kind: "reads", text: only }
    : { kind: "several", texts: readable.slice(0, MOST_TOLD) };
}
