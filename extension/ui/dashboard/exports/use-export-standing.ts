import { printCount } from "../../../../shared/words/print.ts";
import { usePageSetting } from "../page-setting.tsx";
import { useExport } from "./export-course.tsx";

/** How far the export is that runs: a ratio and its words where it is known how much there is. */
export function useExportStanding() {
  const { words, locale } = usePageSetting();
  const { running } = useExport();
  const { doneCount = 0, totalCount = 0 } = running?.progress ?? {};
  const isCancelling = running?.isCancelling === true;
  if (totalCount === 0) return { isCancelling, ratio: undefined, text: "" };
  const [done, total] = [printCount(doneCount, locale), printCount(totalCount, locale)];
  const text = words.exportWords.progress(done, totalCount, total);
  return { isCancelling, ratio: doneCount / totalCount, text };
}
