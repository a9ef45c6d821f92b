import { isHiddenByMarkup } from "./page-zone.ts";

/** How a text is drawn. */
export interface TextLook {
  readonly isShown: boolean;
  /** Of its type, in pixels. */
  readonly size: number;
  readonly isStruck: boolean;
}

/** What only the drawn page tells. */
export interface Layout {
  /** Undefined where nobody can tell or has looked. */
  readonly lookOf: (text: Node) => TextLook | undefined;
  readonly isHidden: (element: Element) => boolean;
}

/** Of the document itself where a window draws it; of one that was only parsed just the markup can be asked. */
export const OWN_LAYOUT: Layout = { lookOf: drawnLook, isHidden };

function drawnLook({ parentElement: element }: Node): TextLook | undefined {
  const view = element?.ownerDocument.defaultView;
  if (!element || !view || typeof element.checkVisibility !== "function") return undefined;
  const isShown = element.checkVisibility({ visibilityProperty: true });
  if (!isShown) return { isShown, size: Number.NaN, isStruck: false };
  const { fontSize, textDecorationLine } = view.getComputedStyle(element);
  return {
    isShown,
    size: Number.parseFloat(fontSize),
    isStruck: textDecorationLine.includes("line-through"),
  };
}

function isHidden(element: Element): boolean {
  if (element.ownerDocument.defaultView && typeof element.checkVisibility === "function")
    return !element.checkVisibility({ visibilityProperty: true });
  return isHiddenByAnyMarkup(element);
}

/** Whether its own markup or that around it says so. */
export function isHiddenByAnyMarkup(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHiddenByMarkup(at)) return true;
  return false;
}
