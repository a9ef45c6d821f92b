/** Numbers apart that stand in one cell; a part this short is a piece of a number. */
const SHORTEST_PHONE = 6;
/** Digits that are the same however the country is dialled. */
const COMPARED_DIGITS = 8;

/** What is dialled when the firm has answered. */
const EXTENSION = /(?:\bint|\bext|\bdw|\bwew|\bapp|доб|вн|вът)[.:]?\s*\d{1,5}\s*$/i;

/** The ends of the phone numbers in a text: "+40 265 311 740" and "0265311740" end in the same digits. */
export function phonesOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const parts = text
    .replace(EXTENSION, "")
    .split(/[,;/|]/)
    .map((part) => part.replace(/\D/g, ""));
  const numbers = parts.every((digits) => digits.length >= SHORTEST_PHONE) ? parts : [parts.join("")];
  return numbers
    .filter(({ length }) => length >= SHORTEST_PHONE)
    .map((digits) => digits.slice(-COMPARED_DIGITS));
}

export function arePhonesEqual(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

/** Where everybody has a mailbox, so that a common domain says nothing. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  `gmail googlemail yahoo ymail hotmail outlook live msn icloud aol proton protonmail mail inbox list bk yandex ya rambler ukr meta
   i bigmir wp onet o2 interia gazeta op tlen poczta gmx web t-online freenet abv dir freemail citromail indamail rdslink clicknet
   moldovacc mdl starnet`.split(/\s+/),
);

/** A mailbox of one firm, or another of the same firm's domain. */
export function areEmailsEqual(a: string, b: string): boolean {
  if (a === b) return true;
  const domain = ownDomainOf(a);
  return domain !== undefined && domain === ownDomainOf(b);
}

/** Undefined where it is a mail provider's. */
export function ownDomainOf(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return FREE_MAIL.has(domain.split(".")[0] ?? "") ? undefined : domain;
}

export function emailsOf(text: string | undefined): readonly string[] {
  return (text ?? "").toLowerCase().match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? [];
}
