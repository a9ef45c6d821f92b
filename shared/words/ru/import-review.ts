import type { importReview as en } from "../en/import-review.ts";
import { counted } from "../plural.ts";

export const importReview: typeof en = {
  pageBefore: "Предыдущая страница",
  pageAfter: "Следующая страница",
  place: (first, last, all) => `${first}–${last} из ${all}`,
  withCount: (name, count) => `${name} (${count})`,
  differences: (count, printed) =>
    `Изменено: ${counted("ru", count, printed, { one: "поле", few: "поля", many: "полей", other: "поля" })}`,
  allFields: (count) => `Все поля (${count})`,
  forAll: "Для всех полей:",
  forField: (field) => `Для всего поля «${field}»:`,
  sides: { ours: "Моё", file: "Из файла" },
  wholeRecord: { ours: "Оставить всё моё", file: "Взять всё из файла" },
  record: "Название",
  field: "Поле",
  now: "Сейчас в Dosar",
  inFile: "В файле",
  use: "Взять",
  useOf: (field, name) => `${field}: ${name}`,
  allCauses: (count) => `Все проблемы (${count})`,
  cause: (why, column) => `${column}: ${why}`,
  problem: "Проблема",
  correct: "Исправить",
  editRow: (row) => `Исправить строку ${row}`,
  readAgain: "Прочитать заново",
  canBeRead: "Строка читается.",
  inFileIs: (text) => `В файле: ${text}`,
  suggestion: (readable, count, printed, column, text) =>
    `${column}: можно прочитать ${readable} из ${counted("ru", count, printed, { one: "отклонённой строки", few: "отклонённых строк", many: "отклонённых строк", other: "отклонённой строки" })}, например «${text}».`,
  rules: {
    remove: (text, column) => `Убрать «${text}» из столбца «${column}»`,
    replace: (text, by, column) => `Заменить «${text}» на «${by}» в столбце «${column}»`,
    decimalSign: {
      ",": (field) => `${field}: десятичный знак — запятая`,
      ".": (field) => `${field}: десятичный знак — точка`,
    },
    otherDecimalSign: {
      ",": (field) => `${field}: принимать и десятичную запятую`,
      ".": (field) => `${field}: принимать и десятичную точку`,
    },
    dayOrder: {
      dmy: "День стоит перед месяцем",
      mdy: "Месяц стоит перед днём",
      ymd: "Год стоит первым",
    },
    discountScale: { percent: "Скидки в процентах", ratio: "Скидки в долях единицы" },
  },
  currencyQuestion: (text, column, count, printed) =>
    `Какая валюта «${text}» в столбце «${column}» (${counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" })})?`,
  isCurrency: "Это она",
  inForce: "Исправлено; сам файл не меняется",
  cellsEdited: (count, printed) =>
    counted("ru", count, printed, {
      one: "ячейка исправлена вручную",
      few: "ячейки исправлены вручную",
      many: "ячеек исправлено вручную",
      other: "ячейки исправлены вручную",
    }),
  takeBack: "Вернуть",
  takeBackOf: (what) => `Вернуть: ${what}`,
  replaceInColumn: "Заменить текст в столбце",
  find: "Текст",
  replacement: "Заменить на",
  replacementHint: "Оставьте пустым, чтобы убрать текст.",
};
