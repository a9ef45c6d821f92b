/** Which clients of a file are others who are kept, or others of the same file, under a new code. */
import type { ClientDraft } from "../csv/record-drafts.ts";
import { keysOfTaxId } from "../matching/blocking-keys.ts";
import { profileOf } from "../matching/client-profile.ts";
import { type ClientCluster, clusterInSteps } from "../matching/cluster-clients.ts";
import { countryOf } from "../matching/country.ts";
import type { Likeness } from "../matching/judge-pair.ts";
import { type ClientMatch, matchInSteps } from "../matching/match-clients.ts";
import type { Client } from "../model/client.ts";
import type { ClientId, SourceId } from "../model/ids.ts";
import { readTaxId } from "../model/tax-id/read-tax-id.ts";
import { finishSteps, mapInSteps, type Steps } from "../std/steps.ts";
import { clientIdOf } from "../store/identity.ts";
import type { ImportDecisions } from "./import-decisions.ts";

/** A client of the file who is probably another one. By tax id they become one; by name when the person confirms it. */
export interface RecognisedClient {
  readonly code: string;
  readonly name: string;
  readonly city: string | undefined;
  /** Who it is taken for, and where that one stands. */
  readonly as: ClientId;
  readonly asName: string;
  readonly asCity: string | undefined;
  /** Its code in this file, where it stands there. */
  readonly asCode: string | undefined;
  /** As the file has it. */
  readonly taxId: string | undefined;
  readonly where: "kept" | "file";
  readonly likeness: Likeness;
  /** To be proposed as confirmed: nobody else who is kept is as likely. */
  readonly isSure: boolean;
  /** The import finds them without being told. */
  readonly isFound?: boolean;
}

interface Given {
  readonly drafts: readonly ClientDraft[];
  readonly kept: readonly Client[];
  readonly source: SourceId;
}

/** How many steps `recogniseInSteps` takes. */
export const stepCountOf = ({ drafts, kept }: Given) => 3 * drafts.length + kept.length;

/** @param given drafts whose code nobody kept is known by. */
export function* recogniseInSteps({ drafts, kept, source }: Given): Steps<readonly RecognisedClient[]> {
  const profiles = yield* mapInSteps(drafts, profileOf);
  const matches = yield* matchInSteps(profiles, yield* mapInSteps(kept, profileOf));
  const known = asKept(drafts, kept, matches);
  const taken = new Set(known.map(({ code }) => code));
  const clusters = yield* clusterInSteps(profiles);
  const found = [...known, ...asOthersOfFile({ file: drafts, clusters, source, taken })];
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Those who are others by tax id; only clients whose tax id another has are looked at. */
export function recogniseByTaxId({ drafts, kept, source }: Given): readonly RecognisedClient[] {
  const counts = new Map<string, number>();
  for (const client of [...drafts, ...kept])
    for (const key of taxIdKeys(client)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isShared = (client: Taxed) => taxIdKeys(client).some((key) => (counts.get(key) ?? 0) > 1);
  const given = { drafts: drafts.filter(isShared), kept: kept.filter(isShared), source };
  return finishSteps(recogniseInSteps(given)).filter(({ likeness }) => likeness.by === "taxId");
}

type Taxed = { readonly taxId?: string | undefined; readonly country?: string | undefined };

function taxIdKeys({ taxId, country }: Taxed): readonly string[] {
  return taxId === undefined ? [] : keysOfTaxId(readTaxId(taxId, countryOf(country)));
}

/** By tax id first, then the sure ones; within these in the order of the file. */
const rankOf = ({ likeness, isSure }: RecognisedClient) => (likeness.by === "taxId" ? 0 : isSure ? 1 : 2);

function asKept(
  file: readonly ClientDraft[],
  there: readonly Client[],
  matches: readonly ClientMatch[],
): readonly RecognisedClient[] {
  return matches.flatMap((match) => {
    const draft = file[match.file];
    const client = there[match.there];
    if (draft === undefined || client === undefined) return [];
    const { likeness, rivalCount } = match;
    const isSure = likeness.isSure && rivalCount === 0;
    return [{ ...recognised(draft, client, client.id, likeness), where: "kept" as const, isSure }];
  });
}

/** Each as the first of its cluster; those who are kept already are that. */
function asOthersOfFile(options: {
  readonly file: readonly ClientDraft[];
  readonly clusters: readonly ClientCluster[];
  readonly source: SourceId;
  readonly taken: ReadonlySet<string>;
}): readonly RecognisedClient[] {
  const { file, clusters, source, taken } = options;
  return clusters.flatMap(({ members, likenesses }) => {
    const [first, ...others] = members.map((member) => file[member]);
    if (first === undefined) return [];
    return others.flatMap((draft, at) => {
      const likeness = likenesses[at];
      if (draft === undefined || likeness === undefined || taken.has(draft.code)) return [];
      const as = clientIdOf(source, first.code);
      return [{ ...recognised(draft, first, as, likeness), where: "file" as const, isSure: false }];
    });
  });
}

function recognised(
  { code, name, city, taxId }: ClientDraft,
  as: { readonly name: string; readonly city?: string | undefined; readonly code?: string | undefined },
  id: ClientId,
  likeness: Likeness,
) {
  return { code, name, city, taxId, as: id, asName: as.name, asCity: as.city, asCode: as.code, likeness };
}

/** By tax id unless the person says no, by name when they say yes. */
export function isJoined(
  { code, likeness }: RecognisedClient,
  { joined, apart }: Pick<ImportDecisions, "joined" | "apart">,
): boolean {
  return likeness.by === "taxId" ? !apart.has(code) : joined.has(code);
}

/** What is confirmed unless the person says otherwise. */
export function sureJoins(recognised: readonly RecognisedClient[]): ReadonlyMap<string, ClientId> {
  return new Map(
    recognised
      .filter(({ likeness, isSure }) => likeness.by === "name" && isSure)
      .map(({ code, as }) => [code, as]),
  );
}
