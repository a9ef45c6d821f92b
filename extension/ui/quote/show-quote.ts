import type { Findable } from "../../../shared/capture/quotes/find-evidence.ts";
import { boxesOf, linesOf, type QuoteRange } from "../../../shared/capture/quotes/quote-boxes.ts";
import type { Theme } from "../../../shared/model/setting.ts";
import { isDark } from "../in-page/layer-styles.ts";
import { followPage } from "./follow-page.ts";
import { lookForQuote } from "./look-for-quote.ts";
import { QuoteBar, type QuoteTexts } from "./quote-bar.ts";

/** What the background puts beside the script. */
export interface GivenToShow {
  readonly evidence: Findable;
  /** Whether it was read from what a person can see. */
  readonly isOnFace: boolean;
  /** As in the settings. */
  readonly theme: Theme;
  readonly texts: QuoteTexts & {
    readonly looking: string;
    readonly found: string;
    readonly gone: string;
    readonly unseen: string;
  };
}

/**
 * Scrolls to the words of evidence and outlines them, or says that they are not there any more. Returns what ends it, as
 * Escape and the bar's button do.
 */
export function showQuote(document: Document, { evidence, isOnFace, theme, texts }: GivenToShow): () => void {
  const view = document.defaultView ?? globalThis.window;
  const controller = new AbortController();
  const { signal } = controller;
  const bar = new QuoteBar(document, { texts, isDark: isDark(theme) }, end);
  view.addEventListener("keydown", dismiss, { capture: true, signal });
  bar.say(isOnFace ? texts.looking : texts.unseen);
  if (isOnFace)
    lookForQuote(document, evidence, signal, (ranges) => {
      bar.say(ranges ? texts.found : texts.gone);
      if (ranges) pointAt(ranges);
    });
  return end;

  function pointAt(ranges: readonly QuoteRange[]): void {
    const draw = () => bar.outline(linesOf(boxesOf(ranges)));
    scrollTo(ranges, view);
    draw();
    followPage(view, signal, draw);
  }

  function dismiss(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== "Escape") return;
    // The first Escape is ours; what the page does on it waits for the next.
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  }

  function end(): void {
    controller.abort();
    bar.remove();
  }
}

/** By the element, since any part of a page may scroll, and then to the very line where the element is a long one. */
function scrollTo(ranges: readonly QuoteRange[], view: Window): void {
  ranges[0]?.owner.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const top = boxesOf(ranges)[0]?.box.top ?? 0;
  const isInView = top >= 0 && top < view.innerHeight * 0.8;
  if (!isInView) view.scrollBy({ top: top - view.innerHeight / 2, behavior: "instant" });
}
