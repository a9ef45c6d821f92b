/** Offered where a currency is asked for; any other may be typed. */
export const CURRENCIES = [
  "RON",
  "EUR",
  "MDL",
  "RUB",
  "UAH",
  "USD",
  "GBP",
  "BGN",
  "PLN",
  "HUF",
  "CZK",
  "TRY",
  "RSD",
  "CHF",
] as const;
