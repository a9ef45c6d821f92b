import type { recipes as en } from "../en/recipes.ts";
import { counted } from "../plural.ts";

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
  offered: (count, printed) =>
    `Когда вы исправляли цену, Dosar предлагал запомнить её место (${counted("ru", count, printed, { one: "сайт", few: "сайта", many: "сайтов", other: "сайта" })}) и хранит их список, чтобы не предлагать дважды.`,
  forgetOffered: "Забыть эти сайты",
  offeredForgotten: "Эти сайты забыты. Dosar может предложить это там ещё раз.",
};
