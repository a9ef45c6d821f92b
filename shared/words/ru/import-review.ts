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
  canBeRead: "Сама по себе строка без ошибок.",
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
  breaks: (count, printed) =>
    `Суммы не сходятся: ${counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" })}`,
  breaksHint:
    "Они загружаются такими, как в файле. Исправьте строку здесь или спросите того, кто делал файл.",
  checks: {
    net: "Сумма — не количество × цена минус скидка",
    gross: "Сумма с НДС — не сумма без НДС + НДС",
    "document-total": "Итог документа — не сумма его строк",
  },
  expected: "Получается",
  documents: (count, printed) =>
    `Изменено: ${counted("ru", count, printed, { one: "документ", few: "документа", many: "документов", other: "документа" })}`,
  forAllDocuments: "Для всех документов:",
  lines: "Строки",
  linesDiffer: (count, printed, before, after) =>
    `${counted("ru", count, printed, { one: "строка отличается", few: "строки отличаются", many: "строк отличаются", other: "строки отличаются" })} (${before} → ${after})`,
  missing: (count, printed) =>
    `Нет в файле: ${counted("ru", count, printed, { one: "документ", few: "документа", many: "документов", other: "документа" })}`,
  missingQuestion: (count, printed, net) =>
    `В файле есть другие документы этих клиентов за эти дни, но нет этих: ${counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" })}, ${net}. Если файл — только часть учёта, оставьте их. Если они удалены в вашей системе, удалите их и здесь; отмена загрузки вернёт их.`,
  missingSides: { ours: "Оставить", file: "Удалить" },
  runRemoves: (added, changed, removed) => `Добавить ${added}, изменить ${changed}, удалить ${removed}`,
  gone: {
    title: (count, printed) =>
      `Нет в файле: ${counted("ru", count, printed, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })}`,
    question:
      "Раньше они пришли из этой системы, а в этом списке их нет. Если список неполный, оставьте их. Если это больше не клиенты, уберите их в архив: они исчезнут из списков, а проданное им по-прежнему учитывается.",
    forAll: "Для всех клиентов:",
    sides: { ours: "Оставить", file: "В архив" },
  },
  undoing: {
    title: (fileName) => `Отменить ${fileName}?`,
    lead: "После этой загрузки сделано другое, что от неё зависит:",
    changed: (name) => `Изменено с тех пор: ${name}`,
    refers: (name) => `О записи этой загрузки: ${name}`,
    import: (name) => `Загружено с тех пор: ${name}`,
    lines: (name, count, printed) =>
      `${name}: ${counted("ru", count, printed, { one: "строка продаж", few: "строки продаж", many: "строк продаж", other: "строки продаж" })} из других загрузок`,
    nameless: "запись, которой больше нет",
    more: (count) => `и ещё ${count}`,
    keep: "Оставить это, отменить остальное",
    undoLater: "Отменить и это",
  },
  completes:
    "Эти строки были отклонены при прежней загрузке. Они добавляются к тому, что загружено тогда: ничего не заменяется, и ни одна не считается дважды.",
};
