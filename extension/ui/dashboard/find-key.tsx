import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from "react";
import { isLetterKey } from "../kit/letter-key.ts";
import { hashOf } from "./route.ts";

const FindWish = createContext<RefObject<boolean> | undefined>(undefined);

/** Where a view has no search box of its own, Ctrl+K goes to that of the clients. */
export function FindKeyProvider({ children }: { readonly children: ReactNode }) {
  const wish = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      wish.current = false;
      // A search box hears the key first, on the document; a dialog keeps the keyboard to itself.
      if (event.defaultPrevented || !isFindKey(event) || isDialogOpen()) return;
      event.preventDefault();
      wish.current = true;
      location.hash = hashOf("clients");
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return <FindWish.Provider value={wish}>{children}</FindWish.Provider>;
}

/** Whether the search box that appears next is looked for. */
export function useFindWish(): RefObject<boolean> {
  const wish = useContext(FindWish);
  if (wish === undefined) throw new Error("No FindKeyProvider above this search box.");
  return wish;
}

export function isFindKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && isLetterKey(event, "k");
}

function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
