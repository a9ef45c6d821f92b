import { clip } from "./clip.ts";
import { connection } from "./connection.ts";
import { dashboard } from "./dashboard.ts";
import { importWords } from "./import.ts";
import { pane } from "./pane.ts";

/** The first page of `npm start`. What a person presses is quoted from the screens themselves. */
export const tour = {
  title: "A tour of Dosar",
  lead: "From a sales ledger and a competitor's page to sheets in a workbook, in eleven steps. The browser has a profile of its own that is thrown away when you close it; nothing leaves this computer.",
  generatedNote:
    "One ledger is real: a part of “Online Retail” by Daqing Chen (UCI Machine Learning Repository, CC BY 4.0). The other is generated: invented sales, labelled “generated” on every screen and sheet.",
  workbookNote:
    "The workbook page stands in for Excel on the web: the real office.js, a simulated workbook. It shows formulas and does not calculate them.",
  walked: "Walked by itself",
  steps: {
    importReal: {
      title: "Import three months of a real ledger (Online Retail, CC BY 4.0)",
      how: `Save the file, then drop it in Dosar under “${dashboard.views.imports}”. ${importWords.currency}: GBP. ${importWords.source}: online-retail. Press “${importWords.next}”, add the rows, then “${importWords.segmentsMake}”.`,
    },
    importGenerated: {
      title: "Import 48 generated months, labelled as generated",
      how: `The same with the second file. ${importWords.source}: generated. ${importWords.label}: generated.`,
    },
    clipPrice: {
      title: "Clip a price from the sample shop with two clicks",
      how: `Open the coffee in the shop, press the Dosar button in the toolbar, then “${clip.save}”. The other products and the price list for firms say their prices in other ways and languages.`,
    },
    clipChange: {
      title: "See that the price has changed, keep it, note what the page says",
      how: `Make the coffee dearer, reload its page and press the Dosar button: the last price and the change are there. “${clip.save}”, then “${clip.note}” about the shop.`,
    },
    connect: {
      title: "Connect the workbook by comparing six digits",
      how: `Press “${pane.connect.action}” in the pane at the right of the workbook, then “${connection.grant}” in Dosar.`,
    },
    realClientSheet: {
      title: "Client sheet from the real ledger",
      how: `“${pane.sheets.client}”, client 14646, “${pane.client.insert}”.`,
    },
    generatedClientSheet: {
      title: "Client sheet from the generated ledger",
      how: "The same for client G1001: four years, each month beside the one a year before.",
    },
    generatedForecast: {
      title: "Segment forecast from the generated ledger",
      how: `“${pane.sheets.forecast}”, segment Romania, “${pane.forecast.insert}”.`,
    },
    realForecast: {
      title: "Segment forecast from the real ledger: too short for a season, and said so",
      how: "The same for United Kingdom. Three months hold no season, and the sheet says it.",
    },
    prices: {
      title: "Competitors' prices",
      how: `“${pane.sheets.prices}”, “${pane.prices.insert}”.`,
    },
    refresh: {
      title: "Refresh a sheet with a column of one's own",
      how: `Type something in a cell beside the table, then “${pane.workbook.refreshThis}”: what you typed is still there.`,
    },
  },
  actions: {
    dashboard: "Open Dosar",
    imports: "Open the imports",
    workbook: "Go to the workbook",
    dearer: "Make the coffee dearer",
    coffee: "The coffee",
    shop: "The sample shop",
    realLedger: "online-retail.csv",
    generatedLedger: "generated-ledger.csv",
  },
};
