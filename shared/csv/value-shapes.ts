/** What single cells look like, whatever their column is called. */
import { PHONE_PLANS } from "../model/phone/phone-plans-table.ts";
import { readPhones } from "../model/phone/read-phones.ts";
import { looksLikeDay } from "./cell-kind.ts";

export function isEmail(value: string): boolean {
  return /^\S+@\S+\.\S{2,}$/.test(value);
}

/** Digits of GTIN-8, 12, 13 or 14 with the right check digit (GS1 General Specifications 7.9). */
export function isGtin(value: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(value)) return false;
  const sum = [...value]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** A number as it is dialled: with a plus, brackets, or the trunk digits of some country of ours. */
export function isPhone(value: string): boolean {
  if (!/^\D{0,8}(?:\+|\(|00?|8)\D?\d/.test(value) || value.replace(/\D/g, "").length < 8) return false;
  if (looksLikeDay(value)) return false;
  if (readPhones(value) !== undefined) return true;
  const isWritten = /[\d)][\s./-]+\d/.test(value);
  return PHONE_PLANS.some(
    ({ country, trunk, isLoose }) =>
      (isLoose !== true || isWritten) && trunk !== "" && readPhones(value, country) !== undefined,
  );
}

const STREET =
  /(?:^|[\s,.])(?:str|strada|bd|bdul|b-dul|calea|șos|sos|aleea|piața|piata|ul|al|pl|ул|пр-т|просп|проспект|пер|наб|ш|бул|вул|street|st|road|rd|avenue|ave|lane|utca|út|tér|platz|weg)(?:[\s.]|$)|(?:straße|strasse|str\.)\s*\d/iu;

/** A street, with the number of a house. */
export function isAddress(value: string): boolean {
  return value.length >= 8 && /\d/.test(value) && /\p{L}{2}/u.test(value) && STREET.test(value);
}

/** Letters and digits without blanks: "AB-1204", "ART.00123". */
export function isArticleCode(value: string): boolean {
  return /^(?=.*\d)(?=.*\p{L})[\p{L}\d][\p{L}\d._/-]{2,24}$/u.test(value) && !isEmail(value);
}

const MEASURE =
  /(?:^|[\s,(])\d+(?:[.,]\d+)?\s?(?:kg|g|gr|mg|l|ml|cl|cm|mm|m|buc|pcs|szt|kw|w|v|кг|г|гр|л|мл|см|мм|м|шт|уп)(?:[\s.,)x×*]|$)/iu;

/** A name that ends in how much is sold: "Cafea boabe 250 g". */
export function isProductName(value: string): boolean {
  return /\p{L}{3}/u.test(value) && MEASURE.test(value);
}
