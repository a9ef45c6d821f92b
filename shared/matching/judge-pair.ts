import type { NameDifference } from "./align-words.ts";
import { type ClientProfile, runsOf } from "./client-profile.ts";
import { compareEvidence, type Evidence, namesInTowns, type Support } from "./compare-evidence.ts";
import { areNumbersEqual, compareNames, isCuttable } from "./compare-names.ts";
import { compareTaxIdsOf } from "./compare-tax-ids.ts";
import { isInitial } from "./compare-words.ts";
import { COLUMN_WIDTHS } from "./find-forms.ts";
import { isFirstName } from "./known-words.ts";
import { areKindsAlike } from "./legal-forms-table.ts";
import type { NameForm } from "./name-form.ts";
import type { NamePart } from "./name-parts.ts";

/** Why two records are taken for one client. */
export interface Likeness {
  /** "same" by a valid tax id; "proposed" by name, which a person confirms. */
  readonly grade: "same" | "proposed";
  readonly by: "taxId" | "name";
  /** In what the names differ; by tax id they may differ in anything. */
  readonly differences: readonly NameDifference[];
  readonly support: readonly Support[];
  /** A proposal that hardly needs a look: the very name, and a second thing that agrees. */
  readonly isSure: boolean;
}

/** Why not: what told them apart. */
export type Contradiction = "taxId" | "country" | "number" | "legalForm" | "name" | "town" | "tooLittle";

export type Judgement =
  | ({ readonly isAlike: true } & Likeness)
  | { readonly isAlike: false; readonly because: Contradiction };

/** One client or two. Symmetric. */
export function judgePair(a: ClientProfile, b: ClientProfile): Judgement {
  const taxIds = compareTaxIdsOf(a, b);
  if (taxIds === "different") return apart("taxId");
  if (taxIds === "same") {
    return { isAlike: true, grade: "same", by: "taxId", differences: [], support: [], isSure: true };
  }
  if (areInOtherCountries(a, b)) return apart("country");
  const judgement = judgeNames(a, b);
  return judgement.isAlike || !CAN_BE_LEFT_OUT.has(judgement.because)
    ? judgement
    : judgeParts(a, b, judgement);
}

/** What a name that is not the whole one, or not the present one, may be told apart by. */
const CAN_BE_LEFT_OUT: ReadonlySet<Contradiction> = new Set(["name", "number", "legalForm", "tooLittle"]);

function judgeNames(a: ClientProfile, b: ClientProfile): Judgement {
  if (!areNumbersEqual(a.name, b.name)) return apart("number");
  if (!areKindsAlike(a.name.kind, b.name.kind)) return apart("legalForm");
  const names = namesInTowns(a, b);
  const differences = compareNames(
    { words: names[0].words, isCuttable: isCuttable(a.name, b.name) },
    { words: names[1].words, isCuttable: isCuttable(b.name, a.name) },
  );
  if (differences === undefined) return apart("name");
  const evidence = compareEvidence(a, b, names);
  if (evidence.different.has("town")) return apart("town");
  if (!isEnough(a, b, differences, evidence)) return apart("tooLittle");
  return {
    isAlike: true,
    grade: "proposed",
    by: "name",
    differences,
    support: [...evidence.equal],
    isSure: differences.length === 0 && isStrong(evidence),
  };
}

/** The one by a part of its name, or by its former one, and the other by its whole name. */
function judgeParts(a: ClientProfile, b: ClientProfile, otherwise: Judgement): Judgement {
  const pairs = [
    ...a.parts.map((part) => ({ part, one: withName(a, part), other: b })),
    ...b.parts.map((part) => ({ part, one: a, other: withName(b, part) })),
  ];
  for (const { part, one, other } of pairs) {
    const judgement = judgeNames(one, other);
    if (!judgement.isAlike || !SHOWN_BY.some((support) => judgement.support.includes(support))) continue;
    return { ...judgement, differences: [...judgement.differences, part.because], isSure: false };
  }
  return otherwise;
}

const SHOWN_BY: readonly Support[] = ["street", "phone", "email"];

function withName(profile: ClientProfile, { name }: NamePart): ClientProfile {
  return { ...profile, name, runs: runsOf(name.words) };
}

const apart = (because: Contradiction): Judgement => ({ isAlike: false, because });

function areInOtherCountries(a: ClientProfile, b: ClientProfile): boolean {
  if (a.country !== undefined && b.country !== undefined) return a.country !== b.country;
  if (a.country !== undefined) return isElsewhere(a.country, b.name.countries);
  if (b.country !== undefined) return isElsewhere(b.country, a.name.countries);
  return a.name.countries?.every((country) => isElsewhere(country, b.name.countries)) ?? false;
}

function isElsewhere(country: string, countries: readonly string[] | undefined): boolean {
  return countries !== undefined && !countries.includes(country);
}

/** Shared by chance with a firm of nearly the same name far less often than a town is. */
function isStrong({ equal }: Evidence): boolean {
  return equal.has("street") || equal.has("phone") || equal.has("email");
}

/** Differences that hide another firm's name more often than they are an error. */
const NEED_MORE_THAN_TOWN: ReadonlySet<NameDifference> = new Set(["letter", "initial", "cut"]);

function isEnough(
  a: ClientProfile,
  b: ClientProfile,
  differences: readonly NameDifference[],
  evidence: Evidence,
): boolean {
  if (isOtherPerson(a, b, differences)) return false;
  if (isStrong(evidence)) return true;
  const { equal, different, isTownOfOne } = evidence;
  const isContradicted = different.has("street") || different.has("phone");
  if (differences.length > 0) return equal.has("town") && !isContradicted && !isHeavy(a, b, differences);
  if (isCutPerhaps(a) || isCutPerhaps(b)) return false;
  return !isContradicted && (equal.has("town") || !isTownOfOne);
}

/** Persons are written with either name first; in another order the words of a firm may be another firm. */
function isHeavy(a: ClientProfile, b: ClientProfile, differences: readonly NameDifference[]): boolean {
  const isPerson = a.name.kind === "person" || b.name.kind === "person";
  return differences.some(
    (difference) => NEED_MORE_THAN_TOWN.has(difference) || (difference === "order" && !isPerson),
  );
}

/** First names that differ by a letter are two persons, also at one address: Marian and Mariana. */
function isOtherPerson(a: ClientProfile, b: ClientProfile, differences: readonly NameDifference[]): boolean {
  const isPerson = isOfPerson(a.name) || isOfPerson(b.name);
  const isOneScript = a.name.words[0]?.isCyrillic === b.name.words[0]?.isCyrillic;
  return isPerson && isOneScript && differences.includes("letter");
}

const MOST_WORDS_OF_PERSON = 3;

function isOfPerson({ kind, words }: NameForm): boolean {
  if (kind !== undefined) return kind === "person";
  return (
    words.some((word) => isInitial(word) && word.isDotted) ||
    (words.length <= MOST_WORDS_OF_PERSON && words.some(isFirstName))
  );
}

function isCutPerhaps({ name }: ClientProfile): boolean {
  return name.kind === undefined && COLUMN_WIDTHS.has(name.length);
}
