import { counted } from "../plural.ts";

/** What leaves Dosar as CSV. Numbers arrive printed, with the count for the plural. */
const rows = (count: number, printed: string) => counted("en", count, printed, { one: "row", other: "rows" });

export const exportWords = {
  title: "Export as CSV",
  lead: "For Excel or another program, with the separators of your formats. Exports of clients, products and sales can be imported again: they come back exactly as they were.",
  what: "What",
  kinds: {
    clients: "Clients",
    contacts: "Contacts",
    products: "Products",
    sales: "Sales lines",
    receivables: "Receivables and payments",
    targets: "Targets",
    notes: "Notes",
    competitors: "Competitors",
    offers: "Offers",
    prices: "Price history of the offers",
    segments: "Segments",
  },
  from: "From",
  to: "To",
  daysHint: "Empty: all days.",
  turned: "The first day is after the last.",
  run: "Export",
  shown: (count: number, printed: string) => `As CSV, with all fields: ${rows(count, printed)} shown`,
  chosen: (count: number, printed: string) => `As CSV, with all fields: ${rows(count, printed)} chosen`,
  salesOf: "Export the sales",
  running: "Exporting …",
  progress: (done: string, count: number, printed: string) => `${done} of ${rows(count, printed)}`,
  cancel: "Cancel",
  cancelling: "Stopping …",
  cancelled: "Cancelled. No file was saved.",
  saved: (names: string, count: number, printed: string) => `Saved ${rows(count, printed)}: ${names}`,
  none: "There is nothing to export.",
  workbook: {
    save: "Save as workbook (.xlsx)",
    hint: "The sheet with its formulas, tables and charts; opens in Excel and LibreOffice without Dosar",
    saved: (name: string) => `Saved ${name}`,
    gone: "It is no longer in Dosar. No file was saved.",
  },
  failed: "The export broke off. Try again; nothing was changed.",
};
