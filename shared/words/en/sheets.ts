import type { CleanedMonth } from "../../model/forecast.ts";
import { cleanedMonth } from "../cleaned-month.ts";
import { counted } from "../plural.ts";
import { comparable } from "./comparable.ts";
import { soldUnits } from "./sold-units.ts";

const months = (count: number) => counted("en", count, String(count), { one: "month", other: "months" });

/** What stands on the sheets that Dosar makes. Days and figures are cells of their own, so no sentence holds one. */
export const sheets = {
  keyHeader: "Key",
  total: "Total",
  unknown: "unknown",
  dataUntil: "Data until",
  refreshedOn: "Refreshed on",
  currency: "Currency",
  withoutVat: "without VAT",
  labelled: (labels: string) => `These are not real sales: the data are labelled “${labels}”.`,
  otherCurrencies: (codes: string) => `sales in ${codes} are not on this sheet`,
  documentTypes: { invoice: "Invoice", "credit-note": "Credit note" },
  noteKinds: {
    need: "Need",
    prospect: "Prospect",
    risk: "Risk",
    reliability: "Reliability",
    relationship: "Relationship",
    other: "Other",
  },
  open: "Open",
  month: "Month",
  net: "Net sales",
  lastYear: "Year before",
  change: "Change",
  quantity: "Quantity",
  orders: "Invoices",
  returns: "Returns",
  from: "From",
  to: "To",
  client: {
    sheetName: (client: string) => client,
    subtitle: "Sales history",
    noSales: "No sales known yet",
    period: (count: number) =>
      count === 0 ? "No full month yet" : count === 1 ? "The last full month" : `Last ${months(count)}`,
    sameBefore: "A year earlier",
    netSales: "Net sales, returns taken off",
    averageOrder: "Average invoice",
    returnsRate: "Returns, of sales before returns",
    lastOrder: "Last invoice",
    daysSince: "Days since then",
    chartTitle: "Net sales by month",
    chartDescription:
      "Columns show the net sales of each month, the line shows the same months a year before. The figures are in the table of months.",
    monthsTitle: "Month by month",
    openMonth: "The last month is not over: it is grey and not compared.",
    firstMonth: "Months begin with the first that is known from its start; older lines are in none.",
    productsTitle: (count: number) =>
      count === 0 ? "Products" : count === 1 ? "The largest product" : `The ${count} largest products`,
    product: "Product",
    sku: "SKU",
    share: "Share of sales",
    notesTitle: "Notes",
    notesUnknown: "This sheet's data came without notes. Any that stand here are from an earlier refresh.",
    noNotes: "No notes yet. Mark text on a page and save it as a note about this client.",
    kind: "Kind",
    day: "Day",
    page: "Page",
    note: "Note",
    linesTitle: "Sales lines",
    linesCut: (shown: number, allCount: number) =>
      `The newest ${shown} of ${counted("en", allCount, String(allCount), { one: "line", other: "lines" })}. Months and products count all of them.`,
    document: "Document",
    type: "Type",
    unitPrice: "Unit price",
  },
  forecast: {
    sheetName: (segment: string) => `Forecast ${segment}`,
    subtitle: (count: number) =>
      count === 0 ? "Sales history" : `Sales and forecast, ${months(count)} ahead`,
    lastTwelve: (count: number) =>
      count === 0
        ? "No month is over yet"
        : count === 1
          ? "Sold in the last month"
          : `Sold in the last ${months(count)}`,
    nextMonths: (count: number) => (count === 1 ? "The next month" : `The next ${months(count)}`),
    low: (percent: number) => `Low (${percent}%)`,
    high: (percent: number) => `High (${percent}%)`,
    changeToFact: "Change to what was sold",
    methodTitle: "How this was made, and how far it was off before",
    methods: {
      "combination-long": "The mean of several methods that follow season, level and trend.",
      "combination-short": "The mean of several methods for a short history.",
      "non-seasonal":
        "The mean of methods that follow level and trend; the months of a year do not differ enough.",
      intermittent: "A method for sales that come now and then, with empty months between.",
      mean: "The mean of past months: the history shows nothing that can be followed.",
      "last-year": "As last year: at each test last year’s figures were closer than our methods.",
    },
    seasons: {
      used: "The season is in it: months differ in the same way each year.",
      "none-found": "No season was found in the history.",
      "too-short": "The history is too short to see a season.",
    },
    historyUsed: (count: number) => `Made from ${months(count)} of history.`,
    tested: (originCount: number, horizonCount: number) =>
      `Tested on the past: ${counted("en", originCount, String(originCount), { one: "forecast", other: "forecasts" })} of ${months(horizonCount)}, each made from what was known then.`,
    lastYearCloser:
      "Last year’s figures would have been closer, but not each time or not by much: that may be chance.",
    cleaned: (changes: readonly CleanedMonth[]) =>
      `Read otherwise than they were, so that one order does not lift the year: ${changes.map((one) => cleanedMonth(one, "en")).join(", ")}.`,
    notTested: "The history is too short to test the forecast on the past. Take it as a first guess.",
    error: "It was off by, on the whole",
    lastYearError: "“As last year” was off by",
    bias: "Too high (+) or too low (−) by",
    coverage: (percent: number) => `Months inside the interval (${percent}% wanted)`,
    tooShort: (monthCount: number, neededCount: number) =>
      `No forecast: the history known is ${months(monthCount)}, and a forecast needs at least ${months(neededCount)}. Import older sales and refresh.`,
    noSales: "No forecast: no sales of this segment are known. Import its sales and refresh.",
    chartTitle: "Net sales and forecast by month",
    chartDescription:
      "Columns show past net sales; lines show the forecast and the low and high end of its interval. The figures are in the table of months.",
    chartDescriptionHistory: "Columns show past net sales by month; there is no forecast.",
    monthsTitle: "Month by month",
    forecast: "Forecast",
    myForecast: "My forecast",
    plan: "Plan",
    planHint:
      "Type your own figure under “My forecast”: the plan and its total follow it, and a refresh keeps it.",
    totalHint: "The interval of the sum is narrower than the sum of the months: highs and lows even out.",
    clientsTitle: "Client by client",
    clientsHint:
      "Each client is forecast by itself, those who buy now and then together; then all are made to add up to the segment. “Sold” is of the closed months above. What you type above is spread by these shares.",
    client: "Client",
    clientFact: "Sold",
    clientsUnknown:
      "The clients are not told here: let this workbook read clients, or save the data file with them.",
    otherClients: "Other clients",
  },
  prices: {
    sheetName: "Competitors' prices",
    title: "Competitors' prices",
    subtitle: "The newest price of each offer, as its page showed it",
    listTitle: "All offers",
    none: "No prices are saved yet. Save one from a shop's page and refresh.",
    offers: "Offers",
    competitors: "Competitors",
    dearer: "Dearer than before",
    cheaper: "Cheaper than before",
    old: (dayCount: number) =>
      `Not looked at for ${counted("en", dayCount, String(dayCount), { one: "day", other: "days" })}`,
    offer: "Offer",
    competitor: "Competitor",
    price: "Price",
    vat: "VAT",
    unit: "For",
    pack: "Pack",
    comparable: "Price per unit",
    baseUnit: "Unit",
    baseUnits: comparable.units,
    packUnits: comparable.packUnits,
    soldUnits,
    previous: "Before",
    seenOn: "Seen on",
    age: "Days ago",
    regular: "Crossed-out price",
    availability: "In stock",
    page: "Page",
    vatKinds: { included: "included", excluded: "not included", unknown: "unknown" },
    availabilities: {
      "in-stock": "yes",
      "out-of-stock": "no",
      "pre-order": "to order",
      limited: "few left",
      discontinued: "discontinued",
    },
  },
};
