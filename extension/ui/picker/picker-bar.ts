import type { RecipeField } from "../../../shared/model/recipe.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { type BarStyles, barStylesOf, HOST } from "./bar-styles.ts";
import { createPressEar } from "./hear-press.ts";

const FIELDS = ["price", "name", "unit"] as const;
/** A page that takes the bar away as soon as it is back would keep the browser busy for ever. */
const MOST_RETURNS = 50;
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

/** Our bar and outline, in a closed shadow root in the browser's top layer, where a page can lay nothing over them. */
export class PickerBar {
  readonly host: HTMLElement;
  private readonly outline: HTMLElement;
  private readonly status: HTMLElement;
  private readonly fieldButtons = new Map<RecipeField, HTMLButtonElement>();
  private readonly decisions: readonly HTMLButtonElement[];
  private readonly bar: HTMLElement;
  private readonly document: Document;
  private readonly root: ShadowRoot;
  private readonly styles: BarStyles;
  private readonly observer: MutationObserver;
  private returns = 0;

  constructor(document: Document, options: PickerBarOptions, actions: PickerBarActions) {
    const { words, forgetText } = options;
    this.document = document;
    this.styles = barStylesOf(options.isDark);
    this.host = document.createElement("dosar-picker");
    this.host.style.cssText = HOST;
    this.host.popover = "manual";
    this.root = this.host.attachShadow({ mode: "closed" });
    this.outline = this.make("div", this.styles.outline);
    this.bar = this.make("div", this.styles.bar);
    this.bar.setAttribute("role", "dialog");
    this.bar.setAttribute("aria-label", words.title);
    this.status = this.make("span", "flex:1 1 240px;overflow-wrap:anywhere");
    this.status.setAttribute("role", "status");
    for (const field of FIELDS) {
      const button = this.button(words.fields[field], () => actions.chooseField(field));
      this.fieldButtons.set(field, button);
    }
    this.decisions = [this.button(words.save, actions.save), this.button(words.again, actions.again)];
    const forget = forgetText === undefined ? [] : [this.button(forgetText, actions.forget)];
    const cancel = this.button(words.cancel, actions.cancel);
    this.bar.append(...this.fieldButtons.values(), this.status, ...this.decisions, ...forget, cancel);
    this.root.append(this.outline, this.bar);
    this.show();
    this.observer = new MutationObserver(() => this.returnOnce());
    this.observer.observe(document.documentElement, { childList: true });
  }

  /** Also puts it back where the page has taken it away. */
  private show(): void {
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    if (!this.host.matches(":popover-open")) this.host.showPopover();
  }

  say(text: string, options: { readonly field: RecipeField; readonly canSave: boolean }): void {
    this.show();
    if (this.status.textContent !== text) this.status.textContent = text;
    for (const [field, button] of this.fieldButtons) {
      const isChosen = field === options.field;
      button.style.cssText = this.styles.button + (isChosen ? this.styles.chosen : "");
      button.setAttribute("aria-pressed", String(isChosen));
    }
    for (const button of this.decisions) button.style.display = options.canSave ? "" : "none";
  }

  /** The last word, with nothing left to press. */
  end(text: string): void {
    this.outline.style.display = "none";
    // The line itself stays where it is, or a screen reader would not hear it change.
    for (const child of [...this.bar.children]) if (child !== this.status) child.remove();
    this.status.textContent = text;
  }

  /** To the button that saves, for a person who picked with the keyboard. */
  focusSave(): void {
    this.decisions[0]?.focus();
  }

  /** Into the bar from the page; from there on Tab is the browser's. */
  focusEdge(edge: "first" | "last"): void {
    const buttons = [...this.bar.querySelectorAll("button")].filter(({ style }) => style.display !== "none");
    buttons.at(edge === "first" ? 0 : -1)?.focus();
  }

  /** Back to the page, where the arrows point and Enter picks. */
  blur(): void {
    if (this.root.activeElement instanceof HTMLElement) this.root.activeElement.blur();
  }

  mark(element: Element): void {
    this.show();
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
    this.observer.disconnect();
    this.host.remove();
  }

  private returnOnce(): void {
    if (this.host.isConnected || this.returns === MOST_RETURNS) return;
    this.returns += 1;
    this.show();
  }

  private make(tag: "div" | "span", style: string): HTMLElement {
    const element = this.document.createElement(tag);
    element.style.cssText = style;
    return element;
  }

  private button(label: string, onPress: () => void): HTMLButtonElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.style.cssText = this.styles.button;
    const isPress = createPressEar();
    for (const kind of ["pointerup", "click"] as const)
      button.addEventListener(kind, (event) => isPress(event) && onPress());
    return button;
  }
}
