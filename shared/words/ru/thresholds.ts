import type { thresholds as en } from "../en/thresholds.ts";
import { counted } from "../plural.ts";

export const thresholds: typeof en = {
  sales: "Продажи",
  currency: "Валюта файлов, где она не указана",
  currencyAsked: "Спрашивать при каждом импорте",
  fiscalYear: "Финансовый год начинается с месяца",
  title: "Пороги",
  lead: "С какого значения Dosar называет вещи своими именами. Пустое поле снова берёт обычное значение.",
  names: {
    activeClientDays: "Активный клиент: последний заказ за",
    keyRevenueRatio: "Ключевой клиент: доля в выручке, не меньше",
    keyProfitRatio: "Ключевые клиенты: наименьшее число дающих такую долю прибыли",
    abcARatio: "Класс A: накопленная доля выручки, до",
    abcBRatio: "Класс B: до",
    xyzX: "Класс X: колебание от месяца к месяцу, не больше",
    xyzY: "Класс Y: не больше",
    purchaseGap: "Клиент запаздывает: молчит столько обычных интервалов",
    whiteSpacePeerRatio: "Недостающая категория: доля похожих клиентов, которые её покупают",
    delistMonthCount: "Можно вывести из ассортимента: нет заказов",
    staleObservationDays: "Цена конкурента устарела: через",
  },
  units: { days: "дн.", months: "мес.", percent: "%", times: "×", variation: "CV" },
  usual: (value) => `Обычно ${value}`,
  notNumber: "Введите число.",
  outside: (low, high) => `От ${low} до ${high}.`,
  belowClassBefore: "Не может быть ниже предыдущего класса.",
  aboveClassAfter: "Не может быть выше следующего класса.",
  reset: "Обычные значения",
  figures: {
    active: (days, printed) =>
      `Активные клиенты, ${counted("ru", days, printed, { one: "день", few: "дня", many: "дней", other: "дня" })}`,
    activeOf: (active, all) => `${active} из ${all}`,
    key: (percent) => `Клиенты, у которых ${percent} выручки и больше`,
    keyUnknown: "несколько валют",
    fiscal: (from) => `Чистые продажи с ${from}`,
    until: (day) => `На ${day}, последний день продаж в Dosar`,
  },
};
