import type { receivables as en } from "../en/receivables.ts";
import { counted } from "../plural.ts";

export const receivables: typeof en = {
  title: "Задолженность",
  none: "О долгах этого клиента ничего не известно. Загрузите список неоплаченных счетов или акт сверки.",
  open: "Долг",
  overdue: "Просрочено",
  nothing: "нет",
  headroom: "Остаток лимита",
  averageLate: "Платит с опозданием",
  days: (count, printed) =>
    counted("ru", count, printed, { one: "день", few: "дня", many: "дней", other: "дня" }),
  statedOn: (day) => `По списку на ${day} за вычетом оплат после него.`,
  offset: "Списка неоплаченных счетов нет: долги и оплаты зачтены, начиная со старых.",
  ageing: "Дней просрочки",
  ages: {
    "not-due": "срок не наступил",
    "1-30": "1–30",
    "31-60": "31–60",
    "61-90": "61–90",
    "over-90": "более 90",
    undated: "срок неизвестен",
    credit: "возвраты и авансы",
  },
  documents: "Неоплаченные документы",
  document: "Документ",
  due: "Срок",
  late: "Просрочка",
  amount: "Сумма",
  missing: "нет в последнем списке",
  payments: "Последние оплаты",
  shown: (shown, all) => `Показано ${shown} из ${all}, начиная со старых.`,
  types: { invoice: "Счёт", "credit-note": "Возврат", advance: "Аванс", balance: "Сальдо" },
  creditLimitUnread: "Напишите сумму с валютой, например 5 000 лей.",
  daysUnread: "Напишите число дней, например 30.",
};
