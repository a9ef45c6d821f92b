import type { RecipeField } from "../../../shared/model/recipe.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { BUTTON, PageLayer } from "../in-page/page-layer.ts";

const FIELDS = ["price", "name", "unit"] as const;
const CHOSEN = ";background:#0f6cbd;border-color:#0f6cbd;color:#fff";
const OUTLINE =
  "position:fixed;pointer-events:none;box-sizing:border-box;border:2px solid #0f6cbd;outline:1px solid #fff;background:#0f6cbd22;border-radius:2px;display:none";

export interface PickerBarActions {
  readonly chooseField: (field: RecipeField) => void;
  readonly save: () => void;
  readonly again: () => void;
  readonly forget: () => void;
  readonly cancel: () => void;
}

/** Our bar and the outline of what is pointed at. */
export class PickerBar {
  private readonly layer: PageLayer;
  private readonly outline: HTMLElement;
  private readonly fieldButtons = new Map<RecipeField, HTMLButtonElement>();
  private readonly decisions: readonly HTMLButtonElement[];

  constructor(document: Document, words: PickerWords, hasRecipe: boolean, actions: PickerBarActions) {
    const layer = new PageLayer(document, "dosar-picker", words.title, "dialog");
    this.layer = layer;
    this.outline = layer.make("div", OUTLINE);
    for (const field of FIELDS) {
      const button = layer.button(words.fields[field], () => actions.chooseField(field));
      this.fieldButtons.set(field, button);
    }
    this.decisions = [layer.button(words.save, actions.save), layer.button(words.again, actions.again)];
    const forget = hasRecipe ? [layer.button(words.forget, actions.forget)] : [];
    const cancel = layer.button(words.cancel, actions.cancel);
    layer.bar.append(...this.fieldButtons.values(), layer.status, ...this.decisions, ...forget, cancel);
    layer.root.prepend(this.outline);
  }

  get host(): HTMLElement {
    return this.layer.host;
  }

  show(): void {
    this.layer.show();
  }

  say(text: string, options: { readonly field: RecipeField; readonly canSave: boolean }): void {
    const { status } = this.layer;
    if (status.textContent !== text) status.textContent = text;
    for (const [field, button] of this.fieldButtons) {
      const isChosen = field === options.field;
      button.style.cssText = BUTTON + (isChosen ? CHOSEN : "");
      button.setAttribute("aria-pressed", String(isChosen));
    }
    for (const button of this.decisions) button.style.display = options.canSave ? "" : "none";
  }

  /** The last word, with nothing left to press. */
  end(text: string): void {
    const { status, bar } = this.layer;
    status.textContent = text;
    this.outline.style.display = "none";
    bar.replaceChildren(status);
  }

  mark(element: Element | undefined): void {
    if (!element) {
      this.outline.style.display = "none";
      return;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(this.outline.style, {
      display: "block",
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  remove(): void {
    this.layer.remove();
  }
}
