import type { problems as en } from "../en/problems.ts";

export const problems: typeof en = {
  rejection: {
    "missing-value": "Ячейка не может быть пустой",
    "not-a-number": "Это не число",
    "ambiguous-number": "Запятую или точку можно прочесть двояко",
    "not-a-day": "Это не дата",
    "no-such-day": "Такого дня в календаре нет",
    "unknown-currency": "Валюта неизвестна",
    "too-many-digits": "Таблица сократила число, часть цифр потеряна",
    "too-long": "Текст длиннее, чем хранит Dosar",
    "wrong-field-count": "В строке больше или меньше ячеек, чем в заголовке",
    "duplicate-code": "Такой код уже есть в другой строке",
    "totals-row": "Итоговая строка: служит проверкой, не данными",
    "repeated-header": "Повтор заголовка в середине файла",
  },
};
