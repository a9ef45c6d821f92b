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
};
