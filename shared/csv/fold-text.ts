/** A text for comparing: lower case, without diacritics and signs, words apart ("InvoiceNo" → "invoice no", "ТОВАРЪ, шт." → "товаръ шт"). */
export function foldText(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\d%№#]+/gu, " ")
    .trim();
}

const COMMA_BY_CEDILLA: Readonly<Record<string, string>> = { ş: "ș", ţ: "ț", Ş: "Ș", Ţ: "Ț" };

/** Romanian's two writings of one letter as one: ş and ţ, which old code pages have, as ș and ț. */
export function foldCedilla(text: string): string {
  return text.replace(/[şţŞŢ]/g, (letter) => COMMA_BY_CEDILLA[letter] ?? letter);
}
