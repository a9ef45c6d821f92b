import type { RecipeField } from "../../../shared/model/recipe.ts";
import type { PickerWords } from "../../../shared/words/load-picker-words.ts";
import { createPressEar } from "./hear-press.ts";

const FIELDS = ["price", "name", "unit"] as const;
/** A page that takes the bar away as soon as it is back would keep the browser busy for ever. */
const MOST_RETURNS = 50;
/** Set one by one on the elements: a page's policy may forbid style sheets, and its own must not reach in here. */
const HOST =
  "all:initial;position:fixed;inset:auto 0 0 0;width:100%;margin:0;padding:0;border:0;background:transparent;z-index:2147483647;pointer-events:none;overflow:visible;color-scheme:light";
const BAR =
  "pointer-events:auto;display:flex;flex-wrap:wrap;gap:8px;align-items:center;box-sizing:border-box;padding:10px 14px;font:14px/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff;border-top:2px solid #0f6cbd;box-shadow:0 -2px 12px #0004";
const BUTTON =
  "font:inherit;padding:4px 12px;min-height:32px;border:1px solid #616161;border-radius:4px;background:#fff;color:#1b1b1b;cursor:pointer";
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

/** Our bar and outline, in a closed shadow root in the browser's top layer, where a page can lay nothing over them. */
export class PickerBar {
  readonly host: HTMLElement;
  private readonly outline: HTMLElement;
  private readonly status: HTMLElement;
  private readonly fieldButtons = new Map<RecipeField, HTMLButtonElement>();
  private readonly decisions: readonly HTMLButtonElement[];
  private readonly bar: HTMLElement;
  private readonly document: Document;
  private readonly observer: MutationObserver;
  private returns = 0;

  /** @param forgetText on the button that forgets; there is none where there is nothing to forget. */
  constructor(
    document: Document,
    words: PickerWords,
    forgetText: string | undefined,
    actions: PickerBarActions,
  ) {
    this.document = document;
    this.host = document.createElement("dosar-picker");
    this.host.style.cssText = HOST;
    this.host.popover = "manual";
    const root = this.host.attachShadow({ mode: "closed" });
    this.outline = this.make("div", OUTLINE);
    this.bar = this.make("div", BAR);
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
    root.append(this.outline, this.bar);
    this.show();
    this.observer = new MutationObserver(() => this.returnOnce());
    this.observer.observe(document.documentElement, { childList: true });
  }

  /** Also puts it back where the page has taken it away. */
  show(): void {
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    if (!this.host.matches(":popover-open")) this.host.showPopover();
  }

  say(text: string, options: { readonly field: RecipeField; readonly canSave: boolean }): void {
    if (this.status.textContent !== text) this.status.textContent = text;
    for (const [field, button] of this.fieldButtons) {
      const isChosen = field === options.field;
      button.style.cssText = BUTTON + (isChosen ? CHOSEN : "");
      button.setAttribute("aria-pressed", String(isChosen));
    }
    for (const button of this.decisions) button.style.display = options.canSave ? "" : "none";
  }

  /** The last word, with nothing left to press. */
  end(text: string): void {
    this.status.textContent = text;
    this.outline.style.display = "none";
    this.bar.replaceChildren(this.status);
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
    button.style.cssText = BUTTON;
    const isPress = createPressEar();
    for (const kind of ["pointerup", "click"] as const)
      button.addEventListener(kind, (event) => isPress(event) && onPress());
    return button;
  }
}
