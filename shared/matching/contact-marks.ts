/** Numbers apart that stand in one cell; a part this short is a piece of a number. */
const SHORTEST_PHONE = 6;
/** Digits that are the same however the country is dialled. */
const COMPARED_DIGITS = 8;

/** The ends of the phone numbers in a text: "+40 265 311 740" and "0265311740" end in the same digits. */
export function phonesOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const parts = text.split(/[,;/|]/).map((part) => part.replace(/\D/g, ""));
  const numbers = parts.every((digits) => digits.length >= SHORTEST_PHONE) ? parts : [parts.join("")];
  return numbers
    .filter(({ length }) => length >= SHORTEST_PHONE)
    .map((digits) => digits.slice(-COMPARED_DIGITS));
}

export function arePhonesEqual(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

export function emailsOf(text: string | undefined): readonly string[] {
  return (text ?? "").toLowerCase().match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? [];
}
