import { groupBy } from "../std/group-by.ts";
import { taxIdKeys } from "./blocking-keys.ts";
import type { ClientProfile } from "./client-profile.ts";
import { compareTaxIdsOf } from "./compare-tax-ids.ts";

/** More than so many of one number are no firms; whoever compares them all decides. */
const MOST_COMPARED = 60;

/** Whether any two of these clients may be one by their tax ids: no, for certain, or perhaps. Cheap where none are, since no name is compared. */
export function mayHaveSameTaxIds(profiles: readonly ClientProfile[]): boolean {
  const keys = profiles.flatMap((profile) =>
    [...new Set(taxIdKeys(profile))].map((key) => ({ key, profile })),
  );
  for (const sharing of groupBy(keys, ({ key }) => key).values()) {
    if (sharing.length > MOST_COMPARED) return true;
    const isOfOne = sharing.some(({ profile: one }, place) =>
      sharing.slice(place + 1).some(({ profile: other }) => compareTaxIdsOf(one, other) === "same"),
    );
    if (isOfOne) return true;
  }
  return false;
}
