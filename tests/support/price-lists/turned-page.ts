import type { Matrix } from "../../../shared/capture/price-list/place-items.ts";
import type { DrawnPage, DrawnText } from "./drawn-page.ts";

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The sheet on which a drawing is printed: one whose text lies on its side is turned with it. */
export function lying({ width, height, textTurn = 0 }: DrawnPage): Sheet {
  return textTurn % 2 === 1 ? { width: height, height: width } : { width, height };
}

/** From the sheet to the page as it is shown, as a reader of PDF turns it. */
export function shownView({ width, height }: Sheet, turn: 0 | 1 | 2 | 3): Sheet & { readonly view: Matrix } {
  switch (turn) {
    case 0:
      return { width, height, view: [1, 0, 0, -1, 0, height] };
    case 1:
      return { width: height, height: width, view: [0, 1, 1, 0, 0, 0] };
    case 2:
      return { width, height, view: [-1, 0, 0, 1, width, 0] };
    case 3:
      return { width: height, height: width, view: [0, -1, -1, 0, height, width] };
  }
}

/** Where a text stands on its sheet, whose y axis points up. */
export function textMatrix({ x, y, size }: DrawnText, { width, height, textTurn = 0 }: DrawnPage): Matrix {
  switch (textTurn) {
    case 0:
      return [size, 0, 0, size, x, height - y];
    case 1:
      return [0, size, -size, 0, y, x];
    case 2:
      return [-size, 0, 0, -size, width - x, y];
    case 3:
      return [0, -size, size, 0, height - y, width - x];
  }
}
