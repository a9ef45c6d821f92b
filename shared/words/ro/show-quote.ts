export const showQuote = {
  title: "Dosar: arătat pe pagină",
  close: "Închideți (Esc)",
  looking: (quote: string) => `Se caută „${quote}” …`,
  found: (quote: string, when: string) => `„${quote}” s-a citit aici (${when}).`,
  gone: (quote: string, price: string, when: string) =>
    `„${quote}” nu mai este aici. Prețul salvat: ${price} (${when}).`,
  goneText: (quote: string, when: string) => `„${quote}” nu mai este aici. Text salvat: ${when}`,
  unseen: (price: string, when: string) =>
    `${price} s-a citit din date pe care pagina nu le arată (${when}): nu este nimic de arătat.`,
};
