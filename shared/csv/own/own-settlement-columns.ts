import type { OwnSettlement } from "./own-rows.ts";
import type { OwnTable } from "./own-table.ts";
import { SETTLEMENT_WORDS } from "./own-values-table.ts";
import { printInteger, printMoney } from "./print-number-cell.ts";

/** Documents and payments in one list, as statements have them. */
export const SETTLEMENT_TABLE: OwnTable<OwnSettlement> = {
  first: (row) => recordOf(row).id,
  columns: [
    [
      "documentType",
      ({ receivable }, { language }) => SETTLEMENT_WORDS[receivable?.documentType ?? "payment"][language],
    ],
    ["documentNumber", (row) => recordOf(row).documentNumber],
    ["paymentNumber", ({ payment }) => payment?.number],
    ["day", ({ receivable, payment }) => payment?.paidOn ?? receivable?.issuedOn],
    ["dueOn", ({ receivable }) => receivable?.dueOn],
    ["clientCode", (row) => recordOf(row).clientCode],
    ["clientName", ({ clientName }) => clientName],
    ["amount", (row, setting) => printMoney(recordOf(row).amount, setting)],
    ["open", ({ receivable }, setting) => printMoney(receivable?.open, setting)],
    ["currency", (row) => (recordOf(row).amount ?? row.receivable?.open)?.currency],
    ["statedOn", ({ receivable }) => receivable?.statedOn],
    ["settledOn", ({ receivable }) => receivable?.settledOn],
    ["occurrence", (row) => printInteger(recordOf(row).occurrence)],
    ["source", (row) => recordOf(row).source],
    ["clientId", (row) => recordOf(row).clientId],
  ],
};

function recordOf(row: OwnSettlement) {
  return row.payment ?? row.receivable;
}
