import { type RefObject, useEffect, useRef } from "react";

/** Esc cancels, and the first button of the view, its Cancel, has the focus when it appears. */
export function useCancelKey(onCancel: () => void): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null);
  useEffect(() => view.current?.querySelector("button")?.focus(), []);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => key === "Escape" && onCancel();
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [onCancel]);
  return view;
}
