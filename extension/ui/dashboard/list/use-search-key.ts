import { type RefObject, useEffect, useRef } from "react";
import { isLetterKey } from "../../kit/letter-key.ts";

/** Ctrl+K goes to the search box of the list, from wherever the keyboard is. */
export function useSearchKey(): RefObject<HTMLInputElement | null> {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !isLetterKey(event, "k")) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return box;
}
