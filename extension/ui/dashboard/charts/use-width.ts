import { type RefObject, useLayoutEffect, useState } from "react";
import { observeSize } from "../observe-size.ts";

/** The width of an element in CSS pixels, so that a drawing keeps the size of its letters; 0 before the first look. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    return observeSize(current, () => setWidth(current.clientWidth));
  }, [element]);
  return width;
}
