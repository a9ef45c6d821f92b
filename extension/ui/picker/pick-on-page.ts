import { makeFieldRecipe } from "../../../shared/capture/recipes/make-field-recipe.ts";
import { proposeRecipe } from "../../../shared/capture/recipes/propose-recipe.ts";
import { readStanding, type StandingReading } from "../../../shared/capture/recipes/read-standing.ts";
import type { PickerMessage } from "../../../shared/messages/picker-protocol.ts";
import type { FieldRecipe, Recipe, RecipeField } from "../../../shared/model/recipe.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { listenToPage } from "./listen-to-page.ts";
import { PickerBar } from "./picker-bar.ts";

/** What the background puts beside the script. */
export interface GivenToPicker {
  readonly words: PickerWords;
  readonly language: string;
  /** The person's for this site, in the order in which they are tried. */
  readonly recipes: readonly Pick<Recipe, "id" | "fields">[];
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
  { words, language, recipes, price }: GivenToPicker,
  send: (message: PickerMessage) => Promise<boolean>,
): () => void {
  let field: RecipeField = "price";
  let fields: Recipe["fields"] = {};
  const context = { host: location.hostname, language: document.documentElement.lang || language };
  const standing = readStanding(document, recipes, context);
  const { readBy } = standing;
  const bar = new PickerBar(document, words, forgetTextOf(recipes, standing, words), {
    chooseField: (chosen) => {
      field = chosen;
      const known = fields[chosen];
      tell(known ? words.reads + known.sample : words.point);
    },
    save: () => finish({ name: "recipe.picked", fields, ...(readBy && { readBy }) }, words.saved),
    again: () => {
      const { [field]: _, ...others } = fields;
      fields = others;
      tell(words.point);
    },
    forget: () => {
      const isOne = standing.reads !== undefined && readBy !== undefined;
      finish({ name: "recipe.forget", ...(isOne && { readBy }) }, words.forgotten);
    },
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
  const proposal = price && proposeRecipe(document, price, context);
  if (proposal) propose(proposal.element, proposal.made);
  else tell(price ? words.notFound : greetingOf(standing, words));
  return end;

  function propose(element: Element, made: FieldRecipe): void {
    fields = { price: made };
    element.scrollIntoView({ block: "center" });
    tell(words.proposes + made.sample);
    bar.mark(element);
  }

  function pick(element: Element): void {
    const closed = whyClosed(element, words);
    const made = closed === undefined ? makeFieldRecipe(element, field, context) : undefined;
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

function forgetTextOf(
  recipes: GivenToPicker["recipes"],
  { reads }: StandingReading,
  words: PickerWords,
): string | undefined {
  if (recipes.length === 0) return undefined;
  return reads === undefined ? words.forgetAll : words.forget;
}

/** What the person's recipes come to here, before they pick anything. */
function greetingOf({ reads, isMissed }: StandingReading, words: PickerWords): string {
  if (reads !== undefined) return `${words.readsNow}${reads}. ${words.point}`;
  return isMissed ? `${words.missedNow} ${words.point}` : words.point;
}

function whyClosed(element: Element, words: PickerWords): string | undefined {
  if (/^I?FRAME$/i.test(element.tagName)) return words.frame;
  // An element with a name of its own and no text holds what it shows in a root that nobody sees into.
  const isClosed = element.tagName.includes("-") && (element.textContent ?? "").trim() === "";
  return isClosed || element.getRootNode() !== element.ownerDocument ? words.shadow : undefined;
}
