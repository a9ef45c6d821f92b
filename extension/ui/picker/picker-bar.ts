import type { RecipeField } from "../../../shared/model/recipe.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { PageLayer } from "../in-page/page-layer.ts";

const FIELDS = ["price", "name", "unit"] as const;

export interface PickerBarActions {
  readonly chooseField: (field: RecipeField) => void;
  readonly save: () => void;
  readonly again: () => void;
  readonly forget: () => void;
  readonly cancel: () => void;
}

export interface PickerBarOptions {
  readonly words: PickerWords;
  /** On the button that forgets; there is none where there is nothing to forget. */
  readonly forgetText: string | undefined;
  readonly isDark: boolean;
}

/** Our bar and the outline of what is pointed at. */
export class PickerBar {
  private readonly layer: PageLayer;
  private readonly outline: HTMLElement;
  private readonly fieldButtons = new Map<RecipeField, HTMLButtonElement>();
  private readonly decisions: readonly HTMLButtonElement[];

  constructor(document: Document, options: PickerBarOptions, actions: PickerBarActions) {
    const { words, forgetText, isDark } = options;
    const layer = new PageLayer(document, {
      tag: "dosar-picker",
      label: words.title,
      role: "dialog",
      isDark,
    });
    this.layer = layer;
    this.outline = layer.make("div", layer.styles.outline);
    for (const field of FIELDS) {
      const button = layer.button(words.fields[field], () => actions.chooseField(field));
      this.fieldButtons.set(field, button);
    }
    this.decisions = [layer.button(words.save, actions.save), layer.button(words.again, actions.again)];
    const forget = forgetText === undefined ? [] : [layer.button(forgetText, actions.forget)];
    const cancel = layer.button(words.cancel, actions.cancel);
    layer.bar.append(...this.fieldButtons.values(), layer.status, ...this.decisions, ...forget, cancel);
    layer.root.prepend(this.outline);
  }

  get host(): HTMLElement {
    return this.layer.host;
  }

  say(text: string, options: { readonly field: RecipeField; readonly canSave: boolean }): void {
    const { status, styles } = this.layer;
    this.layer.show();
    if (status.textContent !== text) status.textContent = text;
    for (const [field, button] of this.fieldButtons) {
      const isChosen = field === options.field;
      button.style.cssText = styles.button + (isChosen ? styles.chosen : "");
      button.setAttribute("aria-pressed", String(isChosen));
    }
    for (const button of this.decisions) button.style.display = options.canSave ? "" : "none";
  }

  /** The last word, with nothing left to press. */
  end(text: string): void {
    const { status, bar } = this.layer;
    this.outline.style.display = "none";
    // The line itself stays where it is, or a screen reader would not hear it change.
    for (const child of [...bar.children]) if (child !== status) child.remove();
    status.textContent = text;
  }

  /** To the button that saves, for a person who picked with the keyboard. */
  focusSave(): void {
    this.decisions[0]?.focus();
  }

  /** Into the bar from the page; from there on Tab is the browser's. */
  focusEdge(edge: "first" | "last"): void {
    const buttons = [...this.layer.bar.querySelectorAll("button")];
    const shown = buttons.filter(({ style }) => style.display !== "none");
    shown.at(edge === "first" ? 0 : -1)?.focus();
  }

  /** Back to the page, where the arrows point and Enter picks. */
  blur(): void {
    const { activeElement } = this.layer.root;
    if (activeElement instanceof HTMLElement) activeElement.blur();
  }

  mark(element: Element): void {
    this.layer.show();
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
