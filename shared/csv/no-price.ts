const NO_PRICE =
  /^(?:[-–—]+|0+(?:[.,]0+)?|n\/?a|la cerere|la comand[ăa]|on request|upon request|p\.?o\.?a\.?|call|по запросу|под заказ|по заказу|договорная|звоните)$/iu;

/** What stands where a product has no price in a column: a dash, zeros, "on request". */
export function isNoPrice(text: string): boolean {
  return NO_PRICE.test(text);
}
