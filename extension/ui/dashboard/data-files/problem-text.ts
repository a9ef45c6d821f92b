import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import type { DataFileProblem } from "../../../workers/data-file-messages.ts";

/** What is wrong and what to do. */
export function problemText(
  problem: DataFileProblem,
  { dataFiles, bundleWords }: Pick<DashboardWords, "dataFiles" | "bundleWords">,
): string {
  switch (problem.code) {
    case "foreign":
      return bundleWords.foreign[problem.looksLike];
    case "nothing-new":
      return dataFiles.nothingNew;
    case "nothing-chosen":
    case "data-keeps-changing":
    case "storage":
      return dataFiles.failed[problem.code];
    default:
      return bundleWords.problems[problem.code];
  }
}
