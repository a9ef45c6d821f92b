import { type RefObject, useEffect, useRef } from "react";
import { isFindKey, useFindWish } from "../find-key.tsx";

/** Ctrl+K goes to this search box, from wherever the keyboard is; at once when it was pressed where there was none. */
export function useSearchKey(): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null);
  const wish = useFindWish();
  useEffect(() => {
    const go = () => {
      box.current?.focus();
      box.current?.select();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isFindKey(event) || box.current === null) return;
      event.preventDefault();
      go();
    };
    if (wish.current) go();
    wish.current = false;
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [wish]);
  return box;
}
