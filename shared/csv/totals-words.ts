const TOTALS =
  /^\*{1,4}$|^\W*(?:sub|grand\s+|sub-)?total(?:ul|uri|s|e)?\b|^\W*(?:suma totala|sumă totală|gesamt|summe|razem|ogółem|összesen|mindösszesen|celkem)(?![\p{L}])|^[^\p{L}]*(?:итого|всего|итог|підсумок|разом|усього|общо)(?![\p{L}])/iu;

/** Whether a cell introduces a total or subtotal: "TOTAL", "Итого:", "Total general", the stars of SAP. */
export function isTotalsText(text: string): boolean {
  return TOTALS.test(text.trim());
}
