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
