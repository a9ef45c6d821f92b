import type { Edges } from "../../../shared/capture/quotes/quote-boxes.ts";
import { PageLayer } from "../in-page/page-layer.ts";

/** Blue within white, so that one of them stands out from any page. */
const OUTLINE =
  "position:fixed;pointer-events:none;box-sizing:border-box;border:3px solid #0f6cbd;outline:2px solid #fff;border-radius:4px";
/** Between the words and their outline. */
const ROOM = 5;

export interface QuoteTexts {
  readonly title: string;
  readonly close: string;
}

export interface QuoteBarOptions {
  readonly texts: QuoteTexts;
  readonly isDark: boolean;
}

/** Says in words what is shown, and outlines it. */
export class QuoteBar {
  private readonly layer: PageLayer;
  private outlines: readonly HTMLElement[] = [];

  constructor(document: Document, { texts, isDark }: QuoteBarOptions, onClose: () => void) {
    const { title, close } = texts;
    this.layer = new PageLayer(document, { tag: "dosar-quote", label: title, role: "region", isDark });
    this.layer.bar.append(this.layer.status, this.layer.button(close, onClose));
  }

  say(text: string): void {
    this.layer.status.textContent = text;
  }

  /** One a line of the words. */
  outline(lines: readonly Edges[]): void {
    for (const outline of this.outlines) outline.remove();
    this.outlines = lines.map(({ left, top, right, bottom }) =>
      this.layer.make(
        "div",
        `${OUTLINE};left:${left - ROOM}px;top:${top - ROOM}px;width:${right - left + 2 * ROOM}px;height:${bottom - top + 2 * ROOM}px`,
      ),
    );
    this.layer.root.prepend(...this.outlines);
  }

  remove(): void {
    this.layer.remove();
  }
}
