import type { thresholds as en } from "../en/thresholds.ts";
import { counted } from "../plural.ts";

const days = (count: number, printed: string) =>
  counted("ru", count, printed, { one: "день", few: "дня", many: "дней", other: "дня" });

export const thresholds: typeof en = {
  sales: "Продажи",
  currency: "Валюта файлов, где она не указана",
  currencyAsked: "Спрашивать при каждой загрузке",
  fiscalYear: "Финансовый год начинается с месяца",
  title: "Пороги",
  lead: "Значения, с которых Dosar считает клиента активным, цену — устаревшей и так далее. Пустое поле возвращается к обычному значению.",
  names: {
    activeClientDays: "Активный клиент: последний заказ за",
    keyRevenueRatio: "Ключевой клиент: доля в выручке, не меньше",
    keyProfitRatio: "Ключевые клиенты: наименьшее число клиентов, дающих такую долю прибыли",
    abcARatio: "Класс A: накопленная доля выручки, до",
    abcBRatio: "Класс B: до",
    xyzX: "Класс X: колебания от месяца к месяцу, не больше",
    xyzY: "Класс Y: не больше",
    purchaseGap: "Клиент опаздывает: нет заказов столько обычных интервалов",
    whiteSpacePeerRatio: "Недостающая категория: доля похожих клиентов, которые её покупают",
    delistMonthCount: "Можно вывести из ассортимента: нет заказов",
    staleObservationDays: "Цена конкурента устарела: через",
  },
  units: { days: "дн.", months: "мес.", percent: "%", times: "×", variation: "CV" },
  usual: (value) => `Обычно ${value}`,
  counts: {
    days,
    months: (count, printed) =>
      counted("ru", count, printed, { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" }),
  },
  notNumber: "Введите число.",
  outside: (low, high) => `От ${low} до ${high}.`,
  belowClassBefore: "Не может быть ниже предыдущего класса.",
  aboveClassAfter: "Не может быть выше следующего класса.",
  reset: "Обычные значения",
  figures: {
    active: (count, printed) => `Активные клиенты, ${days(count, printed)}`,
    activeOf: (active, all) => `${active} из ${all}`,
    key: (percent) => `Клиенты, у которых ${percent} выручки и больше`,
    keyUnknown: "несколько валют",
    fiscal: (from) => `Чистые продажи с ${from}`,
    until: (day) => `На ${day}, последний день продаж в Dosar`,
  },
};
