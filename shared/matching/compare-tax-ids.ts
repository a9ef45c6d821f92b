import { compareTaxIds } from "../model/tax-id/compare-tax-ids.ts";
import { readTaxId } from "../model/tax-id/read-tax-id.ts";
import type { ClientProfile } from "./client-profile.ts";

/** What the tax ids of two clients say; the country of the one helps to read the other's. */
export function compareTaxIdsOf(a: ClientProfile, b: ClientProfile): "same" | "different" | "unknown" {
  if (a.taxId === undefined || b.taxId === undefined) return "unknown";
  const told = a.country ?? b.country;
  const [ofA, ofB] = [a, b].map(({ taxId, country }) =>
    taxId === undefined || country !== undefined ? taxId : readTaxId(taxId.text, told),
  );
  return ofA && ofB ? compareTaxIds(ofA, ofB) : "unknown";
}
