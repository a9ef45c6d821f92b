import type { capturedList as en } from "../en/captured-list.ts";
import { counted } from "../plural.ts";

export const capturedList: typeof en = {
  found: (count: number, printed: string) =>
    `На этой странице список: ${counted("ru", count, printed, { one: "товар", few: "товара", many: "товаров", other: "товара" })}.`,
  counting: "Поиск списка на странице …",
  choose: "Выбрать, что сохранить",
  addPage: "Добавить эту страницу",
  addRows: (count: number, printed: string) =>
    `Добавить ещё ${counted("ru", count, printed, { one: "товар", few: "товара", many: "товаров", other: "товара" })}`,
  from: (count: number, printed: string) =>
    `Собрано с ${counted("ru", count, printed, { one: "страницы", few: "страниц", many: "страниц", other: "страницы" })}`,
  more: "Список продолжается: откройте следующую страницу, нажмите там кнопку Dosar и затем «Добавить эту страницу».",
  otherOpen: (host) => `Список с ${host} ещё открыт: сохраните или уберите его, прежде чем начать другой.`,
  cut: "На странице больше строк, чем Dosar берёт за раз; остальные не взяты.",
  cutRows: (count, printed, most) =>
    `В списке не больше ${most} строк: не взято в конце ${counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" })}. Сохраните его и начните другой.`,
  full: "Список полон: сохраните его и начните с этой страницы другой.",
  tooLarge:
    "Страница не добавлена: список стал слишком большим. Сохраните его и начните с этой страницы другой.",
  changed:
    "Ничего не сохранено: другое окно Dosar тем временем сохранило или изменило этот список. Здесь показано то, что есть сейчас.",
  column: "Столбец цен",
  filter: "Отбор по названию",
  all: "Все строки",
  row: (name) => `Сохранить ${name}`,
  nameOf: (name) => `Название для ${name}`,
  priceOf: (name) => `Цена для ${name}`,
  packOf: (name) => `Упаковка для ${name}`,
  noPack: "упаковка неизвестна",
  packUnread: "Это не читается как упаковка. Напишите, например, 6 x 1,5 л; до тех пор цена не сравнивается.",
  noPrice: "нет цены",
  hiddenPrice: "На странице цены нет; эта — из её скрытых данных.",
  maybeOther: (price) =>
    `Так называется несколько строк. Последняя цена, ${price}, может быть другой из них: отметьте строку, если цена её.`,
  maybeKnown:
    "Так называется несколько строк, и эта может быть уже известна как другая: отметьте её, если она новая.",
  isNew: "новое",
  same: "без изменений",
  save: (count: number, printed: string) =>
    `Сохранить ${counted("ru", count, printed, { one: "цену", few: "цены", many: "цен", other: "цены" })}`,
  saving: "Сохранение …",
  saved: (added, changed, same) => `Сохранено: новых ${added}, изменилось ${changed}, без изменений ${same}.`,
  alike: (count: number, printed: string) =>
    `${counted("ru", count, printed, { one: "новый товар, возможно, у вас уже есть", few: "новых товара, возможно, у вас уже есть", many: "новых товаров, возможно, у вас уже есть", other: "нового товара, возможно, у вас уже есть" })}: откройте в Dosar «Товары конкурентов» и сравните.`,
  undone: "Отменено; список такой же, как был.",
  undonePartly: (count: number, printed: string) =>
    `Отменено, кроме изменённого с тех пор: ${counted("ru", count, printed, { one: "запись", few: "записи", many: "записей", other: "записи" })}; список такой же, как был.`,
  discard: "Убрать список",
  rows: (first, last, all) => `Строки ${first}–${last} из ${all}`,
  rowsBefore: "Предыдущие строки",
  rowsBehind: "Следующие строки",
  noMatch: "Нет строк с такими словами.",
};
