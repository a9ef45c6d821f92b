import { scoreLabelledPairs } from "../support/judge-labelled-pairs.ts";

/** Precision and recall on the development half; the test half was opened once, as its README says. */
export async function measureMatching() {
  return scoreLabelledPairs("development");
}
