import type { FormulaArgument, FormulaName, FormulaProblem } from "../../model/formula.ts";
import { counted } from "../plural.ts";
import { printFullDay, printMonth } from "../print.ts";

const wholeMonths = (count: number) =>
  counted("en", count, String(count), { one: "whole month", other: "whole months" });

/** Dosar's functions in Excel's formulas: what Excel shows while one is typed, the help in the pane, the cells' errors. */
export const functions = {
  title: "Dosar in formulas",
  intro:
    "Three functions read your data from Dosar while this pane is connected. The figures stay in the cells when it is not.",
  back: "Back",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "The browser does not let the pane copy. Select the formula and press Ctrl+C.",
  recalculate: "Recalculate the workbook",
  recalculateHint:
    "Excel keeps a figure until something in its formula changes. This works all formulas out anew.",
  argumentsTitle: "In the brackets",
  optional: "may be left out",
  examplesTitle: "Examples",
  errorsTitle: "When a cell shows an error",

  about: {
    NETSALES: "Net sales of a client from one day to another, without VAT, returns taken off.",
    PRICE: "A competitor's price of an offer as it stood on the page, the latest or that of a day.",
    FORECAST: "The forecast of a month for a segment or a client, as on the forecast sheet.",
  } satisfies Record<FormulaName, string>,
  details: {
    NETSALES:
      "The first day must lie in a month that your imported sales cover; the last may lie ahead, for a year that is running. 0 means that nothing was sold, never that nothing is known.",
    PRICE: "In the currency of the page, with VAT or without as the page says it.",
    FORECAST: "For the next twelve months, in the currency of most sales.",
  } satisfies Record<FormulaName, string>,

  parameters: {
    client: { name: "client", description: "Name, code or tax number of the client, written out" },
    from: { name: "from", description: "First day: a date, or text such as 2026-01-31" },
    to: { name: "to", description: "Last day, included" },
    currency: { name: "currency", description: "Code such as EUR, for a client with sales in several" },
    offer: {
      name: "product_or_offer",
      description:
        "Name, address or code of the offer, or name or SKU of your product that it is matched with",
    },
    competitor: { name: "competitor", description: "Name or site of the competitor" },
    day: { name: "day", description: "The price at the end of that day; the latest when left out" },
    scope: { name: "scope", description: "Name of a segment, or name, code or tax number of a client" },
    month: { name: "month", description: "Any day in the month, or text such as 2026-12" },
    level: {
      name: "level",
      description: "low, middle or high; low 95 and high 95 for the wider interval, else it is 80 %",
    },
  } satisfies Record<FormulaArgument, { name: string; description: string }>,

  examples: {
    NETSALES: [
      {
        args: ['"Hotel Perla"', '"2026-01-01"', '"2026-12-31"'],
        text: "What Hotel Perla bought this year so far",
      },
      { args: ["A2", "B$1", "C$1"], text: "Client's code in A2, first and last day in B1 and C1" },
    ],
    PRICE: [
      { args: ['"Coffee beans 1 kg"', '"shop.example"'], text: "The latest price in that shop" },
      { args: ["A2", "B2", '"2026-11-01"'], text: "The price as it was on 1 November" },
    ],
    FORECAST: [
      { args: ['"Romania"', '"2026-12"'], text: "Middle of the forecast of December" },
      { args: ['"Romania"', "A2", '"low 95"'], text: "Low end of the 95 % interval, month in A2" },
    ],
  } satisfies Record<FormulaName, readonly { args: readonly string[]; text: string }[]>,

  errors: [
    {
      error: "#N/A",
      text: "Dosar does not know it, or is not connected. Point at the cell's mark to read why.",
    },
    {
      error: "#VALUE!",
      text: "Something in the brackets is to be changed. Point at the cell's mark to read what.",
    },
    {
      error: "#NUM!",
      text: "A forecast cannot be worked out: fewer than three whole months, or no sales at all.",
    },
  ],

  problemText(problem: FormulaProblem): string {
    switch (problem.code) {
      case "missing-argument":
        return `“${this.parameters[problem.argument].name}” is empty.`;
      case "not-a-day":
        return `“${problem.text}” is no date. Write it as 2026-01-31.`;
      case "not-a-month":
        return `“${problem.text}” is no month. Write it as 2026-12.`;
      case "ambiguous-day":
        return `“${problem.text}” can be read as two dates. Write it as 2026-01-31.`;
      case "not-a-level":
        return `“${problem.text}” is not one of: low, middle, high, low 95, high 95.`;
      case "not-a-currency":
        return `“${problem.text}” is no currency. Write its code, such as EUR.`;
      case "days-reversed":
        return "The first day lies after the last.";
      case "unknown-client":
        return `Dosar has no client “${problem.text}”. The whole name, a code or the tax number is needed.`;
      case "unknown-scope":
        return `Dosar has no segment and no client “${problem.text}”.`;
      case "unknown-competitor":
        return `Dosar has no prices of a competitor “${problem.text}”.`;
      case "unknown-offer":
        return `${problem.competitor} has no saved offer “${problem.text}”.`;
      case "several-found":
        return `“${problem.text}” is not one alone: ${problem.names.join(", ")}. Use a code or an address of its own.`;
      case "several-currencies":
        return `There are sales in ${problem.currencies.join(", ")}. Add the currency that you want.`;
      case "nothing-imported":
        return "Dosar has no sales yet. Import a sales ledger there.";
      case "before-ledger":
        return `Sales are known from ${printFullDay(problem.day, "en-GB")} on. Begin with that day or a later one.`;
      case "after-ledger":
        return `Sales are known up to ${printFullDay(problem.day, "en-GB")}. Import newer ones in Dosar, or open a data file that reaches further.`;
      case "no-price-yet":
        return `The price was seen on ${printFullDay(problem.day, "en-GB")} for the first time.`;
      case "month-out-of-reach":
        return `The forecast reaches from ${printMonth(problem.first, "en-GB")} to ${printMonth(problem.last, "en-GB")}.`;
      case "no-sales":
        return "There are no sales to forecast from.";
      case "too-short":
        return `A forecast needs ${wholeMonths(problem.neededCount)}, the history has ${wholeMonths(problem.monthCount)}.`;
      case "not-connected":
        return "Open the Dosar pane and connect, or open a data file there.";
      case "not-allowed":
        return "This workbook was not allowed to read that. Disconnect it in the pane, connect again and allow it.";
      case "not-in-file":
        return "The data file was saved without prices. Open one with them.";
      case "no-answer":
        return "Dosar did not answer. Recalculate in a moment.";
      case "store-failed":
        return "Dosar could not open its data. Open Dosar in this browser and see what it says.";
      case "unexpected":
        return "Something unforeseen happened. Reload the pane, then recalculate.";
    }
  },
};
