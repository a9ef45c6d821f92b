/** The office layer by itself, for tests that run it in the pane's frame. */
import { removeDosarSheet } from "../../excel-addin/office/dosar-sheets.ts";
import { insertOrUpdateSheet } from "../../excel-addin/office/insert-or-update-sheet.ts";

const office = { insertOrUpdateSheet, removeDosarSheet };

declare global {
  interface Window {
    office?: typeof office;
  }
}

window.office = office;
