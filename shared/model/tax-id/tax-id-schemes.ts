import { CENTRAL_EUROPE } from "./central-europe.ts";
import { EASTERN_STATES } from "./eastern-states.ts";
import { NORTHERN_EUROPE } from "./northern-europe.ts";
import { ROMANIA_AND_MOLDOVA } from "./romania-and-moldova.ts";
import { SOUTH_EAST_EUROPE } from "./south-east-europe.ts";
import type { TaxIdScheme } from "./tax-id-scheme.ts";
import { WESTERN_EUROPE } from "./western-europe.ts";

const ALL = {
  ...ROMANIA_AND_MOLDOVA,
  ...EASTERN_STATES,
  ...CENTRAL_EUROPE,
  ...SOUTH_EAST_EUROPE,
  ...WESTERN_EUROPE,
  ...NORTHERN_EUROPE,
};

export type TaxIdSchemeId = keyof typeof ALL;
export const TAX_ID_SCHEMES: Readonly<Record<TaxIdSchemeId, TaxIdScheme>> = ALL;
const SCHEME_IDS = Object.keys(ALL) as readonly TaxIdSchemeId[]; // Object.keys forgets the keys.

/** The schemes of a country, or all. */
export function schemesOf(country: string | undefined): readonly TaxIdSchemeId[] {
  if (country === undefined) return SCHEME_IDS;
  return SCHEME_IDS.filter((id) => TAX_ID_SCHEMES[id].country === country);
}

export const hasForm = (id: TaxIdSchemeId, code: string): boolean =>
  TAX_ID_SCHEMES[id].form.test(code) && !/^0+$/.test(code);

/** Whether the code has the form of the scheme, and its check digits hold. */
export function isOfScheme(id: TaxIdSchemeId, code: string): boolean {
  return hasForm(id, code) && (TAX_ID_SCHEMES[id].isRight?.(code) ?? true);
}
