import { finishSteps, type Steps } from "../std/steps.ts";
import { blockingKeysOf } from "./blocking-keys.ts";
import { type ClientIndex, indexClients } from "./client-index.ts";
import type { ClientProfile } from "./client-profile.ts";
import { judgePair, type Likeness } from "./judge-pair.ts";

/** The client who is there that one of a file is probably the same as. */
export interface ClientMatch {
  /** Positions in the two lists. */
  readonly file: number;
  readonly there: number;
  readonly likeness: Likeness;
  /** Others who are there and as likely; then nothing is sure. */
  readonly rivalCount: number;
}

/**
 * For each client of a file the likeliest of those who are there, where one is alike at all. Cost: about linear in both
 * lists, since only clients with a key in common are compared. A step for each client of the file.
 */
export function* matchInSteps(
  file: readonly ClientProfile[],
  there: readonly ClientProfile[],
): Steps<readonly ClientMatch[]> {
  if (there.length === 0) return [];
  const index = indexClients(there);
  const matches: ClientMatch[] = [];
  for (const [position, profile] of file.entries()) {
    const best = bestOf(position, alikeWith(profile, there, index));
    if (best !== undefined) matches.push(best);
    yield undefined;
  }
  return matches;
}

export function matchClients(
  file: readonly ClientProfile[],
  there: readonly ClientProfile[],
): readonly ClientMatch[] {
  return finishSteps(matchInSteps(file, there));
}

function alikeWith(
  profile: ClientProfile,
  there: readonly ClientProfile[],
  index: ClientIndex,
): readonly Found[] {
  const found: Found[] = [];
  for (const candidate of index.candidatesFor(blockingKeysOf(profile))) {
    const other = there[candidate];
    const judgement = other && judgePair(profile, other);
    if (judgement?.isAlike) found.push({ there: candidate, likeness: judgement });
  }
  return found;
}

interface Found {
  readonly there: number;
  readonly likeness: Likeness;
}

function bestOf(file: number, found: readonly Found[]): ClientMatch | undefined {
  const [best, ...others] = found.toSorted(
    (a, b) => weightOf(b.likeness) - weightOf(a.likeness) || a.there - b.there,
  );
  if (best === undefined) return undefined;
  const rivalCount = others.filter(({ likeness }) => weightOf(likeness) === weightOf(best.likeness)).length;
  return { file, ...best, rivalCount };
}

/** A tax id before any name; then what agrees besides, then how little the names differ. */
function weightOf({ grade, support, differences }: Likeness): number {
  return (grade === "same" ? 100 : 0) + support.length * 10 - differences.length;
}
