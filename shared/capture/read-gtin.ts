/** The digits of a GTIN-8, 12, 13 or 14 whose check digit is right; undefined for anything else. */
export function readGtin(text: string | undefined): string | undefined {
  const digits = text?.replace(/[\s-]/g, "").replace(/^(?:gtin|ean|upc|isbn):?/i, "");
  if (!digits || !/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return undefined;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const weight = (digits.length - index) % 2 === 0 ? 3 : 1;
    sum += Number(digits.charAt(index)) * weight;
  }
  return sum % 10 === 0 ? digits : undefined;
}
