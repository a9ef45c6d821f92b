export const showQuote = {
  title: "Dosar: показано на странице",
  close: "Закрыть (Esc)",
  looking: (quote: string) => `Поиск «${quote}» …`,
  found: (quote: string, when: string) => `«${quote}» прочитано здесь (${when}).`,
  gone: (quote: string, price: string, when: string) =>
    `«${quote}» здесь больше нет. Сохранённая цена: ${price} (${when}).`,
  goneText: (quote: string, when: string) => `«${quote}» здесь больше нет. Текст сохранён: ${when}`,
  unseen: (price: string, when: string) =>
    `${price} — прочитано из данных, которых страница не показывает (${when}): показать нечего.`,
};
