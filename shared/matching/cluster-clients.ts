import type { Steps } from "../std/steps.ts";
import { blockingKeysOf } from "./blocking-keys.ts";
import { indexClients } from "./client-index.ts";
import type { ClientProfile } from "./client-profile.ts";
import { judgePair, type Likeness } from "./judge-pair.ts";

/** Clients of one list who are probably one. */
export interface ClientCluster {
  /** Positions in the list, at least two, in its order. */
  readonly members: readonly number[];
  /** What made each but the first a member. */
  readonly likenesses: readonly Likeness[];
  /** All are one by valid tax ids. */
  readonly isSame: boolean;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}

/** Groups those who are alike; who is alike with two that are certainly not one stays with the surer of them. A step for each. */
export function* clusterInSteps(profiles: readonly ClientProfile[]): Steps<readonly ClientCluster[]> {
  return groupAlike(profiles, yield* alikePairs(profiles));
}

function groupAlike(profiles: readonly ClientProfile[], pairs: readonly Pair[]): readonly ClientCluster[] {
  const groups = new Map<number, Group>();
  for (const pair of pairs) {
    const one = groups.get(pair.a) ?? { members: [pair.a], pairs: [] };
    const other = groups.get(pair.b) ?? { members: [pair.b], pairs: [] };
    if (one === other || !canBeOne(profiles, one.members, other.members)) continue;
    const joined = {
      members: [...one.members, ...other.members].toSorted((x, y) => x - y),
      pairs: [...one.pairs, ...other.pairs, pair],
    };
    for (const member of joined.members) groups.set(member, joined);
  }
  return [...new Set(groups.values())]
    .map(clusterOf)
    .toSorted((x, y) => (x.members[0] ?? 0) - (y.members[0] ?? 0));
}

interface Group {
  readonly members: readonly number[];
  readonly pairs: readonly Pair[];
}

/** The surest first. */
function* alikePairs(profiles: readonly ClientProfile[]): Steps<readonly Pair[]> {
  const index = indexClients(profiles);
  const pairs: Pair[] = [];
  for (const [a, profile] of profiles.entries()) {
    for (const b of index.candidatesFor(blockingKeysOf(profile))) {
      const other = profiles[b];
      const judgement = b > a && other ? judgePair(profile, other) : undefined;
      if (judgement?.isAlike) pairs.push({ a, b, likeness: judgement });
    }
    yield undefined;
  }
  return pairs.toSorted((x, y) => rankOf(x.likeness) - rankOf(y.likeness));
}

const rankOf = ({ grade, isSure, differences }: Likeness) =>
  grade === "same" ? 0 : isSure ? 1 : 2 + differences.length;

/** No two of them are told apart by more than too little: another tax id, number, country or legal form. */
function canBeOne(
  profiles: readonly ClientProfile[],
  ones: readonly number[],
  others: readonly number[],
): boolean {
  return ones.every((a) =>
    others.every((b) => {
      const [one, other] = [profiles[a], profiles[b]];
      if (one === undefined || other === undefined) return false;
      const judgement = judgePair(one, other);
      return judgement.isAlike || !TELLS_APART.has(judgement.because);
    }),
  );
}

const TELLS_APART: ReadonlySet<string> = new Set(["taxId", "country", "number", "legalForm", "town"]);

function clusterOf({ members, pairs }: Group): ClientCluster {
  return {
    members,
    likenesses: members.slice(1).map((member) => likenessOf(member, pairs)),
    isSame: pairs.every(({ likeness }) => likeness.grade === "same"),
  };
}

/** The pair in which a member stands behind another; a group has one for each but its first. */
function likenessOf(member: number, pairs: readonly Pair[]): Likeness {
  const own = pairs.find(({ b }) => b === member) ?? pairs.find(({ a }) => a === member);
  if (own === undefined) throw new Error(`No pair has client ${member} of its cluster.`);
  return own.likeness;
}
