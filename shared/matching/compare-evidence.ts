import { type ClientProfile, runsOfTowns, wordsBeside } from "./client-profile.ts";
import { areEmailsEqual, arePhonesEqual } from "./contact-marks.ts";
import type { NameWord } from "./name-form.ts";
import { areStreetsEqual, areTownsEqual, type Town } from "./place.ts";

/** What besides the name says one client or two. */
export type Support = "town" | "street" | "phone" | "email";

export interface Evidence {
  readonly equal: ReadonlySet<Support>;
  readonly different: ReadonlySet<Support>;
  /** One name says a town and the other says nothing of where. */
  readonly isTownOfOne: boolean;
}

/** A name without the towns that it says. */
export interface NameInTown {
  readonly words: readonly NameWord[];
  readonly named: readonly Town[];
}

/**
 * The names without the towns of either: "Farmacia Melisa Năvodari" in Năvodari is the Farmacia Melisa there. A firm that is
 * called like its town keeps its name.
 */
export function namesInTowns(a: ClientProfile, b: ClientProfile): readonly [NameInTown, NameInTown] {
  const towns = [a.town, b.town].filter((town) => town !== undefined);
  return [nameInTown(a, towns), nameInTown(b, towns)];
}

function nameInTown(profile: ClientProfile, towns: readonly Town[]): NameInTown {
  const { words } = profile.name;
  const found = runsOfTowns(profile, towns);
  const left = wordsBeside(words, found);
  return left.length === 0 ? { words, named: [] } : { words: left, named: found.map(({ town }) => town) };
}

export function compareEvidence(
  a: ClientProfile,
  b: ClientProfile,
  [nameA, nameB]: readonly [NameInTown, NameInTown],
): Evidence {
  const townsA = [...(a.town ? [a.town] : []), ...nameA.named];
  const townsB = [...(b.town ? [b.town] : []), ...nameB.named];
  const answers: readonly (readonly [Support, boolean | undefined])[] = [
    ["town", areInOneTown(townsA, townsB)],
    ["street", a.street && b.street && areStreetsEqual(a.street, b.street)],
    ["phone", haveCommon(a.phones, b.phones, arePhonesEqual)],
    ["email", haveCommon(a.emails, b.emails, areEmailsEqual)],
  ];
  const said = (is: boolean) => new Set(answers.filter(([, answer]) => answer === is).map(([what]) => what));
  const isTownOfOne = nameA.named.length > 0 !== nameB.named.length > 0;
  return { equal: said(true), different: said(false), isTownOfOne };
}

/** All towns that the one names are the other's; a branch's name may have the town of the branch and of the firm. */
function areInOneTown(a: readonly Town[], b: readonly Town[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.every((one) => b.every((other) => areTownsEqual(one, other)));
}

function haveCommon(
  a: readonly string[],
  b: readonly string[],
  areEqual: (one: string, other: string) => boolean,
): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.some((one) => b.some((other) => areEqual(one, other)));
}
