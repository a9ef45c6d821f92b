import { readTaxId, schemesOfCode, type TaxIdReading } from "../model/tax-id/read-tax-id.ts";
import { TAX_ID_SCHEMES, type TaxIdSchemeId } from "../model/tax-id/tax-id-schemes.ts";

/** The scheme that most values of a column are valid by. */
export interface ColumnTaxIds {
  readonly scheme: TaxIdSchemeId;
  readonly validCount: number;
  readonly count: number;
  /** A value that is not valid by it. */
  readonly wrongText: string | undefined;
}

/** Enough to tell; each value is tried by some forty schemes. */
const MOST_VALUES = 100;
const LIKE_TAX_ID = /^\D{0,12}\d[\dA-Z\s./\\-]{3,30}$/i;

/**
 * Random digits are valid by a scheme once in ten times or rarer, so a column of which most are valid is one of tax ids. Several
 * countries in one column: the one of most values.
 */
export function taxIdsOf(values: readonly string[]): ColumnTaxIds | undefined {
  const sample = values.slice(0, MOST_VALUES);
  if (sample.filter((value) => LIKE_TAX_ID.test(value)).length < sample.length / 2) return undefined;
  const readings = sample.map((value) => readTaxId(value));
  const counts = new Map<TaxIdSchemeId, number>();
  for (const scheme of readings.flatMap(({ schemes }) => schemes)) {
    if (!isLikely(scheme)) continue;
    counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const [scheme] = best;
  const { country } = TAX_ID_SCHEMES[scheme];
  const wrong = readings.filter((reading) => !isRightThere(reading, country));
  return {
    scheme,
    validCount: sample.length - wrong.length,
    count: sample.length,
    wrongText: wrong[0]?.text,
  };
}

/** Valid in the land of most, dropped zeros put back; or by letters of its own. */
function isRightThere({ text, isValid, traces }: TaxIdReading, country: string): boolean {
  if (isValid && traces.includes("country-letters")) return true;
  const reading = readTaxId(text, country);
  return reading.isValid && reading.country === country;
}

/** Numbers of persons would be found among those of firms by chance. */
function isLikely(scheme: TaxIdSchemeId): boolean {
  return scheme !== "bg-person" && scheme !== "tr-vkn";
}

/** Fewer tell nothing: one number in ten is a tax id by chance. */
const LEAST = 3;
const MOSTLY = 0.7;

/** Whether most values of the column are tax ids whose check digits hold. */
export function holdsTaxIds({
  taxIds,
  gtinShare,
}: {
  readonly taxIds: ColumnTaxIds | undefined;
  readonly gtinShare: number;
}): boolean {
  if (taxIds === undefined || taxIds.validCount < LEAST) return false;
  const share = taxIds.validCount / taxIds.count;
  return share >= MOSTLY && share >= gtinShare;
}

/** Numbers of a register ("J12/345/2001", ОГРН) or of a branch's place (КПП): they go with a firm, and are neither its tax id nor its code. */
export function holdsRegisterNumbers({ values }: { readonly values: readonly string[] }): boolean {
  const sample = values.slice(0, MOST_VALUES);
  return sample.length >= LEAST && sample.filter(isOfRegister).length > sample.length * MOSTLY;
}

function isOfRegister(value: string): boolean {
  if (/^\d{4}01\d{3}$/.test(value) || readTaxId(value).fault === "trade-register-number") return true;
  return schemesOfCode(value).some((id) => TAX_ID_SCHEMES[id].names === "register entry");
}
