import type { TaxIdReading } from "./read-tax-id.ts";
import { TAX_ID_SCHEMES, type TaxIdSchemeId } from "./tax-id-schemes.ts";

/**
 * Whether two cells name one firm. "same": valid, and equal as far as they name the firm (a branch is its firm).
 * "different": valid by a scheme that both have, and not equal. "unknown": anything else; then the rest of the rows decides.
 */
export function compareTaxIds(a: TaxIdReading, b: TaxIdReading): "same" | "different" | "unknown" {
  const shared = a.schemes.filter((id) => b.schemes.includes(id));
  const isSame = shared.some((id) => firmPartOf(id, a.code) === firmPartOf(id, b.code));
  if (isSame) return "same";
  return shared.length > 0 ? "different" : "unknown";
}

/** A key that is equal for one firm's ids: "RO1590082", "HU10625790". Undefined while the country is open. */
export function taxIdKeyOf({ schemes, code }: TaxIdReading): string | undefined {
  const [scheme, ...others] = schemes;
  if (scheme === undefined || others.length > 0) return undefined;
  return `${TAX_ID_SCHEMES[scheme].country}${firmPartOf(scheme, code)}`;
}

function firmPartOf(id: TaxIdSchemeId, code: string): string {
  return code.slice(0, TAX_ID_SCHEMES[id].firmLength ?? code.length);
}
