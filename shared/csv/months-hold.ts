import type { MonthsHold } from "./import-choices.ts";

const OF_QUANTITIES =
  /(?:^|[^\p{L}])(?:cantit|cant(?:\.|$|\s)|buc(?:$|[^\p{L}]|[aă]ți|ati)|qty|quantit|units|pcs|pieces|volum|шт(?:$|[^\p{L}]|ук)|колич|кол-?\s?во)/iu;
const OF_AMOUNTS =
  /(?:^|[^\p{L}])(?:valo|sum[aăe]|lei(?:$|[^\p{L}])|ron|mdl|eur|usd|rub|amount|value|turnover|revenue|net sales|cifr[aăe]|сумм|руб|выручк|стоимост|оборот)|[€$₽]/iu;

/**
 * What the cells of the months say, by the rows above the header and the name of the column that sums them: pieces, where they speak of pieces
 * and of no amounts. Else amounts, as in most such tables; another column's name says nothing of the months.
 */
export function monthsHoldOf(saidOfMonths: readonly string[]): MonthsHold {
  if (saidOfMonths.some((text) => OF_AMOUNTS.test(text))) return "amounts";
  return saidOfMonths.some((text) => OF_QUANTITIES.test(text)) ? "quantities" : "amounts";
}
