import { profileOf } from "../../shared/matching/client-profile.ts";
import { judgePair } from "../../shared/matching/judge-pair.ts";
import { readLabelledPairs } from "../fixtures/client-matching/labelled-pair.ts";

/** How the matcher did on one half of the labelled pairs; "same" and "proposed" count as taken for one. */
export interface MatchingScore {
  readonly pairCount: number;
  readonly rightCount: number;
  readonly wrongCount: number;
  readonly missedCount: number;
  readonly precision: number;
  readonly recall: number;
}

/** Counts alone, so that the test half can be measured without being seen. */
export function scoreLabelledPairs(half: "development" | "test" | "second-test-half"): MatchingScore {
  const pairs = readLabelledPairs(half).map(({ label, there, file }) => ({
    isSame: label === "same",
    isTakenForSame: judgePair(profileOf(there), profileOf(file)).isAlike,
  }));
  const countOf = (isSame: boolean, isTaken: boolean) =>
    pairs.filter((pair) => pair.isSame === isSame && pair.isTakenForSame === isTaken).length;
  const rightCount = countOf(true, true);
  const wrongCount = countOf(false, true);
  const missedCount = countOf(true, false);
  return {
    pairCount: pairs.length,
    rightCount,
    wrongCount,
    missedCount,
    precision: rightCount / (rightCount + wrongCount),
    recall: rightCount / (rightCount + missedCount),
  };
}
