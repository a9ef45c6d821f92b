import { isOnFace } from "../../shared/capture/quotes/on-face.ts";
import type { ExtensionRequest } from "../../shared/messages/extension-protocol.ts";
import type { Theme } from "../../shared/model/setting.ts";
import type { ShowWords } from "../../shared/words/load-show-words.ts";
import type { GivenToShow } from "../ui/quote/show-quote.ts";

/** What a bar has room for. */
const LONGEST_SHOWN = 80;

/** What the script in the page needs, and no more: it gets texts, not words. */
export function givenToShow(
  { evidence, saved, at }: ExtensionRequest<"evidence.show">,
  { words, theme }: { readonly words: ShowWords; readonly theme: Theme },
): GivenToShow {
  const { quote, before, after, selector, xpath } = evidence;
  const shown = quote.length > LONGEST_SHOWN ? `${quote.slice(0, LONGEST_SHOWN)}…` : quote;
  return {
    evidence: { quote, before, after, ...(selector && { selector }), ...(xpath && { xpath }) },
    isOnFace: isOnFace(evidence),
    theme,
    texts: {
      title: words.title,
      close: words.close,
      looking: words.looking(shown),
      found: words.found(shown, at),
      gone: saved === undefined ? words.goneText(shown, at) : words.gone(shown, saved, at),
      unseen: words.unseen(saved ?? shown, at),
    },
  };
}
