import { useCallback } from "react";
import { writeFailureOf } from "../../../shared/store/write-failure.ts";
import { usePageSetting } from "./page-setting.tsx";

/** The sentence for a write that was refused: why, that nothing was saved, and what to do. The error itself is logged. */
export function useFailureText(): (error: unknown) => string {
  const { writeFailures } = usePageSetting().words.problems;
  return useCallback(
    (error) => {
      reportError(error);
      return writeFailures[writeFailureOf(error)];
    },
    [writeFailures],
  );
}
