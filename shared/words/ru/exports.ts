import type { exportWords as en } from "../en/exports.ts";
import { counted } from "../plural.ts";

const rows = (count: number, printed: string) =>
  counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" });

export const exportWords: typeof en = {
  title: "Выгрузка в CSV",
  lead: "Для Excel или другой программы, с разделителями ваших форматов. Выгрузки клиентов, товаров и продаж можно загрузить обратно: они вернутся точно такими, какими были.",
  what: "Что",
  kinds: {
    clients: "Клиенты",
    contacts: "Контакты",
    products: "Товары",
    sales: "Строки продаж",
    receivables: "Долги и оплаты",
    targets: "Планы",
    notes: "Заметки",
    competitors: "Конкуренты",
    offers: "Товары конкурентов",
    prices: "История цен конкурентов",
    segments: "Сегменты",
  },
  from: "С",
  to: "По",
  daysHint: "Пусто: все дни.",
  turned: "Первый день позже последнего.",
  run: "Выгрузить",
  shown: (count, printed) => `В CSV, со всеми полями: на экране ${rows(count, printed)}`,
  chosen: (count, printed) => `В CSV, со всеми полями: выбрано ${rows(count, printed)}`,
  salesOf: "Выгрузить продажи",
  running: "Идёт выгрузка …",
  progress: (done, count, printed) =>
    `${done} из ${counted("ru", count, printed, { one: "строки", few: "строк", many: "строк", other: "строки" })}`,
  cancel: "Отмена",
  cancelling: "Останавливается …",
  cancelled: "Отменено. Файл не сохранён.",
  saved: (names, count, printed) => `Сохранено, ${rows(count, printed)}: ${names}`,
  none: "Выгружать нечего.",
  workbook: {
    save: "Сохранить как книгу (.xlsx)",
    hint: "Лист с формулами, таблицами и диаграммами; открывается в Excel и LibreOffice без Dosar",
    saved: (name) => `Сохранено: ${name}`,
    gone: "В Dosar этого больше нет. Файл не сохранён.",
  },
  failed: "Выгрузка прервалась. Попробуйте ещё раз; ничего не изменено.",
};
