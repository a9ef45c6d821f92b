import { readPhones } from "../model/phone/read-phones.ts";
import { readTaxId, type TaxIdReading } from "../model/tax-id/read-tax-id.ts";
import { foldCedilla } from "./fold-text.ts";

/** The fields of a client whose writing is tidied; what they say stays as it is. */
export const CLEANED_FIELDS = ["name", "taxId", "phone", "email", "city", "address", "contactName"] as const;
export type CleanedField = (typeof CLEANED_FIELDS)[number];

/**
 * The same said in one way: numbers as they are dialled from anywhere, tax ids without separators, ș for ş, no doubled
 * quotes. What can't be read for sure stays letter by letter. `country` is that of the row or file, as an ISO code.
 */
export function cleanCell(field: CleanedField, text: string, country: string | undefined): string {
  switch (field) {
    case "phone":
      return cleanPhone(text, country);
    case "taxId":
      return cleanTaxId(text, country);
    case "email":
      return text.replace(/^mailto:/i, "").replace(/[;,\s]+$/, "");
    default:
      return cleanText(text);
  }
}

const LONGEST_PHONE = 100;

function cleanPhone(text: string, country: string | undefined): string {
  const written = readPhones(text, country)
    ?.map((phone) => phone.written)
    .join("; ");
  return written === undefined || written.length > LONGEST_PHONE ? text : written;
}

/** "RO 1590 082" → "RO1590082"; a Hungarian 12345678-1-42 keeps its strokes, which tell its parts. */
function cleanTaxId(text: string, country: string | undefined): string {
  const reading = readTaxId(text, country);
  if (!reading.isValid || reading.schemes.includes("hu-adoszam") || reading.schemes.includes("ch-uid"))
    return text;
  return `${lettersOf(reading)}${reading.code}`;
}

function lettersOf({ text, traces }: TaxIdReading): string {
  return traces.includes("country-letters")
    ? (/[A-Z]{2}(?=[\s.:-]*[\dA-Z])/i.exec(text)?.[0].toUpperCase() ?? "")
    : "";
}

function cleanText(text: string): string {
  const plain = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/""/g, '"')
    .replace(/^"([^"]*)"$/, "$1")
    .replace(/''/g, '"')
    .trim();
  const cleaned = isTurkish(plain) ? plain : foldCedilla(plain);
  return cleaned === "" ? text : cleaned;
}

/** Turkish writes ş as its own letter. */
function isTurkish(text: string): boolean {
  return /[ğıİĞöüçÖÜÇ]/.test(text);
}
