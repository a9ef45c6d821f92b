/** What a reader says that a page costs. */
export interface PageAnswer {
  readonly price: number | undefined;
  readonly currency: string | undefined;
}

/** One row of a folder's expected.json. */
export interface ExpectedPage {
  readonly file: string;
  readonly price: string | null;
  readonly currency: string | null;
  readonly altPrices?: readonly string[];
}

/** The price and its currency as a person would read them; without a price on the page, no price. */
export function isRight({ price, currency, altPrices = [] }: ExpectedPage, answer: PageAnswer): boolean {
  if (price === null) return answer.price === undefined;
  const isPriceRight = [price, ...altPrices].some((one) => Number(one) === answer.price);
  return isPriceRight && answer.currency === currency;
}
