import { useEffect } from "react";

/** The browser asks before it closes the page in the middle of something that closing would break off. */
export function useLeavingQuestion(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isRunning]);
}
