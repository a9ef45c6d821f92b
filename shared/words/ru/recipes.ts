import type { recipes as en } from "../en/recipes.ts";

export const recipes: typeof en = {
  title: "Сайты, которые читаются по вашему указанию",
  lead: "Dosar читает эти сайты по местам, на которые вы указали.",
  none: "Пока ни одного. Нажмите «Выбрать на странице» на карточке цены, которую Dosar читает неверно.",
  found: "последний раз найдено",
  missed: "последний раз не найдено",
  edit: "Изменить",
  editOf: (host) => `Изменить рецепт сайта ${host}`,
  forget: "Забыть",
  forgetOf: (host) => `Забыть рецепт сайта ${host}`,
  forgotten: (host) => `Рецепт сайта ${host} забыт.`,
};
