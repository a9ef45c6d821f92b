import type { recipeFiles as en } from "../en/recipe-files.ts";
import { counted } from "../plural.ts";

export const recipeFiles: typeof en = {
  export: "Экспорт",
  import: "Загрузить",
  fileName: "dosar-recepty",
  tooMany: (most) =>
    `В файле помещается не больше ${most} рецептов, а у вас их больше. Забудьте ненужные и экспортируйте снова. Файл не создан.`,
  title: (file) => `Рецепты из файла «${file}»`,
  lead: "До нажатия кнопки ничего не записывается; всё отменяется разом.",
  kinds: { new: "Новые здесь", changed: "Изменённые", same: "Такие же, как здесь" },
  oursIsNewer: "ваш новее",
  beside: "у сайта есть другой рецепт; останутся оба",
  reads: (fields) => `читает: ${fields}`,
  changes: (fields) => `меняет: ${fields}`,
  nothing: "Все они здесь уже есть.",
  run: (count, printed) =>
    `Загрузить ${counted("ru", count, printed, { one: "рецепт", few: "рецепта", many: "рецептов", other: "рецепта" })}`,
  done: (count, printed) =>
    `Загружено: ${counted("ru", count, printed, { one: "рецепт", few: "рецепта", many: "рецептов", other: "рецепта" })}.`,
  problems: {
    "too-large":
      "Этот файл намного больше файла с рецептами. Выберите файл, который экспортировал Dosar. Ничего не изменено.",
    "not-json":
      "Файл повреждён, или его экспортировал не Dosar. Попросите экспортировать и прислать его снова. Ничего не изменено.",
    "other-file":
      "Это файл другого вида. Выберите файл с рецептами, который экспортировал Dosar. Ничего не изменено.",
    "later-version":
      "Файл экспортирован более новым Dosar. Обновите Dosar здесь, затем загрузите файл снова. Ничего не изменено.",
  },
  wrong: (place, fault) =>
    `${place}: ${fault}. Исправьте файл или попросите экспортировать его снова. Ничего не изменено.`,
  place: ({ recipeNumber, host, field, wayNumber, key }) =>
    [
      recipeNumber === undefined ? "В файле" : `Рецепт ${recipeNumber}${host ? ` (${host})` : ""}`,
      ...(field ? [field] : []),
      ...(wayNumber === undefined ? [] : [`путь ${wayNumber}`]),
      ...(key ? [`«${key}»`] : []),
    ].join(", "),
  faults: {
    missing: "не хватает",
    unknown: "такого у рецепта нет",
    "too-long": "слишком длинно",
    "no-selector": "это не селектор CSS",
    twice: "стоит там дважды",
    unfit: "не может быть тем, чем должно",
  },
};
