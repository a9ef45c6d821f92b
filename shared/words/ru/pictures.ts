import { counted } from "../plural.ts";

export const pictures = {
  title: "Снимки цен",
  keep: "Хранить снимок с каждой ценой, которую вы сохраняете",
  hint: "На снимке часть страницы вокруг цены ровно такая, как на вашем экране, а значит, и всё, что там ещё видно: например, ваше имя или ваши цены после входа. Он остаётся на этом компьютере и попадает в файл данных, только если вы выберете это там.",
  kept: (count: number, printed: string, size: string) =>
    `Сохранено: ${counted("ru", count, printed, { one: "снимок", few: "снимка", many: "снимков", other: "снимка" })}, ${size}.`,
  alt: (quote: string, when: string) => `Страница вокруг слов «${quote}», ${when}`,
  enlarge: (quote: string, when: string) => `Увеличить снимок слов «${quote}», ${when}`,
  removeAll: "Удалить все снимки",
  removedAll: "Все снимки удалены",
  remove: "Удалить снимок",
  removed: "Снимок удалён",
};
