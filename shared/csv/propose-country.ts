import { countryNamed } from "../model/country-named.ts";
import { PHONE_PLANS } from "../model/phone/phone-plans-table.ts";
import { readPhones } from "../model/phone/read-phones.ts";
import { TAX_ID_SCHEMES } from "../model/tax-id/tax-id-schemes.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { ImportField } from "./import-fields.ts";

/** The land of a file: of its tax ids, else of most of what its country column says, else of its phones with a calling code. */
export function proposeCountry(
  profileOf: (field: ImportField) => ColumnProfile | undefined,
): string | undefined {
  const taxIds = profileOf("taxId")?.taxIds;
  if (taxIds !== undefined && taxIds.validCount >= Math.max(2, taxIds.count * 0.7)) {
    return TAX_ID_SCHEMES[taxIds.scheme].country;
  }
  const named = mostOf((profileOf("country")?.values ?? []).map(countryNamed));
  return named ?? mostOf((profileOf("phone")?.values ?? []).map(countryOfPhone));
}

/** +7 is Russia's and Kazakhstan's: the digits after it tell. */
function countryOfPhone(cell: string): string | undefined {
  if (!/^\D*(?:\+|00)/.test(cell)) return undefined;
  const dialled = readPhones(cell)?.[0]?.dialled.slice(1);
  return PHONE_PLANS.find(
    ({ callingCode, national }) =>
      dialled?.startsWith(callingCode) === true && national.test(dialled.slice(callingCode.length)),
  )?.country;
}

function mostOf(countries: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of countries) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > countries.length / 2 ? best[0] : undefined;
}
