import { createPressEar } from "./hear-press.ts";
import { HOST, type LayerStyles, layerStylesOf } from "./layer-styles.ts";

/** A page that takes the layer away as soon as it is back would keep the browser busy for ever. */
const MOST_RETURNS = 50;

export interface PageLayerOptions {
  readonly tag: `dosar-${string}`;
  readonly label: string;
  readonly role: "dialog" | "region";
  readonly isDark: boolean;
}

/** Our bar over a page, in a closed shadow root in the browser's top layer, where a page can lay nothing over it. */
export class PageLayer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly styles: LayerStyles;
  /** At the bottom of the window. */
  readonly bar: HTMLElement;
  /** What stands here is read out. */
  readonly status: HTMLElement;
  private readonly document: Document;
  private readonly observer: MutationObserver;
  private returns = 0;

  constructor(document: Document, { tag, label, role, isDark }: PageLayerOptions) {
    this.document = document;
    this.styles = layerStylesOf(isDark);
    this.host = document.createElement(tag);
    this.host.style.cssText = HOST;
    this.host.popover = "manual";
    this.root = this.host.attachShadow({ mode: "closed" });
    this.bar = this.make("div", this.styles.bar);
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
    button.style.cssText = this.styles.button;
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
