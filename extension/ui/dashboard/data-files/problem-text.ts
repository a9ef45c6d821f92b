import type { DashboardWords } from "../../../../shared/words/load-dashboard-words.ts";
import type { DataFileProblem } from "../../../workers/data-file-messages.ts";

/** What is wrong and what to do. */
export function problemText(
  problem: DataFileProblem,
  { dataFiles, bundleWords, problems }: Pick<DashboardWords, "dataFiles" | "bundleWords" | "problems">,
): string {
  switch (problem.code) {
    case "foreign":
      return bundleWords.foreign[problem.looksLike];
    case "nothing-new":
      return dataFiles.nothingNew;
    case "nothing-chosen":
    case "data-keeps-changing":
      return dataFiles.failed[problem.code];
    case "disk-full":
    case "store-closed":
    case "unexpected":
      return problems.writeFailures[problem.code];
    default:
      return bundleWords.problems[problem.code];
  }
}
