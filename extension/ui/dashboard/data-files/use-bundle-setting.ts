import { useMemo } from "react";
import { usePageSetting } from "../page-setting.tsx";

/** What print-bundle prints with. */
export function useBundleSetting() {
  const { words, locale, today } = usePageSetting();
  return useMemo(() => ({ words: words.bundleWords, locale, today }), [words, locale, today]);
}
