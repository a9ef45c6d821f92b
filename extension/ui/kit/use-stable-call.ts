import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function from drawing to drawing, which calls the newest: what is made with it need not be made again. */
export function useStableCall<Arguments extends readonly unknown[], Answer>(
  call: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  const newest = useRef(call);
  useLayoutEffect(() => {
    newest.current = call;
  });
  return useCallback((...args: Arguments) => newest.current(...args), []);
}
