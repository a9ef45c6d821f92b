import { type Findable, findEvidence } from "../../../shared/capture/quotes/find-evidence.ts";
import { boxesOf, type QuoteRange, rangesOf } from "../../../shared/capture/quotes/quote-boxes.ts";

/** A page that draws itself by script may need so long until its words are there. */
const LOOKING_MS = 8000;
const FIRST_PAUSE_MS = 200;
const BUDGET_MS = 300;

/** Looks until the words of evidence are drawn on the page, or for 8 seconds; then answers once, unless it was ended. */
export function lookForQuote(
  document: Document,
  evidence: Findable,
  signal: AbortSignal,
  answer: (ranges: readonly QuoteRange[] | undefined) => void,
): void {
  const lastAt = performance.now() + LOOKING_MS;
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, pause);
  });
  const deadline = setTimeout(look, LOOKING_MS);
  signal.addEventListener("abort", stop);
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  look();

  function look(): void {
    timer = undefined;
    // Each look takes the page some time, so that a restless page is looked at ever more seldom.
    pause *= 2;
    const ranges = drawnRanges(document, evidence);
    if (ranges === undefined && performance.now() < lastAt) return;
    stop();
    answer(ranges);
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(deadline);
  }
}

function drawnRanges(document: Document, evidence: Findable): readonly QuoteRange[] | undefined {
  const found = findEvidence(document, evidence, { now: () => performance.now(), ms: BUDGET_MS });
  const ranges = found && rangesOf(found.page, found.place);
  return ranges && boxesOf(ranges).length > 0 ? ranges : undefined;
}
