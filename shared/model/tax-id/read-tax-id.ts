import { readNotation, type TaxIdFault, type TaxIdTrace } from "./tax-id-notation.ts";
import { hasForm, isOfScheme, schemesOf, TAX_ID_SCHEMES, type TaxIdSchemeId } from "./tax-id-schemes.ts";

/** What a cell says that should hold a tax id. */
export interface TaxIdReading {
  /** As in the cell. */
  readonly text: string;
  /** Without country letters, label and separators; empty where nothing of the kind was found. */
  readonly code: string;
  /** Whose form and check digits fit: several while nothing tells the country, none when it isn't valid. */
  readonly schemes: readonly TaxIdSchemeId[];
  /** Of the schemes, when they agree; else as the cell or the row says. */
  readonly country: string | undefined;
  readonly isValid: boolean;
  /** Why it isn't valid. */
  readonly fault: TaxIdFault | undefined;
  /** What was done to read it. */
  readonly traces: readonly TaxIdTrace[];
}

/**
 * Reads the tax id of a firm. `country` is that of the row or of the file (ISO code): it decides between schemes, gives a
 * spreadsheet's dropped zeros back, and yields to letters or a label in the cell itself.
 */
export function readTaxId(cell: string, country?: string): TaxIdReading {
  const notation = readNotation(cell);
  if (typeof notation === "string") return faultyReading(cell, "", country, notation, []);
  const { code, traces } = notation;
  const told = notation.country ?? country;
  const schemes = taxpayersAmong(told, code);
  if (schemes.length > 0) return validReading(cell, code, schemes, told, traces);
  const padded = told === undefined ? undefined : withZeros(told, code);
  if (padded !== undefined) {
    return validReading(cell, padded.code, padded.schemes, told, [...traces, "zeros-restored"]);
  }
  // A firm of another land in the list of ours.
  const elsewhere = notation.country === undefined ? taxpayersAmong(undefined, code) : [];
  const isMistyped = schemesOf(told).some((id) => isTaxpayer(id) && hasForm(id, code));
  if (elsewhere.length > 0 && !isMistyped) return validReading(cell, code, elsewhere, undefined, traces);
  return faultyReading(cell, code, told, isMistyped ? "wrong-check-digit" : "no-tax-id", traces);
}

/** Numbers of registers and places too, which stand beside a tax id and are none: "ОГРН", "КПП", "REGON". */
export function schemesOfCode(code: string, country?: string): readonly TaxIdSchemeId[] {
  return schemesOf(country).filter((id) => isOfScheme(id, code));
}

const isTaxpayer = (id: TaxIdSchemeId) => TAX_ID_SCHEMES[id].names === "taxpayer";
const isChecked = (id: TaxIdSchemeId) => TAX_ID_SCHEMES[id].isRight !== undefined;

/** A form without check digits proves nothing of a code whose country isn't told. */
const taxpayersAmong = (country: string | undefined, code: string) =>
  schemesOfCode(code, country).filter((id) => isTaxpayer(id) && (country !== undefined || isChecked(id)));

/** As a spreadsheet leaves "0278012345", "00131305", "000694037". */
const PADDED_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  RU: [10, 12],
  UA: [8, 10],
  BG: [9],
  BE: [10],
  GR: [9],
  CZ: [8],
};
const MOST_ZEROS = 4;

function withZeros(country: string, code: string) {
  if (!/^\d+$/.test(code)) return undefined;
  for (const length of PADDED_LENGTHS[country] ?? []) {
    const missing = length - code.length;
    if (missing < 1 || missing > MOST_ZEROS) continue;
    const padded = code.padStart(length, "0");
    const schemes = taxpayersAmong(country, padded).filter(isChecked);
    if (schemes.length > 0) return { code: padded, schemes };
  }
  return undefined;
}

function validReading(
  text: string,
  code: string,
  schemes: readonly TaxIdSchemeId[],
  told: string | undefined,
  traces: readonly TaxIdTrace[],
): TaxIdReading {
  const countries = new Set(schemes.map((id) => TAX_ID_SCHEMES[id].country));
  const country = countries.size === 1 ? [...countries][0] : told;
  return { text, code, schemes, country, isValid: true, fault: undefined, traces };
}

function faultyReading(
  text: string,
  code: string,
  country: string | undefined,
  fault: TaxIdFault,
  traces: readonly TaxIdTrace[],
): TaxIdReading {
  return { text, code, schemes: [], country, isValid: false, fault, traces };
}
