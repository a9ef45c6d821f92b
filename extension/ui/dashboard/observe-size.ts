import { flushSync } from "react-dom";

/**
 * Calls `measure` at once and whenever the element's size has changed; returns what ends it. For layout effects. What
 * follows from a new size is drawn in the frame of that size: a frame later, a person would see columns that do not fit.
 */
export function observeSize(element: Element, measure: () => void): () => void {
  measure();
  const observer = new ResizeObserver(() => flushSync(measure));
  observer.observe(element);
  return () => observer.disconnect();
}
