import type { Language } from "../../model/language.ts";
import type { OwnKind } from "./own-kind.ts";

type InLanguages = Readonly<Record<Language, string>>;

/**
 * The first header of a file of Dosar's own: it says that the file is one, and of which kind. Below it stands the id of each record;
 * of a sales line, its source.
 */
export const OWN_MARKS: Readonly<Record<OwnKind, InLanguages>> = {
  clients: { en: "Dosar: clients", ro: "Dosar: clienți", ru: "Dosar: клиенты" },
  contacts: { en: "Dosar: contacts", ro: "Dosar: persoane de contact", ru: "Dosar: контакты" },
  products: { en: "Dosar: products", ro: "Dosar: produse", ru: "Dosar: товары" },
  sales: { en: "Dosar: sales", ro: "Dosar: vânzări", ru: "Dosar: продажи" },
  receivables: {
    en: "Dosar: receivables and payments",
    ro: "Dosar: creanțe și plăți",
    ru: "Dosar: долги и оплаты",
  },
  targets: { en: "Dosar: targets", ro: "Dosar: planuri", ru: "Dosar: планы" },
  notes: { en: "Dosar: notes", ro: "Dosar: note", ru: "Dosar: заметки" },
  competitors: { en: "Dosar: competitors", ro: "Dosar: concurenți", ru: "Dosar: конкуренты" },
  offers: { en: "Dosar: offers", ro: "Dosar: oferte", ru: "Dosar: товары конкурентов" },
  prices: { en: "Dosar: prices seen", ro: "Dosar: prețuri văzute", ru: "Dosar: увиденные цены" },
  segments: { en: "Dosar: segments", ro: "Dosar: segmente", ru: "Dosar: сегменты" },
};

/** The other headers, by what stands below them. Files are recognised in any language, so none is ever renamed: a new name is added. */
export const OWN_HEADERS = {
  name: { en: "Name", ro: "Nume", ru: "Название" },
  status: { en: "Status", ro: "Statut", ru: "Статус" },
  codes: { en: "Codes", ro: "Coduri", ru: "Коды" },
  taxId: { en: "Tax id", ro: "Cod fiscal", ru: "ИНН" },
  country: { en: "Country", ro: "Țară", ru: "Страна" },
  city: { en: "Town", ro: "Localitate", ru: "Город" },
  address: { en: "Address", ro: "Adresă", ru: "Адрес" },
  category: { en: "Category", ro: "Categorie", ru: "Категория" },
  channel: { en: "Channel", ro: "Canal", ru: "Канал" },
  phone: { en: "Phone", ro: "Telefon", ru: "Телефон" },
  email: { en: "E-mail", ro: "E-mail", ru: "Эл. почта" },
  priceColumn: { en: "Price column", ro: "Coloană de preț", ru: "Колонка цен" },
  creditLimit: { en: "Credit limit", ro: "Limită de credit", ru: "Кредитный лимит" },
  creditCurrency: { en: "Currency of the limit", ro: "Moneda limitei", ru: "Валюта лимита" },
  paymentDays: { en: "Days to pay", ro: "Zile de plată", ru: "Дней на оплату" },
  tags: { en: "Tags", ro: "Etichete", ru: "Метки" },
  archivedAt: { en: "Archived", ro: "Arhivat", ru: "В архиве" },
  mergedIds: { en: "Merged ids", ro: "Id-uri unite", ru: "Объединённые id" },
  clientId: { en: "Client id", ro: "Id client", ru: "Id клиента" },
  clientName: { en: "Client", ro: "Client", ru: "Клиент" },
  role: { en: "Role", ro: "Funcție", ru: "Должность" },
  source: { en: "Source", ro: "Sursă", ru: "Источник" },
  sku: { en: "SKU", ro: "SKU", ru: "Артикул" },
  brand: { en: "Brand", ro: "Marcă", ru: "Марка" },
  gtin: { en: "Barcode", ro: "Cod de bare", ru: "Штрихкод" },
  unit: { en: "Unit", ro: "Unitate", ru: "Единица" },
  listPrice: { en: "List price", ro: "Preț de listă", ru: "Цена по прайсу" },
  listPriceCurrency: { en: "Currency of the list price", ro: "Moneda prețului", ru: "Валюта цены по прайсу" },
  cost: { en: "Cost", ro: "Cost", ru: "Себестоимость" },
  costCurrency: { en: "Currency of the cost", ro: "Moneda costului", ru: "Валюта себестоимости" },
  documentType: { en: "Kind of document", ro: "Tip document", ru: "Вид документа" },
  documentNumber: { en: "Document", ro: "Document", ru: "Документ" },
  day: { en: "Day", ro: "Data", ru: "Дата" },
  lineNumber: { en: "Line", ro: "Linie", ru: "Строка" },
  occurrence: { en: "Repeated", ro: "Repetare", ru: "Повтор" },
  clientCode: { en: "Client code", ro: "Cod client", ru: "Код клиента" },
  productName: { en: "Product", ro: "Produs", ru: "Товар" },
  quantity: { en: "Quantity", ro: "Cantitate", ru: "Количество" },
  unitPrice: { en: "Unit price", ro: "Preț unitar", ru: "Цена за единицу" },
  net: { en: "Net", ro: "Valoare netă", ru: "Сумма нетто" },
  currency: { en: "Currency", ro: "Monedă", ru: "Валюта" },
  dueOn: { en: "Due", ro: "Scadent", ru: "Срок оплаты" },
  amount: { en: "Amount", ro: "Sumă", ru: "Сумма" },
  open: { en: "Still open", ro: "Rest de plată", ru: "Остаток долга" },
  statedOn: { en: "Open on", ro: "Rest la data", ru: "Остаток на дату" },
  settledOn: { en: "Settled", ro: "Achitat", ru: "Погашено" },
  paymentNumber: { en: "Payment number", ro: "Număr plată", ru: "Номер оплаты" },
  plan: { en: "Plan", ro: "Plan", ru: "План" },
  month: { en: "Month", ro: "Luna", ru: "Месяц" },
  scopeKind: { en: "For", ro: "Pentru", ru: "Для кого или чего" },
  scopeName: { en: "Name of that", ro: "Denumirea", ru: "Как называется" },
  count: { en: "Count of clients", ro: "Număr de clienți", ru: "Число клиентов" },
  scopeId: { en: "Id of that", ro: "Id-ul acestuia", ru: "Его id" },
  aboutKind: { en: "About", ro: "Despre", ru: "О ком или о чём" },
  aboutName: { en: "Named", ro: "Denumire", ru: "Имя или название" },
  aboutId: { en: "Id of what it is about", ro: "Id-ul subiectului", ru: "Id того, о чём она" },
  noteKind: { en: "Kind", ro: "Tip", ru: "Вид" },
  text: { en: "Text", ro: "Text", ru: "Текст" },
  createdAt: { en: "Written", ro: "Scris", ru: "Написана" },
  quote: { en: "Quote", ro: "Citat", ru: "Цитата" },
  url: { en: "Page", ro: "Pagină", ru: "Страница" },
  hosts: { en: "Sites", ro: "Site-uri", ru: "Сайты" },
  competitorName: { en: "Competitor", ro: "Concurent", ru: "Конкурент" },
  offerId: { en: "Offer id", ro: "Id ofertă", ru: "Id товара конкурента" },
  offerName: { en: "Offer", ro: "Ofertă", ru: "Товар конкурента" },
  theirSku: { en: "Their SKU", ro: "SKU-ul lor", ru: "Их артикул" },
  mpn: { en: "Maker’s number", ro: "Cod de producător", ru: "Код производителя" },
  pack: { en: "Pack", ro: "Ambalaj", ru: "Упаковка" },
  firstSeenAt: { en: "First seen", ro: "Văzută prima dată", ru: "Впервые увидено" },
  ownSku: { en: "Our SKU", ro: "SKU-ul nostru", ru: "Наш артикул" },
  ownProduct: { en: "Our product", ro: "Produsul nostru", ru: "Наш товар" },
  observedAt: { en: "Seen", ro: "Văzut", ru: "Увидено" },
  price: { en: "Price", ro: "Preț", ru: "Цена" },
  oldPrice: { en: "Old price", ro: "Preț vechi", ru: "Старая цена" },
  priceUnit: { en: "Price of", ro: "Preț pentru", ru: "Цена за" },
  measurePrice: { en: "Price of a measure", ro: "Preț pe unitate de măsură", ru: "Цена за меру" },
  measureUnit: { en: "Measure", ro: "Măsură", ru: "Мера" },
  vat: { en: "VAT", ro: "TVA", ru: "НДС" },
  availability: { en: "Availability", ro: "Disponibilitate", ru: "Наличие" },
  seenBy: { en: "Seen by", ro: "Văzut de", ru: "Как увидено" },
  supersedes: { en: "Corrects", ro: "Corectează", ru: "Исправляет" },
  clientRule: { en: "Clients where", ro: "Clienții cu", ru: "Клиенты, у которых" },
  productRule: { en: "Products where", ro: "Produsele cu", ru: "Товары, у которых" },
} as const satisfies Readonly<Record<string, InLanguages>>;
export type OwnHeader = keyof typeof OWN_HEADERS;

/**
 * Headers that go on with a name that the person or their price list has given: a field of the firm's own, a price of a column, and the
 * currency of that price.
 */
export const NAMED_HEADERS = {
  custom: { en: "Own field: ", ro: "Câmp propriu: ", ru: "Своё поле: " },
  columnPrice: { en: "Price of column: ", ro: "Preț, coloana: ", ru: "Цена, колонка: " },
  columnCurrency: { en: "Currency of column: ", ro: "Monedă, coloana: ", ru: "Валюта, колонка: " },
} as const satisfies Readonly<Record<string, InLanguages>>;
export type NamedHeader = keyof typeof NAMED_HEADERS;
