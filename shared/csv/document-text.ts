/** A document as statements write it into one cell. */
export interface DocumentText {
  /** "Реализация товаров и услуг", "Factură", "Credit note": what kind of document it is. */
  readonly type: string;
  readonly number: string;
  readonly day: string;
}

const DOCUMENT =
  /^(?<type>.*?)[\s,]*(?:№|\bnr\.?|\bno\.?|#|N)?\s*(?<number>[\p{L}\d][\p{L}\d/_-]*\d|\d)\s+(?:от|вiд|від|din|from|of|dated|vom|z dnia)\s+(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:\s.*)?$/iu;

/** Documents are short; in a long note the search would take the square of its length. */
const LONGEST_CELL = 300;

/** Reads "Реализация товаров 0000-000012 от 15.01.2026 10:12:33" or "Factura nr. F-101 din 15.01.2026"; undefined for all else. */
export function documentIn(cell: string): DocumentText | undefined {
  if (cell.length > LONGEST_CELL) return undefined;
  const { type, number, day } = DOCUMENT.exec(cell.replace(/\s+/g, " ").trim())?.groups ?? {};
  return type === undefined || number === undefined || day === undefined ? undefined : { type, number, day };
}
