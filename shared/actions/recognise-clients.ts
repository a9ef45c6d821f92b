/** Which clients of a file are others who are kept, or others of the same file, under a new code. */
import type { ClientDraft } from "../csv/record-drafts.ts";
import { type ClientProfile, profileOf } from "../matching/client-profile.ts";
import { clusterClients } from "../matching/cluster-clients.ts";
import type { Likeness } from "../matching/judge-pair.ts";
import { matchClients } from "../matching/match-clients.ts";
import { mayHaveSameTaxIds } from "../matching/same-tax-ids.ts";
import type { Client } from "../model/client.ts";
import type { ClientId, SourceId } from "../model/ids.ts";
import { clientIdOf } from "../store/identity.ts";

/** A client of the file who is probably another one. By tax id they become one; by name when the person confirms it. */
export interface RecognisedClient {
  readonly code: string;
  readonly name: string;
  readonly city: string | undefined;
  /** Who it is taken for, and where that one stands. */
  readonly as: ClientId;
  readonly asName: string;
  readonly asCity: string | undefined;
  readonly where: "kept" | "file";
  readonly likeness: Likeness;
  /** To be proposed as confirmed: nobody else who is kept is as likely. */
  readonly isSure: boolean;
}

/** Those by tax id alone are found without comparing names. */
export type RecogniseBy = "taxId" | "anything";

interface Given {
  readonly drafts: readonly ClientDraft[];
  readonly kept: readonly Client[];
  readonly source: SourceId;
}

/** @param given drafts whose code nobody kept is known by. */
export function recogniseClients(
  { drafts, kept, source }: Given,
  by: RecogniseBy,
): readonly RecognisedClient[] {
  const isWanted = ({ taxId }: { readonly taxId?: string | undefined }) =>
    by === "anything" || taxId !== undefined;
  const file = drafts.filter(isWanted);
  if (file.length === 0) return [];
  const there = kept.filter(isWanted);
  const profiles = file.map(profileOf);
  if (by === "taxId" && !mayHaveSameTaxIds([...profiles, ...there.map(profileOf)])) return [];
  const known = asKept(file, there, profiles);
  const taken = new Set(known.map(({ code }) => code));
  const found = [...known, ...asOthersOfFile({ file, profiles, source, taken })];
  const wanted = by === "taxId" ? found.filter(({ likeness }) => likeness.by === "taxId") : found;
  return wanted.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** By tax id first, then the sure ones; within these in the order of the file. */
const rankOf = ({ likeness, isSure }: RecognisedClient) => (likeness.by === "taxId" ? 0 : isSure ? 1 : 2);

function asKept(
  file: readonly ClientDraft[],
  there: readonly Client[],
  profiles: readonly ClientProfile[],
): readonly RecognisedClient[] {
  return matchClients(profiles, there.map(profileOf)).flatMap((match) => {
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
  readonly profiles: readonly ClientProfile[];
  readonly source: SourceId;
  readonly taken: ReadonlySet<string>;
}): readonly RecognisedClient[] {
  const { file, profiles, source, taken } = options;
  return clusterClients(profiles).flatMap(({ members, likenesses }) => {
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
  { code, name, city }: ClientDraft,
  as: { readonly name: string; readonly city?: string | undefined },
  id: ClientId,
  likeness: Likeness,
) {
  return { code, name, city, as: id, asName: as.name, asCity: as.city, likeness };
}

/** What is confirmed unless the person says otherwise. */
export function sureJoins(recognised: readonly RecognisedClient[]): ReadonlyMap<string, ClientId> {
  return new Map(
    recognised
      .filter(({ likeness, isSure }) => likeness.by === "name" && isSure)
      .map(({ code, as }) => [code, as]),
  );
}
