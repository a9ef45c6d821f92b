import { createPressEar } from "../in-page/hear-press.ts";
import { coverFrames } from "./cover-frames.ts";

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
  readonly pick: (element: Element, by: "pointer" | "key") => void;
  readonly cancel: () => void;
  /** Tab on the page leads into the bar, an arrow in the bar back to the page. */
  readonly enterBar: (edge: "first" | "last") => void;
  readonly leaveBar: () => void;
}

/**
 * Hears pointer and keys before the page does, at the window and while they go down, and keeps them from it. Only what the
 * person does counts, not what the page pretends. Returns what ends it.
 */
export function listenToPage(document: Document, own: Element, listeners: PageListeners): () => void {
  const controller = new AbortController();
  const window = document.defaultView ?? globalThis.window;
  let pointed: Element = document.querySelector("h1") ?? document.body;
  const hearing: Hearing = {
    window,
    own,
    options: { capture: true, passive: false, signal: controller.signal },
    pointed: () => pointed,
    listeners: {
      ...listeners,
      point: (element) => {
        pointed = element;
        listeners.point(element);
      },
    },
  };
  const uncover = hearPointer(document, hearing);
  hearKeys(hearing);
  return () => {
    controller.abort();
    uncover();
  };
}

interface Hearing {
  readonly window: Window;
  readonly own: Element;
  readonly options: AddEventListenerOptions;
  /** Where the person points just now. */
  readonly pointed: () => Element;
  readonly listeners: PageListeners;
}

function hearPointer(document: Document, { window, own, options, listeners }: Hearing): () => void {
  const frames = coverFrames(document);
  const isPress = createPressEar();
  const pointedAt = (event: MouseEvent) => {
    const target = event.isTrusted ? elementOf(event) : undefined;
    return target && target !== own ? (frames.at(event, target) ?? target) : undefined;
  };
  const onMove = (event: MouseEvent) => {
    const element = pointedAt(event);
    if (element) listeners.point(element);
  };
  window.addEventListener("pointermove", onMove, options);
  for (const press of PRESSES) {
    const onPress = (event: MouseEvent) => {
      const element = pointedAt(event);
      if (!element) return;
      keep(event);
      if (!isPress(event)) return;
      listeners.point(element);
      listeners.pick(element, "pointer");
    };
    window.addEventListener(press, onPress, options);
  }
  return frames.uncover;
}

function hearKeys({ window, own, options, pointed, listeners }: Hearing): void {
  const onEnter = (event: KeyboardEvent, isInBar: boolean) => {
    // Held down since the popup, or since the last pick, it is no press of what has the focus by now.
    if (event.repeat || !isInBar) keep(event);
    if (!event.repeat && !isInBar) listeners.pick(pointed(), "key");
  };
  const onTab = (event: KeyboardEvent, isInBar: boolean) => {
    // From button to button it is the browser's.
    if (isInBar) return;
    keep(event);
    listeners.enterBar(event.shiftKey ? "last" : "first");
  };
  const onArrow = (event: KeyboardEvent, isInBar: boolean) => {
    const next = stepFrom(pointed(), event.key);
    if (next === undefined) return;
    keep(event);
    if (isInBar) listeners.leaveBar();
    next.scrollIntoView({ block: "nearest" });
    listeners.point(next);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const isInBar = elementOf(event) === own;
    if (event.key === "Enter") onEnter(event, isInBar);
    else if (event.key === "Tab") onTab(event, isInBar);
    else if (event.key !== "Escape") onArrow(event, isInBar);
    else {
      keep(event);
      listeners.cancel();
    }
  };
  window.addEventListener("keydown", onKey, options);
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
