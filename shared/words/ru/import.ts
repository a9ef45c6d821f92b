import type { importWords as en } from "../en/import.ts";
import { counted } from "../plural.ts";

const rows = (count: number, printed: string) =>
  counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" });

export const importWords: typeof en = {
  title: "Загрузка",
  lead: "Списки клиентов и контактных лиц, продажи, долги, товары и прайс-листы в CSV; прайс-листы конкурентов в CSV или PDF. Файл читается на этом компьютере; до сохранения виден предпросмотр, загрузку можно отменить позже.",
  drop: "Перетащите сюда файл CSV или PDF",
  dropHint:
    "CSV из 1С, SAGA, WinMentor, SAP или Excel, в любой кодировке; прайс-лист конкурента в CSV или PDF",
  choose: "Выбрать файл",
  reading: "Файл читается …",
  steps: { file: "Файл", columns: "Столбцы", preview: "Предпросмотр", done: "Готово" },
  heading: (fileName) => `Загрузка ${fileName}`,
  summary: (kind, size, encoding, delimiter) =>
    [kind, size, encoding, `разделитель: ${delimiter}`].filter(Boolean).join(", "),
  rows,
  encoding: "Кодировка",
  delimiter: "Разделитель",
  delimiters: { ",": "запятая", ";": "точка с запятой", "\t": "табуляция", "|": "черта" },
  headerRow: "Заголовок в строке",
  kind: "Что в файле",
  kinds: {
    clients: "Клиенты",
    contacts: "Контактные лица",
    receivables: "Долги и оплаты",
    sales: "Продажи",
    products: "Товары",
    competitorPrices: "Прайс-лист конкурента",
    targets: "План (цели)",
  },
  currency: "Валюта сумм",
  currencyNeeded: "В файле нет валюты: выберите её.",
  source: "Из какой системы",
  sourceHint: "Одна система — одни коды: файлы из одной системы узнают клиентов и товары друг друга.",
  label: "Метка",
  labelHint:
    "Видна на каждом экране и листе с этими данными, например «сгенерировано». Для настоящих данных оставьте поле пустым.",
  column: "Столбец",
  inFile: "В файле",
  firstValues: "Первые значения",
  meaning: "Читать как",
  notUsed: "Не используется",
  fields: {
    documentNumber: "Номер документа",
    lineNumber: "Номер строки",
    documentType: "Вид документа",
    day: "День",
    year: "Год",
    month: "Месяц",
    dayOfMonth: "Число месяца",
    clientCode: "Код клиента",
    clientName: "Название клиента",
    sku: "Артикул",
    productName: "Название товара",
    category: "Категория",
    brand: "Марка",
    gtin: "Штрихкод",
    unit: "Единица",
    quantity: "Количество",
    unitPrice: "Цена за единицу",
    discount: "Скидка",
    net: "Сумма без НДС",
    currency: "Валюта",
    country: "Страна",
    city: "Город",
    address: "Адрес",
    taxId: "ИНН",
    phone: "Телефон",
    email: "Эл. почта",
    priceColumn: "Колонка цен",
    status: "Статус",
    tags: "Метки",
    listPrice: "Цена по прайсу",
    cost: "Себестоимость",
    contactName: "Контакт",
    firstName: "Имя",
    role: "Должность",
    dueDay: "Срок оплаты",
    paidDay: "Дата оплаты",
    amount: "Сумма",
    paid: "Оплачено",
    open: "Остаток долга",
    opening: "Долг на начало",
    debit: "Дебет",
    credit: "Кредит",
    daysLate: "Дней просрочки",
  },
  plan: "Какой это план",
  plans: { sales: "Продажи", "active-clients": "Активные клиенты", "new-clients": "Новые клиенты" },
  isCompetitors: "Это прайс-лист конкурента?",
  readAsCompetitors: "Прочитать как прайс-лист конкурента",
  priceColumns: {
    one: "Колонка цен",
    name: "Название колонки цен",
    isList: "это цена по прайсу",
    isDiscount: "проценты от цены по прайсу",
  },
  breaks: {
    title: (count: number, printed: string) =>
      `Проверьте ${counted("ru", count, printed, { one: "цену", few: "цены", many: "цен", other: "цены" })}. Цены импортируются так, как стоят в файле.`,
    code: "Товар",
    price: "Цена",
    why: "Что не так",
    listPrice: "Цена по прайсу",
    "below-cost": (cost: string) => `ниже себестоимости ${cost}`,
    "out-of-order": (column: string, price: string) => `против порядка колонок: ${column} — ${price}`,
    shown: (shown: string, all: string) => `Показано ${shown} из ${all}.`,
  },
  evidence: {
    decimalSign: { ",": "Десятичная запятая", ".": "Десятичная точка" },
    by: (what, text) => `${what}: «${text}»`,
    ofOthers: (what) => `${what}, как в других столбцах`,
    negatives: {
      minus: "Минус перед числом",
      brackets: "Отрицательные в скобках",
      "minus-after": "Минус после числа",
      credit: "CR означает минус",
    },
    dayOrders: { dmy: "Сначала день", mdy: "Сначала месяц", ymd: "Сначала год" },
    runOn: (what) => `${what}: так даты идут подряд`,
    dayNumbers: "Номера дней из таблицы",
    discounts: { percent: "Скидка в процентах", ratio: "Скидка как доля от 1" },
  },
  shape: {
    months: (first, last) =>
      `В файле по столбцу на каждый месяц: ${first} – ${last} Каждая сумма станет отдельной строкой, на первый день месяца.`,
    documents:
      "Клиенты стоят над своими документами в одном столбце. Каждый документ станет строкой клиента.",
    blanks: "Название стоит один раз над своими строками. Оно подставляется в каждую из них.",
    asItStands: "Читать как есть",
    asFound: "Читать построчно",
    isOff: "Файл читается как есть.",
  },
  made: {
    date: "День, поставлен Dosar",
    "net amount": "Сумма за месяц",
    "document number": "Документ, назван Dosar",
    "client name": "Название над строкой",
    "document type": "Вид документа, из текста",
  },
  totalsTitle: "Итоги в файле",
  totalsAgree: (count, printed) =>
    `${counted("ru", count, printed, { one: "итог в файле совпадает", few: "итога в файле совпадают", many: "итогов в файле совпадают", other: "итога в файле совпадают" })} с прочитанным.`,
  totalsDiffer: (count, printed) =>
    `${counted("ru", count, printed, { one: "итог в файле расходится", few: "итога в файле расходятся", many: "итогов в файле расходятся", other: "итога в файле расходятся" })} с прочитанным: возможно, строк в файле не хватает или они отклонены ниже.`,
  totalOf: "Итог",
  totalStated: "В файле",
  totalRead: "Прочитано",
  totalState: { agrees: "совпадает", differs: "расходится" },
  skippedTitle: (count, printed) => `Не данные: ${rows(count, printed)}`,
  skippedShown: (shown, all) => `Показано ${shown} из ${all}.`,
  skipReasons: {
    preamble: "Над заголовком",
    header: "Заголовок",
    decoration: "Разделительная линия",
    group: "Подзаголовок: относится к строкам под ним",
  },
  statement: {
    statedOn: "Долги на дату",
    statedOnHint: "День, на конец которого суммы не были оплачены: из заголовка списка, иначе день файла.",
    dayNeeded: "Укажите, на какую дату эти суммы не были оплачены.",
    open: (day, count, printed, amount) =>
      `Долг на ${day}: ${amount}, ${counted("ru", count, printed, { one: "документ", few: "документа", many: "документов", other: "документа" })}.`,
    paid: (count, printed, amount) =>
      `Оплачено: ${amount}, ${counted("ru", count, printed, { one: "оплата", few: "оплаты", many: "оплат", other: "оплаты" })}.`,
    vanished: (count, printed) =>
      `Больше нет в этом списке: ${counted("ru", count, printed, { one: "неоплаченный документ", few: "неоплаченных документа", many: "неоплаченных документов", other: "неоплаченного документа" })}`,
    vanishedHint:
      "В более раннем списке они были не оплачены. Чаще всего их уже оплатили; или в этом списке только часть клиентов.",
    keep: "Оставить неоплаченными",
    settleNamed: (count, printed, amount, day) =>
      `Клиентов из этого списка: погашены к ${day} (${counted("ru", count, printed, { one: "документ", few: "документа", many: "документов", other: "документа" })}, ${amount})`,
    settleAll: (count, printed, amount, day) =>
      `Всех клиентов этой системы: погашены к ${day} (${counted("ru", count, printed, { one: "документ", few: "документа", many: "документов", other: "документа" })}, ${amount})`,
    types: {
      invoice: "Счёт",
      "credit-note": "Возврат",
      advance: "Аванс",
      balance: "Сальдо",
      payment: "Оплата",
    },
  },
  missingColumns: (names) => `Ещё нужны: ${names}`,
  separatorUnclear: (field, text) =>
    `${field}: «${text}» можно прочесть двояко. Укажите десятичный разделитель.`,
  dayOrderUnclear: (text) => `«${text}» можно прочесть двояко. Укажите, что стоит первым: день или месяц.`,
  noClientColumn: "Ни один столбец не называет клиента: все строки останутся нераспределёнными.",
  amountsOnly: "В файле есть суммы, но нет количеств; количества остаются неизвестными.",
  discountInMoney: (text) =>
    `Скидка: «${text}» — это сумма, а не процент, поэтому цена со скидкой неизвестна. Строки со скидкой откладываются; если есть столбец с суммой без НДС, выберите его.`,
  pricesWithVat: (text: string) =>
    `«${text}» — с НДС. Dosar считает ваши цены ценами без НДС: выберите колонку без НДС, если она есть.`,
  charactersLost: (count, printed, row) =>
    `${counted("ru", count, printed, { one: "символ не прочитан", few: "символа не прочитаны", many: "символов не прочитаны", other: "символа не прочитаны" })}, первый в строке ${row}; вместо непрочитанного показан «\ufffd». Выберите другую кодировку или исправьте файл.`,
  noHeader: "Без заголовка",
  decimalSeparator: "Десятичный разделитель",
  decimalSample: { ",": "запятая: 1.234,50", ".": "точка: 1,234.50" },
  dayOrder: "Порядок в датах",
  dayOrders: { dmy: "день, месяц, год", mdy: "месяц, день, год", ymd: "год, месяц, день" },
  next: "Далее",
  back: "Назад",
  cancel: "Отмена",
  added: "Новые",
  changed: "Изменённые",
  same: "Те же",
  rejected: "Отклонены",
  hints: {
    added: "будут добавлены",
    changed: "заменят прежние",
    same: "менять нечего",
    rejected: "отложены, с причинами",
  },
  doneHints: {
    added: "добавлены",
    changed: "заменили прежние",
    same: "уже были",
    rejected: "отложены, с причинами",
  },
  total: (amount) => `Сумма принятых строк: ${amount}`,
  unassigned: (count, printed, amount) =>
    `${counted("ru", count, printed, { one: "строка", few: "строки", many: "строк", other: "строки" })} без клиента (${amount}). Нераспределённые строки остаются видны и входят в итоги.`,
  newClients: (count, printed) =>
    `${counted("ru", count, printed, { one: "новая фирма будет добавлена как потенциальный клиент", few: "новые фирмы будут добавлены как потенциальные клиенты", many: "новых фирм будут добавлены как потенциальные клиенты", other: "новой фирмы будут добавлены как потенциальные клиенты" })}, чтобы никто не потерялся. Известные клиенты узнаются по коду, ИНН или точному названию.`,
  rejectedTitle: (count, printed) => `Отклонено: ${rows(count, printed)}`,
  rejectedKept: (kept, all) => `Сохранены и попадут в файл первые ${kept} из ${all}.`,
  row: "Строка",
  text: "Текст в файле",
  why: "Почему не прочитано",
  emptyCell: "(пусто)",
  saveRejected: "Сохранить CSV с причинами",
  undoHint:
    "Загрузку можно отменить в любое время, и после перезапуска. Тот же файл ещё раз ничего не меняет.",
  run: (count, printed) =>
    `Добавить ${counted("ru", count, printed, { one: "строку", few: "строки", many: "строк", other: "строки" })}`,
  runChanges: (added, changed) => `Добавить ${added} и изменить ${changed}`,
  nothingToAdd: "Добавлять нечего",
  phases: { reading: "Файл читается …", comparing: "Сравнение с данными …", writing: "Сохраняется …" },
  progressAbout: (done, allCount, printedAll) =>
    `${done} примерно из ${counted("ru", allCount, printedAll, { one: "строки", few: "строк", many: "строк", other: "строк" })}`,
  rate: (count, printed) => `${rows(count, printed)} в секунду`,
  cancelling: "Останавливается …",
  doneTitle: (fileName) => `${fileName} загружен`,
  doneSummary: (added, same, rejected) => `добавлено ${added}, уже были ${same}, отклонено ${rejected}`,
  undo: "Отменить эту загрузку",
  undone: "Отменено. Всё как до загрузки.",
  undonePartly: (count, printed) =>
    `Отменено. ${counted("ru", count, printed, { one: "запись с тех пор изменена и осталась", few: "записи с тех пор изменены и остались", many: "записей с тех пор изменены и остались", other: "записи с тех пор изменены и остались" })} как есть.`,
  undoFailed: {
    "not-imported": "Этой загрузки здесь больше нет. Ничего не изменилось.",
    "already-undone": "Эта загрузка уже отменена. Ничего не изменилось.",
  },
  another: "Загрузить другой файл",
  toClients: "К клиентам",
  history: "Загруженные файлы",
  noHistory: "Файлы ещё не загружались.",
  file: "Файл",
  when: "Когда",
  state: "Состояние",
  stateKept: "используется",
  stateUndone: "отменён",
  segmentsOffer: (count, printed) =>
    `${counted("ru", count, printed, { one: "страна найдена", few: "страны найдены", many: "стран найдено", other: "страны найдено" })}. Создать сегмент для каждой?`,
  segmentsMake: "Создать сегменты по странам",
  segmentsMade: (count, printed) =>
    `${counted("ru", count, printed, { one: "сегмент создан", few: "сегмента создано", many: "сегментов создано", other: "сегмента создано" })}.`,
  rowTooLong: (row) =>
    `Строка ${row} не заканчивается: в ней больше мегабайта текста. Чаще всего там открыта кавычка, которая нигде не закрыта. Исправьте строку в текстовом редакторе и выберите файл снова. Ничего не изменилось.`,
  failed: {
    "empty-file": "Файл пуст.",
    unreadable:
      "Файл не читается: он перемещён или изменён после выбора либо открыт в другой программе. Выберите его снова. Ничего не изменилось.",
    "too-large": "Файл больше 2 ГБ. Разделите его по годам и загрузите частями.",
    "not-text": "Это не текстовый файл. Сохраните его как CSV в программе, где он сделан, и перетащите сюда.",
    workbook:
      "Это книга Excel. Откройте её в Excel или LibreOffice, сохраните лист как «CSV UTF-8» и перетащите сюда сохранённый файл.",
    "old-workbook":
      "Это книга Excel старого формата (.xls). Откройте её в Excel или LibreOffice, сохраните лист как «CSV UTF-8» и перетащите сюда сохранённый файл.",
    "open-document":
      "Это таблица LibreOffice. Откройте её, сохраните лист как «CSV UTF-8» и перетащите сюда сохранённый файл.",
    "text-document":
      "Это текстовый документ. Если в нём есть таблица, скопируйте её в Excel и сохраните как CSV.",
    archive: "Это архив. Распакуйте его и перетащите сюда файл CSV из него.",
    pdf: "Это PDF под другим именем. Дайте ему расширение .pdf, чтобы прочитать его как прайс-лист; для клиентов и продаж попросите файл CSV.",
    dbase:
      "Это таблица dBase (.dbf), как её выгружает SAGA. Откройте её в Excel или LibreOffice, сохраните лист как «CSV UTF-8» и перетащите сюда сохранённый файл.",
    picture: "Это картинка. Попросите список в виде файла CSV.",
    database: "Это база данных. Выгрузите из неё нужную таблицу в CSV.",
    "web-page":
      "Это веб-страница или XML, даже если имя говорит об Excel или CSV. Откройте её в Excel или LibreOffice, сохраните лист как «CSV UTF-8» и перетащите сюда сохранённый файл.",
    "too-many-columns":
      "В файле больше 2000 столбцов. Выберите другой разделитель или уберите ненужные столбцы.",
    "no-memory":
      "Для файла такого размера не хватает свободной памяти. Закройте другие окна или разделите файл по годам и загрузите частями.",
    "no-columns": "Столбцы не распознаны. Выберите разделитель и строку заголовка вручную.",
    "no-offers":
      "Не прочитана ни одна строка с названием или кодом. Выберите колонки вручную или проверьте, прайс-лист ли это.",
    "columns-missing": "Не найдены нужные столбцы. Выберите их вручную.",
    cancelled: "Остановлено. Ничего не изменилось.",
  },
};
