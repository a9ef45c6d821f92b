/** Calls back, once a frame at most, whenever something on the page may have moved. */
export function followPage(view: Window, signal: AbortSignal, onMove: () => void): void {
  let isAsked = false;
  const moved = () => {
    if (isAsked) return;
    isAsked = true;
    view.requestAnimationFrame(() => {
      isAsked = false;
      if (!signal.aborted) onMove();
    });
  };
  const resized = new ResizeObserver(moved);
  resized.observe(view.document.documentElement);
  signal.addEventListener("abort", () => resized.disconnect());
  // "load" of pictures above pushes the words down.
  for (const kind of ["scroll", "resize", "load"] as const)
    view.addEventListener(kind, moved, { capture: true, passive: true, signal });
}
