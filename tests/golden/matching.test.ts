import { expect, it } from "vitest";
import { profileOf } from "../../shared/matching/client-profile.ts";
import { judgePair } from "../../shared/matching/judge-pair.ts";
import { readLabelledPairs } from "../fixtures/client-matching/labelled-pair.ts";
import { scoreLabelledPairs } from "../support/judge-labelled-pairs.ts";

it("takes the labelled pairs for one or two, each for the reason that stands in the golden file", async () => {
  const lines = readLabelledPairs("development").map(({ id, kind, label, there, file }) => {
    const judgement = judgePair(profileOf(there), profileOf(file));
    const why = judgement.isAlike
      ? [
          judgement.grade,
          judgement.by,
          ...judgement.differences,
          ...judgement.support.map((one) => `+${one}`),
        ]
      : ["different", judgement.because];
    return `${id} ${kind}, ${label}: ${why.join(" ")}`;
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("matching/development.txt");
});

it.each(["development", "test"] as const)(
  "says nothing wrong of the %s half, which was looked at, and finds nine in ten",
  (half) => {
    const { precision, recall } = scoreLabelledPairs(half);
    expect(precision).toBeGreaterThanOrEqual(0.995);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);
