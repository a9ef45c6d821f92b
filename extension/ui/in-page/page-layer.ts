import { createPressEar } from "./hear-press.ts";

/** A page that takes the layer away as soon as it is back would keep the browser busy for ever. */
const MOST_RETURNS = 50;
/** Set one by one on the elements: a page's policy may forbid style sheets, and its own must not reach in here. */
const HOST =
  "all:initial;position:fixed;inset:auto 0 0 0;width:100%;margin:0;padding:0;border:0;background:transparent;z-index:2147483647;pointer-events:none;overflow:visible;color-scheme:light";
const BAR =
  "pointer-events:auto;display:flex;flex-wrap:wrap;gap:8px;align-items:center;box-sizing:border-box;padding:10px 14px;font:14px/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff;border-top:2px solid #0f6cbd;box-shadow:0 -2px 12px #0004";
export const BUTTON =
  "font:inherit;padding:4px 12px;min-height:32px;border:1px solid #616161;border-radius:4px;background:#fff;color:#1b1b1b;cursor:pointer";

/** Our bar over a page, in a closed shadow root in the browser's top layer, where a page can lay nothing over it. */
export class PageLayer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** At the bottom of the window. */
  readonly bar: HTMLElement;
  /** What stands here is read out. */
  readonly status: HTMLElement;
  private readonly document: Document;
  private readonly observer: MutationObserver;
  private returns = 0;

  constructor(document: Document, tag: `dosar-${string}`, label: string, role: "dialog" | "region") {
    this.document = document;
    this.host = document.createElement(tag);
    this.host.style.cssText = HOST;
    this.host.popover = "manual";
    this.root = this.host.attachShadow({ mode: "closed" });
    this.bar = this.make("div", BAR);
    this.bar.setAttribute("role", role);
    this.bar.setAttribute("aria-label", label);
    this.status = this.make("span", "flex:1 1 240px;overflow-wrap:anywhere");
    this.status.setAttribute("role", "status");
    this.root.append(this.bar);
    this.show();
    this.observer = new MutationObserver(() => this.returnOnce());
    this.observer.observe(document.documentElement, { childList: true });
  }

  /** Also puts it back where the page has taken it away. */
  show(): void {
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    if (!this.host.matches(":popover-open")) this.host.showPopover();
  }

  remove(): void {
    this.observer.disconnect();
    this.host.remove();
  }

  make(tag: "div" | "span", style: string): HTMLElement {
    const element = this.document.createElement(tag);
    element.style.cssText = style;
    return element;
  }

  button(label: string, onPress: () => void): HTMLButtonElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.style.cssText = BUTTON;
    const isPress = createPressEar();
    for (const kind of ["pointerup", "click"] as const)
      button.addEventListener(kind, (event) => isPress(event) && onPress());
    return button;
  }

  private returnOnce(): void {
    if (this.host.isConnected || this.returns === MOST_RETURNS) return;
    this.returns += 1;
    this.show();
  }
}
