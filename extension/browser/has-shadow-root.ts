import { browser } from "wxt/browser";

/** Firefox names it on the element, Chromium apart; both for scripts of extensions alone. */
interface OpenableElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Whether what an element shows stands in a root of its own, open or closed. */
export function hasShadowRoot(element: Element): boolean {
  const { openOrClosedShadowRoot } = element as OpenableElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot !== null;
  if (!(element instanceof HTMLElement)) return false;
  return (browser.dom?.openOrClosedShadowRoot(element) ?? null) !== null;
}
