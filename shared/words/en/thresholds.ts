import { counted } from "../plural.ts";

const days = (count: number, printed: string) => counted("en", count, printed, { one: "day", other: "days" });

export const thresholds = {
  sales: "Sales",
  currency: "Currency of files that name none",
  currencyAsked: "Ask at each import",
  fiscalYear: "Fiscal year begins in",
  title: "Thresholds",
  lead: "From where on Dosar calls something by a name. Empty fields take the usual value again.",
  names: {
    activeClientDays: "Active client: last order within",
    keyRevenueRatio: "Key client: share of the revenue, at least",
    keyProfitRatio: "Key clients: the fewest that bring this share of the profit",
    abcARatio: "Class A: cumulated share of the revenue, up to",
    abcBRatio: "Class B: up to",
    xyzX: "Class X: variation from month to month, at most",
    xyzY: "Class Y: at most",
    purchaseGap: "Late client: silent for so many usual intervals",
    whiteSpacePeerRatio: "Missing category: share of similar clients that buy it",
    delistMonthCount: "May be delisted: no order for",
    staleObservationDays: "Old price of a competitor: after",
  },
  units: { days: "days", months: "months", percent: "%", times: "×", variation: "CV" },
  usual: (value: string) => `Usually ${value}`,
  /** The units that are counted, behind their number. */
  counts: {
    days,
    months: (count: number, printed: string) =>
      counted("en", count, printed, { one: "month", other: "months" }),
  },
  notNumber: "Write a number.",
  outside: (low: string, high: string) => `Between ${low} and ${high}.`,
  belowClassBefore: "Must not be below the class before.",
  aboveClassAfter: "Must not be above the class after.",
  reset: "Usual values",
  figures: {
    active: (count: number, printed: string) => `Active clients, ${days(count, printed)}`,
    activeOf: (active: string, all: string) => `${active} of ${all}`,
    key: (percent: string) => `Clients with ${percent} of the revenue or more`,
    keyUnknown: "several currencies",
    fiscal: (from: string) => `Net sales since ${from}`,
    until: (day: string) => `As of ${day}, the last day of the ledger`,
  },
};
