import type { functions as en } from "../en/functions.ts";
import { printFullDay, printMonth } from "../print.ts";

export const functions: typeof en = {
  title: "Dosar в формулах",
  intro:
    "Три функции читают ваши данные из Dosar, пока панель подключена. Когда связи нет, значения остаются в ячейках.",
  back: "Назад",
  copy: "Копировать",
  copied: "Скопировано",
  copyFailed: "Браузер не даёт панели копировать. Выделите формулу и нажмите Ctrl+C.",
  recalculate: "Пересчитать книгу",
  recalculateHint:
    "Excel хранит значение, пока в его формуле ничего не меняется. Так все формулы считаются заново.",
  argumentsTitle: "В скобках",
  optional: "можно не указывать",
  examplesTitle: "Примеры",
  errorsTitle: "Если в ячейке ошибка",

  about: {
    NETSALES: "Чистые продажи клиенту за период, без НДС, за вычетом возвратов.",
    PRICE: "Цена товара у конкурента, как она стояла на странице: последняя или на день.",
    FORECAST: "Прогноз на месяц по сегменту или клиенту, как на листе прогноза.",
  },
  details: {
    NETSALES:
      "Первый день должен быть в месяце, за который загружены продажи; последний может быть впереди, если год ещё идёт. 0 значит, что ничего не продано, а не что данных нет.",
    PRICE: "В валюте страницы, с НДС или без — как указано на странице.",
    FORECAST: "На ближайшие двенадцать месяцев, в валюте большинства продаж.",
  },

  parameters: {
    client: { name: "клиент", description: "Полное название, код или ИНН клиента" },
    from: { name: "с", description: "Первый день: дата или текст вида 2026-01-31" },
    to: { name: "по", description: "Последний день включительно" },
    currency: { name: "валюта", description: "Код, например EUR, если продажи клиенту в нескольких валютах" },
    offer: {
      name: "товар",
      description:
        "Название, адрес или код товара конкурента либо название или артикул вашего товара, с которым он сопоставлен",
    },
    competitor: { name: "конкурент", description: "Название или сайт конкурента" },
    day: { name: "день", description: "Цена на конец этого дня; если не указан — последняя" },
    scope: {
      name: "сегмент_или_клиент",
      description: "Название сегмента либо название, код или ИНН клиента",
    },
    month: { name: "месяц", description: "Любой день месяца или текст вида 2026-12" },
    level: {
      name: "уровень",
      description:
        "low (низ), middle (середина) или high (верх); low 95 и high 95 — более широкий интервал, иначе 80 %",
    },
  },

  examples: {
    NETSALES: [
      {
        args: ['"Hotel Perla"', '"2026-01-01"', '"2026-12-31"'],
        text: "Сколько купил Hotel Perla с начала года",
      },
      { args: ["A2", "B$1", "C$1"], text: "Код клиента в A2, первый и последний день в B1 и C1" },
    ],
    PRICE: [
      { args: ['"Кофе в зёрнах 1 кг"', '"magazin.example"'], text: "Последняя цена в этом магазине" },
      { args: ["A2", "B2", '"2026-11-01"'], text: "Цена, какой она была 1 ноября" },
    ],
    FORECAST: [
      { args: ['"Румыния"', '"2026-12"'], text: "Середина прогноза на декабрь" },
      { args: ['"Румыния"', "A2", '"low 95"'], text: "Нижняя граница интервала 95 %, месяц в A2" },
    ],
  },

  errors: [
    {
      error: "#N/A",
      text: "Dosar этого не знает или не подключён. Наведите курсор на значок ячейки, чтобы прочитать почему. В русском Excel — #Н/Д.",
    },
    {
      error: "#VALUE!",
      text: "В скобках нужно что-то исправить. Наведите курсор на значок ячейки, чтобы прочитать что. В русском Excel — #ЗНАЧ!.",
    },
    {
      error: "#NUM!",
      text: "Прогноз рассчитать нельзя: меньше трёх полных месяцев или совсем нет продаж. В русском Excel — #ЧИСЛО!.",
    },
  ],

  problemText(problem) {
    switch (problem.code) {
      case "missing-argument":
        return `Не указано: «${this.parameters[problem.argument].name}».`;
      case "not-a-day":
        return `«${problem.text}» — не дата. Напишите её как 2026-01-31.`;
      case "not-a-month":
        return `«${problem.text}» — не месяц. Напишите его как 2026-12.`;
      case "ambiguous-day":
        return `«${problem.text}» можно прочитать как две разные даты. Напишите её как 2026-01-31.`;
      case "not-a-level":
        return `«${problem.text}» не подходит. Можно: low, middle, high, low 95, high 95.`;
      case "not-a-currency":
        return `«${problem.text}» — не валюта. Напишите её код, например EUR.`;
      case "days-reversed":
        return "Первый день позже последнего.";
      case "unknown-client":
        return `В Dosar нет клиента «${problem.text}». Нужно полное название, код или ИНН.`;
      case "unknown-scope":
        return `В Dosar нет ни сегмента, ни клиента «${problem.text}».`;
      case "unknown-competitor":
        return `В Dosar нет цен конкурента «${problem.text}».`;
      case "unknown-offer":
        return `У конкурента ${problem.competitor} нет сохранённого товара «${problem.text}».`;
      case "several-found":
        return `«${problem.text}» подходит нескольким: ${problem.names.join(", ")}. Укажите код или адрес.`;
      case "several-currencies":
        return `Продажи есть в валютах ${problem.currencies.join(", ")}. Добавьте нужную валюту.`;
      case "nothing-imported":
        return "В Dosar ещё нет продаж. Загрузите туда файл продаж.";
      case "before-ledger":
        return `Продажи известны с ${printFullDay(problem.day, "ru-RU")}. Начните с этого дня или позже.`;
      case "after-ledger":
        return `Продажи известны по ${printFullDay(problem.day, "ru-RU")}. Загрузите в Dosar более новые или откройте файл данных за больший период.`;
      case "no-price-yet":
        return `Впервые эту цену увидели ${printFullDay(problem.day, "ru-RU")}.`;
      case "month-out-of-reach":
        return `Прогноз охватывает период: ${printMonth(problem.first, "ru-RU")} – ${printMonth(problem.last, "ru-RU")}.`;
      case "no-sales":
        return "Нет продаж, по которым можно построить прогноз.";
      case "too-short":
        return `Для прогноза нужно полных месяцев: ${problem.neededCount}, есть: ${problem.monthCount}.`;
      case "not-connected":
        return "Откройте панель Dosar и подключите книгу или откройте там файл данных.";
      case "not-allowed":
        return "Этой книге такое чтение не разрешено. Отключите её на панели, подключите снова и разрешите.";
      case "not-in-file":
        return "Файл данных сохранён без цен. Откройте файл с ценами.";
      case "no-answer":
        return "Dosar не ответил. Пересчитайте через минуту.";
      case "store-failed":
        return "Dosar не смог открыть свои данные. Откройте Dosar в этом браузере и посмотрите, что он говорит.";
      case "unexpected":
        return "Произошло что-то непредвиденное. Перезагрузите панель и пересчитайте.";
    }
  },
};
