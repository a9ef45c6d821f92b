import { findPriced } from "../../../shared/capture/recipes/find-priced.ts";
import { makeFieldRecipe } from "../../../shared/capture/recipes/make-field-recipe.ts";
import type { PickerMessage } from "../../../shared/messages/picker-protocol.ts";
import type { Recipe, RecipeField } from "../../../shared/model/recipe.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { listenToPage } from "./listen-to-page.ts";
import { PickerBar } from "./picker-bar.ts";

/** What the background puts beside the script. */
export interface GivenToPicker {
  readonly words: PickerWords;
  readonly language: string;
  readonly hasRecipe: boolean;
  /** What the person typed on the card: the bar begins where the page shows it. */
  readonly price?: UnitPrice;
}

/** How long the last word stands before the bar goes. */
const LAST_WORD_MS = 4000;

/**
 * The person points at a price, a name or a unit; what would be read there stands in the bar before anything is saved.
 * Returns what ends it.
 */
export function pickOnPage(
  document: Document,
  { words, language, hasRecipe, price }: GivenToPicker,
  send: (message: PickerMessage) => Promise<boolean>,
): () => void {
  let field: RecipeField = "price";
  let fields: Recipe["fields"] = {};
  const bar = new PickerBar(document, words, hasRecipe, {
    chooseField: (chosen) => {
      field = chosen;
      const known = fields[chosen];
      tell(known ? words.reads + known.sample : words.point);
    },
    save: () => finish({ name: "recipe.picked", fields }, words.saved),
    again: () => {
      const { [field]: _, ...others } = fields;
      fields = others;
      tell(words.point);
    },
    forget: () => finish({ name: "recipe.forget" }, words.forgotten),
    cancel: end,
  });
  const stopListening = listenToPage(document, bar.host, {
    point: (element) => {
      bar.show();
      bar.mark(element);
    },
    pick,
    cancel: end,
  });
  if (price) propose(price);
  else tell(words.point);
  return end;

  function propose(wanted: UnitPrice): void {
    for (const element of findPriced(document, wanted, context())) {
      const made = makeFieldRecipe(element, "price", context());
      if (!made) continue;
      fields = { price: made };
      element.scrollIntoView({ block: "center" });
      tell(words.proposes + made.sample);
      bar.mark(element);
      return;
    }
    tell(words.notFound);
  }

  function context() {
    return { host: location.hostname, language: document.documentElement.lang || language };
  }

  function pick(element: Element): void {
    const closed = whyClosed(element, words);
    const made = closed === undefined ? makeFieldRecipe(element, field, context()) : undefined;
    if (made) fields = { ...fields, [field]: made };
    tell(made ? words.reads + made.sample : (closed ?? words.unread));
  }

  function tell(text: string): void {
    bar.show();
    bar.say(text, { field, canSave: Object.keys(fields).length > 0 });
  }

  function finish(message: PickerMessage, done: string): void {
    stopListening();
    send(message).then((isKept) => bar.end(isKept ? done : words.failed), reportError);
    setTimeout(end, LAST_WORD_MS);
  }

  function end(): void {
    stopListening();
    bar.remove();
  }
}

function whyClosed(element: Element, words: PickerWords): string | undefined {
  if (/^I?FRAME$/i.test(element.tagName)) return words.frame;
  // An element with a name of its own and no text holds what it shows in a root that nobody sees into.
  const isClosed = element.tagName.includes("-") && (element.textContent ?? "").trim() === "";
  return isClosed || element.getRootNode() !== element.ownerDocument ? words.shadow : undefined;
}
