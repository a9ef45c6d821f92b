import { makeFieldRecipe } from "../../../shared/capture/recipes/make-field-recipe.ts";
import { placePicked } from "../../../shared/capture/recipes/place-picked.ts";
import { proposeRecipe } from "../../../shared/capture/recipes/propose-recipe.ts";
import { readStanding, type StandingReading } from "../../../shared/capture/recipes/read-standing.ts";
import type { PickerMessage } from "../../../shared/messages/picker-protocol.ts";
import type { Recipe, RecipeField } from "../../../shared/model/recipe.ts";
import type { Theme } from "../../../shared/model/setting.ts";
import type { UnitPrice } from "../../../shared/model/unit-price.ts";
import type { PriceContext } from "../../../shared/price/price-reading.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { isDark } from "../in-page/layer-styles.ts";
import { createDecision } from "./decide-once.ts";
import { listenToPage } from "./listen-to-page.ts";
import { PickerBar, type PickerBarActions } from "./picker-bar.ts";

/** What the background puts beside the script. */
export interface GivenToPicker {
  readonly words: PickerWords;
  readonly language: string;
  /** The person's for this site, in the order in which they are tried. */
  readonly recipes: readonly Pick<Recipe, "id" | "fields">[];
  /** As in the settings. */
  readonly theme: Theme;
  /** What the person typed on the card: the bar begins where the page shows it. */
  readonly price?: UnitPrice;
}

/** What only the browser can do for us in a page. */
export interface PickedPage {
  /** To the background; whether it was kept. */
  readonly send: (message: PickerMessage) => Promise<boolean>;
  /** Whether what an element shows stands in a root of its own, open or closed. */
  readonly hasShadowRoot: (element: Element) => boolean;
}

/**
 * The person points at a price, a name or a unit; what would be read there stands in the bar before anything is saved.
 * Returns what ends it.
 */
export function pickOnPage(document: Document, given: GivenToPicker, page: PickedPage): () => void {
  const picking = new Picking(document, given, page);
  return () => picking.end();
}

class Picking {
  private field: RecipeField = "price";
  private fields: Recipe["fields"] = {};
  private readonly document: Document;
  private readonly words: PickerWords;
  private readonly page: PickedPage;
  private readonly context: PriceContext;
  private readonly standing: StandingReading;
  private readonly bar: PickerBar;
  private readonly stopListening: () => void;
  private readonly decide: (message: PickerMessage, done: string) => void;
  private readonly focusedBefore: Element | null;

  constructor(
    document: Document,
    { words, language, recipes, theme, price }: GivenToPicker,
    page: PickedPage,
  ) {
    this.document = document;
    this.words = words;
    this.page = page;
    this.context = { host: location.hostname, language: document.documentElement.lang || language };
    this.standing = readStanding(document, recipes, this.context);
    this.focusedBefore = document.activeElement;
    const forgetText = forgetTextOf(recipes, this.standing, words);
    this.bar = new PickerBar(document, { words, forgetText, isDark: isDark(theme) }, this.barActions());
    this.stopListening = listenToPage(document, this.bar.host, {
      point: (element) => this.bar.mark(element),
      pick: (element, by) => this.pick(element, by),
      cancel: () => this.end(),
      enterBar: (edge) => this.bar.focusEdge(edge),
      leaveBar: () => this.bar.blur(),
    });
    this.decide = createDecision({
      send: page.send,
      say: (text) => this.bar.end(text),
      end: () => this.end(),
      failed: words.failed,
    });
    this.begin(price);
  }

  end(): void {
    this.stopListening();
    const { activeElement, body } = this.document;
    // Not where the person has gone on to something else of the page while the last word stood.
    const isFocusOurs = activeElement === this.bar.host || activeElement === body;
    this.bar.remove();
    if (isFocusOurs && this.focusedBefore instanceof HTMLElement)
      this.focusedBefore.focus({ preventScroll: true });
  }

  private begin(price: UnitPrice | undefined): void {
    const proposal = price && proposeRecipe(this.document, price, this.context);
    if (!proposal) {
      this.tell(price ? this.words.notFound : greetingOf(this.standing, this.words));
      return;
    }
    const { element, made } = proposal;
    this.fields = { price: made };
    element.scrollIntoView({ block: "center" });
    this.tell(this.words.proposes + made.sample);
    this.bar.mark(element);
    this.bar.focusSave();
  }

  private pick(element: Element, by: "pointer" | "key"): void {
    const isReachable = element.getRootNode() === this.document;
    const made = isReachable ? makeFieldRecipe(element, this.field, this.context) : undefined;
    if (made) this.fields = { ...this.fields, [this.field]: made };
    this.tell(made ? this.words.reads + made.sample : this.whyUnread(element));
    if (made && by === "key") this.bar.focusSave();
  }

  private whyUnread(element: Element): string {
    if (/^(?:I?FRAME|OBJECT|EMBED)$/i.test(element.tagName)) return this.words.frame;
    const isInRoot = element.getRootNode() !== this.document || this.page.hasShadowRoot(element);
    return isInRoot ? this.words.shadow : this.words.unread;
  }

  private barActions(): PickerBarActions {
    return {
      chooseField: (chosen) => {
        this.field = chosen;
        const known = this.fields[chosen];
        this.tell(known ? this.words.reads + known.sample : this.words.point);
      },
      save: () => {
        const placed = placePicked(this.fields, this.standing, this.context);
        this.finish({ name: "recipe.picked", ...placed }, this.words.saved);
      },
      again: () => {
        const { [this.field]: _, ...others } = this.fields;
        this.fields = others;
        this.tell(this.words.point);
      },
      forget: () => {
        const { readBy, price } = this.standing;
        const only = price !== undefined && readBy !== undefined && { readBy };
        this.finish({ name: "recipe.forget", ...only }, this.words.forgotten);
      },
      cancel: () => this.end(),
    };
  }

  private tell(text: string): void {
    this.bar.say(text, { field: this.field, canSave: Object.keys(this.fields).length > 0 });
  }

  private finish(message: PickerMessage, done: string): void {
    this.stopListening();
    this.decide(message, done);
  }
}

function forgetTextOf(
  recipes: GivenToPicker["recipes"],
  { price }: StandingReading,
  words: PickerWords,
): string | undefined {
  if (recipes.length === 0) return undefined;
  return price === undefined ? words.forgetAll : words.forget;
}

/** What the person's recipes come to here, before they pick anything. */
function greetingOf({ price, isMissed }: StandingReading, words: PickerWords): string {
  if (price !== undefined) return `${words.readsNow}${price.quote}. ${words.point}`;
  return isMissed ? `${words.missedNow} ${words.point}` : words.point;
}
