const FRAMES = "iframe,frame,object,embed";

export interface CoveredFrames {
  /** The frame at a point of the window, where `target` is what the browser found below it. */
  readonly at: (event: MouseEvent, target: Element) => Element | undefined;
  readonly uncover: () => void;
}

/**
 * A press in a frame goes to the page inside of it, which would follow its link, and we would never hear of it. While the
 * person points, frames let presses through to what holds them.
 */
export function coverFrames(document: Document): CoveredFrames {
  const frames = [...document.querySelectorAll<HTMLElement>(FRAMES)];
  const before = frames.map(({ style }) => ({
    value: style.getPropertyValue("pointer-events"),
    priority: style.getPropertyPriority("pointer-events"),
  }));
  for (const { style } of frames) style.setProperty("pointer-events", "none", "important");
  return {
    at: (event, target) => frames.find((frame) => target.contains(frame) && isOver(frame, event)),
    uncover: () => {
      for (const [index, { style }] of frames.entries()) {
        const { value = "", priority = "" } = before[index] ?? {};
        style.setProperty("pointer-events", value, priority);
      }
    },
  };
}

function isOver(frame: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = frame.getBoundingClientRect();
  return clientX >= left && clientX < right && clientY >= top && clientY < bottom;
}
