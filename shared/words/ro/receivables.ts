import type { receivables as en } from "../en/receivables.ts";
import { counted } from "../plural.ts";

export const receivables: typeof en = {
  title: "Creanțe",
  none: "Nu se știe ce datorează acest client. Importați o listă de facturi neîncasate sau o fișă de client.",
  open: "De încasat",
  overdue: "Restant",
  nothing: "nimic",
  headroom: "Credit rămas",
  averageLate: "Întârzie cu",
  days: (count, printed) => counted("ro", count, printed, { one: "zi", few: "zile", other: "de zile" }),
  statedOn: (day) => `După lista la data de ${day}, fără ce s-a plătit de atunci.`,
  offset:
    "Nu există o listă de facturi neîncasate: datoriile și plățile se compensează, cele mai vechi întâi.",
  ageing: "Zile de întârziere",
  ages: {
    "not-due": "nescadent",
    "1-30": "1–30",
    "31-60": "31–60",
    "61-90": "61–90",
    "over-90": "peste 90",
    undated: "scadență necunoscută",
    credit: "storno și avansuri",
  },
  documents: "Documente neîncasate",
  document: "Document",
  due: "Scadent",
  late: "Întârziere",
  amount: "Sumă",
  missing: "nu apare în ultima listă",
  payments: "Ultimele plăți",
  shown: (shown, all) => `Se arată ${shown} din ${all}, cele mai vechi întâi.`,
  types: { invoice: "Factura", "credit-note": "Factura storno", advance: "Avans", balance: "Sold" },
  creditLimitUnread: "Scrieți o sumă cu moneda ei, de exemplu 5 000 lei.",
  daysUnread: "Scrieți un număr de zile, de exemplu 30.",
};
