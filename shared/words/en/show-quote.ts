/** The bar in a page on which the words of evidence are shown. */
export const showQuote = {
  title: "Dosar: shown on the page",
  close: "Close (Esc)",
  looking: (quote: string) => `Looking for “${quote}” …`,
  found: (quote: string, when: string) => `“${quote}” was read here (${when}).`,
  gone: (quote: string, price: string, when: string) =>
    `“${quote}” is not here any more. The price that was saved: ${price} (${when}).`,
  goneText: (quote: string, when: string) => `“${quote}” is not here any more. Saved: ${when}`,
  unseen: (price: string, when: string) =>
    `${price} was read from data that the page does not show (${when}): there is nothing to point at.`,
};
