import { placeItems, type RawItem } from "../../../shared/capture/price-list/place-items.ts";
import type { TextPage } from "../../../shared/capture/price-list/text-page.ts";
import { type DrawnPage, type DrawnText, widthOf } from "./drawn-page.ts";
import { lying, shownView, textMatrix } from "./turned-page.ts";

/** The pages as a reader of PDF would give them, without one. */
export function textPagesOf(pages: readonly DrawnPage[]): TextPage[] {
  return pages.map((page, index) => {
    const sheet = lying(page);
    const { width, height, view } = shownView(sheet, page.shownTurn ?? 0);
    const items = page.texts.map((text) => itemOf(text, page));
    return placeItems({ number: index + 1, width, height, view, items });
  });
}

function itemOf(text: DrawnText, page: DrawnPage): RawItem {
  return {
    text: text.text,
    transform: textMatrix(text, page),
    width: widthOf(text.text, text.size),
    font: text.isBold ? "bold" : "plain",
  };
}
