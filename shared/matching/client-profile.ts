import { readTaxId, type TaxIdReading } from "../model/tax-id/read-tax-id.ts";
import { rememberThings } from "../std/remember.ts";
import type { ClientText } from "./client-text.ts";
import { emailsOf, phonesOf } from "./contact-marks.ts";
import { countryOf } from "./country.ts";
import { namesInText } from "./former-names.ts";
import { formOfName, type NameForm, type NameWord } from "./name-form.ts";
import { type NamePart, partsOfName } from "./name-parts.ts";
import { type Street, streetOf, type Town, townOf, townOfWords } from "./place.ts";

/** A client with its texts read, so that comparing it with many costs one reading. */
export interface ClientProfile {
  readonly name: NameForm;
  /** What other records may call it. */
  readonly parts: readonly NamePart[];
  /** Words of the name by the town that they would be. */
  readonly runs: ReadonlyMap<string, readonly WordRun[]>;
  readonly taxId: TaxIdReading | undefined;
  /** Of the client, or as the letters before its tax id say. */
  readonly country: string | undefined;
  readonly town: Town | undefined;
  readonly street: Street | undefined;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

export interface WordRun {
  readonly start: number;
  readonly size: number;
  readonly town: Town;
}

/** Remembered, as an import asks for the same clients for its preview, for its plan and when it writes. */
export const profileOf = rememberThings(readProfile);

function readProfile(client: ClientText): ClientProfile {
  const { now, before } = namesInText(client.name);
  const name = formOfName(now);
  const former = before === undefined ? [] : [{ name: formOfName(before), because: "former" as const }];
  const stated = countryOf(client.country);
  const taxId = client.taxId === undefined ? undefined : readTaxId(client.taxId, stated);
  // Without letters before it a mistyped id may be right by another country's rule.
  const country = stated ?? (taxId?.traces.includes("country-letters") ? taxId.country : undefined);
  return {
    name,
    parts: [...former, ...partsOfName(name)],
    runs: runsOf(name.words),
    taxId,
    country,
    town: townOf(client.city),
    street: streetOf(client.address),
    phones: phonesOf(client.phone),
    emails: emailsOf(client.email),
  };
}

const LONGEST_TOWN = 3;

/** Words of a name by the town that they would be. */
export function runsOf(words: readonly NameWord[]): ReadonlyMap<string, readonly WordRun[]> {
  const bySound = new Map<string, WordRun[]>();
  for (let size = 1; size <= LONGEST_TOWN; size++) {
    for (let start = 0; start + size <= words.length; start++) {
      const run = { start, size, town: townOfWords(words.slice(start, start + size)) };
      for (const sound of run.town.sounds) bySound.set(sound, [...(bySound.get(sound) ?? []), run]);
    }
  }
  return bySound;
}

/** Where the name says one of these towns. In a name a mistyped town may be another word. */
export function runsOfTowns({ runs }: ClientProfile, towns: readonly Town[]): readonly WordRun[] {
  const found: WordRun[] = [];
  for (const { sounds } of towns) {
    for (const sound of sounds) {
      const spelled = runs.get(sound);
      if (spelled) found.push(...spelled);
    }
  }
  return found;
}

/** The words that are in none of the runs. */
export function wordsBeside(words: readonly NameWord[], runs: readonly WordRun[]): readonly NameWord[] {
  if (runs.length === 0) return words;
  return words.filter((_, at) => !runs.some(({ start, size }) => at >= start && at < start + size));
}
