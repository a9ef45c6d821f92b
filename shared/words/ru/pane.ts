import type { pane as en } from "../en/pane.ts";
import { counted } from "../plural.ts";

const salesLines = (count: number, printed: string) =>
  counted("ru", count, printed, {
    one: "строка продаж",
    few: "строки продаж",
    many: "строк продаж",
    other: "строки продаж",
  });
const clients = (count: number, printed: string) =>
  counted("ru", count, printed, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });

export const pane: typeof en = {
  name: "Dosar",
  loading: "Загрузка …",
  tryAgain: "Попробовать ещё раз",
  reload: "Перезагрузить панель",
  cancel: "Отмена",
  back: "Назад",
  close: "Закрыть",
  more: "Ещё",
  undo: "Вернуть как было",

  bar: {
    connected: "Есть связь с Dosar",
    notConnected: "Нет связи",
    looking: "Ищем Dosar …",
    disconnect: "Отключить эту книгу",
    labelled: (label) => `Данные с пометкой «${label}»`,
  },

  notInExcel: {
    title: "Откройте эту панель в Excel",
    text: "Эта страница — панель Dosar, она работает внутри Excel. В Excel нажмите кнопку Dosar на вкладке «Главная».",
  },
  missing: {
    title: "Dosar в этом браузере не найден",
    text: "Панель читает данные из расширения Dosar в том же браузере, где открыт Excel в Интернете. Установите или включите расширение, затем перезагрузите панель.",
    desktop:
      "Excel для Windows и Mac не видит браузер. Чтобы прочитать данные, откройте книгу в Excel в Интернете; потом листы работают везде.",
  },
  orphaned: {
    title: "Dosar обновился",
    text: "Панель ещё связана со старой версией. Перезагрузите её, чтобы продолжить; в книге ничего не меняется.",
  },
  versionDiffers: {
    title: "Панель и расширение не подходят друг к другу",
    text: "У одного из них другая версия. Обновите расширение Dosar, затем перезагрузите панель.",
  },

  connect: {
    title: "Подключение к Dosar",
    text: "Dosar в этом браузере спросит вас, можно ли этой книге читать ваши данные.",
    action: "Подключить",
    found: "Dosar найден в этом браузере",
    compare: "Сравните код",
    compareHint: "Тот же код должен стоять в окне Dosar. Если он другой, нажмите там «Отказать».",
    code: (digits) => `Код ${digits}`,
    ready: "Готово",
    show: "Показать Dosar",
    waiting: (minutesAndSeconds) => `Ждём вашего ответа, осталось ${minutesAndSeconds}`,
    refused: "Вы отказали в подключении. Книга ничего не читает. Если это ошибка, подключите ещё раз.",
    expired: "Две минуты прошли. Подключите ещё раз, чтобы получить новый код.",
    tooMany: "В Dosar ждут ответа несколько книг. Ответьте там, затем подключите ещё раз.",
    lost: "Подключение отозвано в Dosar. Листы остаются; чтобы читать новые данные, подключите ещё раз.",
    disconnected: "Отключено. Листы остаются как есть.",
    notKept: "Этот браузер не даёт панели запомнить подключение: в следующий раз снова сравните код.",
  },

  sheets: {
    group: "Что сделать",
    client: "Лист клиента",
    forecast: "Прогноз сегмента",
    prices: "Цены",
  },
  client: {
    label: "Клиент",
    search: "Название, код или город",
    count: clients,
    none: (text) => `Клиента «${text}» не нашлось.`,
    choose: "Выберите клиента.",
    insert: "Вставить лист клиента",
    update: "Обновить лист клиента",
  },
  forecast: {
    label: "Сегмент",
    choose: "Выберите сегмент",
    clients,
    none: "Сегментов пока нет. Добавьте сегмент в Dosar, в разделе «Сегменты»: правило вроде «Страна — Румыния».",
    insert: "Вставить прогноз сегмента",
    update: "Обновить прогноз сегмента",
  },
  prices: {
    text: "Последняя цена каждого сохранённого товара конкурентов: изменение, давность и ссылка на страницу.",
    count: (count, printed) =>
      counted("ru", count, printed, {
        one: "товар конкурента",
        few: "товара конкурентов",
        many: "товаров конкурентов",
        other: "товара конкурентов",
      }),
    none: "Цен пока нет. Откройте страницу товара конкурента и нажмите кнопку Dosar на панели браузера.",
    insert: "Вставить цены",
    update: "Обновить цены",
  },
  ledger: (count, printed, from, to) => `${salesLines(count, printed)}, ${from} – ${to}`,
  noLedger: "Продаж пока нет. Загрузите файл продаж в Dosar, в разделе «Загрузка».",

  workbook: {
    title: "Эта книга",
    noSheets: "Листов Dosar пока нет",
    sheets: (count, printed) =>
      counted("ru", count, printed, {
        one: "лист Dosar",
        few: "листа Dosar",
        many: "листов Dosar",
        other: "листа Dosar",
      }),
    asOf: (instant) => `от ${instant}`,
    changed: (parts) => `С тех пор: ${parts.join(", ")}`,
    salesLines: (count, printed) =>
      counted("ru", count, printed, {
        one: "изменённая строка продаж",
        few: "изменённые строки продаж",
        many: "изменённых строк продаж",
        other: "изменённой строки продаж",
      }),
    prices: (count, printed) =>
      counted("ru", count, printed, {
        one: "новая цена",
        few: "новые цены",
        many: "новых цен",
        other: "новой цены",
      }),
    notes: (count, printed) =>
      counted("ru", count, printed, {
        one: "новая заметка",
        few: "новые заметки",
        many: "новых заметок",
        other: "новой заметки",
      }),
    clients: (count, printed) =>
      counted("ru", count, printed, {
        one: "изменённый клиент",
        few: "изменённых клиента",
        many: "изменённых клиентов",
        other: "изменённого клиента",
      }),
    segments: (count, printed) =>
      counted("ru", count, printed, {
        one: "изменённый сегмент",
        few: "изменённых сегмента",
        many: "изменённых сегментов",
        other: "изменённого сегмента",
      }),
    same: "С тех пор ничего не изменилось",
    refresh: "Обновить",
  },

  job: {
    data: "Данные из Dosar",
    figures: "Расчёт",
    sheet: "Лист в Excel",
    lines: salesLines,
    of: (done, all) => `${done} из ${all} строк продаж`,
    secondsLeft: (count, printed) =>
      `осталось около ${counted("ru", count, printed, { one: "секунды", few: "секунд", many: "секунд", other: "секунды" })}`,
    percent: (percent) => `готово ${percent}`,
    retry: "Связь прервалась; продолжаем с последней части …",
    stopping: "Останавливаем …",
    cancelHint: "Можно работать на других листах. Пока лист не записан, отмена ничего не меняет.",
    writingHint: "Excel записывает лист. Ваши столбцы и заметки остаются.",
    refreshing: (index, all) => `Лист ${index} из ${all}`,
  },

  done: {
    inserted: (title) => `${title}: лист в книге`,
    updated: (title) => `${title}: данные обновлены`,
    unchanged: (title) => `${title}: с тех пор ничего не изменилось`,
    refreshed: (count, printed) =>
      counted("ru", count, printed, {
        one: "лист обновлён",
        few: "листа обновлено",
        many: "листов обновлено",
        other: "листа обновлено",
      }),
    rows: (count, printed) =>
      counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" }),
    kept: (count, printed) =>
      counted("ru", count, printed, {
        one: "ваш столбец сохранён",
        few: "ваших столбца сохранено",
        many: "ваших столбцов сохранено",
        other: "вашего столбца сохранено",
      }),
    edits: (count, printed) =>
      counted("ru", count, printed, {
        one: "исправленная вами ячейка сохранена",
        few: "исправленные вами ячейки сохранены",
        many: "исправленных вами ячеек сохранено",
        other: "исправленной вами ячейки сохранено",
      }),
    cancelled: "Отменено. Книга осталась как была.",
    undone: "Готово, лист убран.",
  },

  problems: {
    title: "Не получилось",
    "no-answer":
      "Dosar не отвечает. Проверьте, включено ли расширение, и попробуйте ещё раз. Полученное сохранено, ничего не записано.",
    "store-failed":
      "Dosar не смог открыть свои данные. Откройте Dosar в этом браузере, посмотрите, что он сообщает, и попробуйте ещё раз. Ничего не записано.",
    "data-keeps-changing":
      "Данные Dosar всё время меняются: вероятно, идёт загрузка. Дождитесь его окончания и попробуйте ещё раз. Ничего не записано.",
    incomplete: "Пришли не все строки продаж. Попробуйте ещё раз. Ничего не записано.",
    "too-large": "Ответ больше, чем принимает панель. Выберите сегмент поменьше. Ничего не записано.",
    "not-readable":
      "Панель и расширение не поняли друг друга. Обновите расширение Dosar и перезагрузите панель. Ничего не записано.",
    "client-gone": "Этого клиента в Dosar больше нет. Выберите другого. Ничего не записано.",
    "segment-gone": "Этого сегмента в Dosar больше нет. Выберите другой. Ничего не записано.",
    "no-sales": "Для этого выбора нет строк продаж. Ничего не записано.",
    "figures-failed": "Расчёт не удался. Это ошибка Dosar. Ничего не записано.",
    unexpected: "Произошло что-то непредвиденное. Перезагрузите панель и попробуйте ещё раз.",
  },
};
