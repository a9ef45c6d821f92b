import { createPressEar } from "../in-page/hear-press.ts";

/** Presses that would do something on the page: they are ours while the person points. */
const PRESSES = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "auxclick",
  "dblclick",
] as const;

export interface PageListeners {
  readonly point: (element: Element) => void;
  readonly pick: (element: Element) => void;
  readonly cancel: () => void;
}

/**
 * Hears pointer and keys before the page does, at the window and while they go down, and keeps them from it. Only what the
 * person does counts, not what the page pretends. Returns what ends it.
 */
export function listenToPage(document: Document, own: Element, listeners: PageListeners): () => void {
  const controller = new AbortController();
  const options = { capture: true, passive: false, signal: controller.signal };
  let pointed: Element = document.querySelector("h1") ?? document.body;
  const isPress = createPressEar();
  const point = (element: Element) => {
    pointed = element;
    listeners.point(element);
  };
  const window = document.defaultView ?? globalThis.window;
  window.addEventListener(
    "pointermove",
    (event) => {
      const element = elementOf(event);
      if (event.isTrusted && element && element !== own) point(element);
    },
    options,
  );
  for (const press of PRESSES) {
    window.addEventListener(
      press,
      (event) => {
        const element = elementOf(event);
        if (!event.isTrusted || !element || element === own) return;
        keep(event);
        if (!isPress(event)) return;
        point(element);
        listeners.pick(element);
      },
      options,
    );
  }
  window.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted) return;
      const isInBar = elementOf(event) === own;
      if (event.key === "Escape") {
        keep(event);
        listeners.cancel();
      } else if (event.key === "Enter" && !isInBar) {
        keep(event);
        listeners.pick(pointed);
      } else {
        const next = stepFrom(pointed, event.key);
        if (next === undefined) return;
        keep(event);
        next.scrollIntoView({ block: "nearest" });
        point(next);
      }
    },
    options,
  );
  return () => controller.abort();
}

/** Up to the parent, down to the first child, left and right to the neighbours; the element itself where there is none. */
function stepFrom(element: Element, key: string): Element | undefined {
  switch (key) {
    case "ArrowUp":
      return element.parentElement?.closest("body *, body") ?? element;
    case "ArrowDown":
      return element.firstElementChild ?? element;
    case "ArrowLeft":
      return element.previousElementSibling ?? element;
    case "ArrowRight":
      return element.nextElementSibling ?? element;
    default:
      return undefined;
  }
}

function elementOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
