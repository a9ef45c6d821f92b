import { counted } from "../plural.ts";

/** The task pane in Excel. Numbers and days arrive printed, with the count for the plural. */
const salesLines = (count: number, printed: string) =>
  counted("en", count, printed, { one: "sales line", other: "sales lines" });

export const pane = {
  loading: "Loading …",
  tryAgain: "Try again",
  reload: "Reload the pane",
  cancel: "Cancel",
  close: "Close",
  more: "More",
  undo: "Undo",

  bar: {
    connected: "Connected to Dosar",
    notConnected: "Not connected",
    looking: "Looking for Dosar …",
    disconnect: "Disconnect this workbook",
    functions: "Dosar in formulas",
    placeHint:
      "The browser and the sign of the Dosar that this workbook reads from, as its settings show them",
    labelled: (label: string) => `Data labelled “${label}”`,
  },

  notInExcel: {
    title: "Open this pane in Excel",
    text: "This page is Dosar's task pane and works inside Excel. In Excel, press the Dosar button on the Home tab.",
  },
  noLibrary: {
    title: "Excel's library did not load",
    text: "The pane loads it from Microsoft when it opens. Check the connection to the internet, then try again.",
  },
  missing: {
    title: "Dosar was not found in this browser",
    text: "The pane reads your data from the Dosar extension, in the same browser as Excel on the web. Install the extension or switch it on, then reload the pane.",
    desktop:
      "Excel for Windows and Mac cannot see the browser. There, work from a data file, or open the workbook in Excel on the web; the sheets then work everywhere.",
  },
  orphaned: {
    title: "Dosar was updated or switched off",
    text: "The pane still talks to the Dosar of before. If it is switched off, switch it on again. Then reload the pane to go on; nothing in the workbook changes.",
  },
  versionDiffers: {
    title: "The pane and the extension do not fit together",
    text: "One of them is of another version. Update the Dosar extension, then reload the pane.",
  },

  connect: {
    title: "Connect to Dosar",
    text: "Dosar in this browser will ask you what this workbook may read and bring back.",
    action: "Connect",
    found: "Dosar found in this browser",
    compare: "Compare the code",
    compareHint: "The same code must stand in Dosar's window. If it differs, press Refuse there.",
    code: (digits: string) => `Code ${digits}`,
    ready: "Ready",
    show: "Show Dosar",
    waiting: (minutesAndSeconds: string) => `Waiting for your answer, ${minutesAndSeconds} left`,
    refused:
      "You refused the connection in Dosar. This workbook reads nothing. Connect again if that was a slip.",
    expired:
      "This code no longer counts: its two minutes are over, or another pane of this workbook asked after it. Connect again to get a new one.",
    tooMany: "Several workbooks are waiting for an answer in Dosar. Answer them there, then connect again.",
    lost: "The connection was taken back in Dosar. The sheets stay; connect again to read new data.",
    otherDosar:
      "This browser's Dosar does not know the connection: it is another one, or it was installed anew. The sheets stay; connect again to read from it.",
    disconnected: "Disconnected. The sheets stay as they are.",
    notKept:
      "This browser does not let the pane remember the connection: next time you compare a code again.",
  },

  sheets: {
    group: "What to make",
    client: "Client sheet",
    forecast: "Segment forecast",
    prices: "Prices",
  },
  client: {
    label: "Client",
    search: "Name, code or town",
    count: (count: number, printed: string) =>
      counted("en", count, printed, { one: "client", other: "clients" }),
    none: (text: string) => `No client fits “${text}”.`,
    insert: "Insert client sheet",
    update: "Update client sheet",
  },
  forecast: {
    label: "Segment",
    choose: "Choose a segment",
    clients: (count: number, printed: string) =>
      counted("en", count, printed, { one: "client", other: "clients" }),
    none: "No segments yet. Add one in Dosar, under Segments: a rule such as “Country is Romania”.",
    noneInFile:
      "This data file holds no segments. In Dosar, under Data files, save one of all clients or of a segment and open it here.",
    insert: "Insert segment forecast",
    update: "Update segment forecast",
  },
  prices: {
    text: "The latest price of every offer that you saved, with its change, its age and a link to the page.",
    count: (count: number, printed: string) =>
      counted("en", count, printed, { one: "offer", other: "offers" }),
    none: "No prices yet. Open a competitor's product page and press the Dosar button in the toolbar.",
    notAllowed:
      "This workbook was not allowed to read prices. Disconnect it in the menu above, connect again and allow them.",
    notInFile:
      "This data file was saved without prices. In Dosar, under Data files, save one with prices and open it here.",
    insert: "Insert prices",
    update: "Update prices",
  },
  ledger: (count: number, printed: string, from: string, to: string) =>
    `${salesLines(count, printed)}, ${from} – ${to}`,
  noLedger: "No sales yet. Import a sales ledger in Dosar, under Imports.",

  workbook: {
    title: "This workbook",
    noSheets: "No Dosar sheets yet",
    sheets: (count: number, printed: string) =>
      counted("en", count, printed, { one: "Dosar sheet", other: "Dosar sheets" }),
    asOf: (instant: string) => `as of ${instant}`,
    changed: (parts: readonly string[]) => `Since then: ${parts.join(", ")}`,
    salesLines: (count: number, printed: string) =>
      counted("en", count, printed, { one: "sales line changed", other: "sales lines changed" }),
    prices: (count: number, printed: string) =>
      counted("en", count, printed, { one: "price changed", other: "prices changed" }),
    notes: (count: number, printed: string) =>
      counted("en", count, printed, { one: "new note", other: "new notes" }),
    clients: (count: number, printed: string) =>
      counted("en", count, printed, { one: "client changed", other: "clients changed" }),
    segments: (count: number, printed: string) =>
      counted("en", count, printed, { one: "segment changed", other: "segments changed" }),
    same: "Nothing has changed since",
    otherOrigin: "Some sheets are made from a data file or another Dosar: refresh them",
    refreshThis: "Refresh this sheet",
    refreshAll: (count: number, printed: string) =>
      `Refresh ${counted("en", count, printed, { one: "sheet", other: "sheets" })}`,
  },

  saveAsFile: "Save as workbook (.xlsx)",

  job: {
    data: "Data from Dosar",
    figures: "Figures",
    sheet: "Sheet in Excel",
    file: "Workbook file",
    lines: (count: number, printed: string) => salesLines(count, printed),
    of: (done: string, allCount: number, printedAll: string) =>
      `${done} of ${salesLines(allCount, printedAll)}`,
    stopping: "Stopping …",
    cancelHint:
      "You can go on working in other sheets. Until the sheet is written, cancelling changes nothing.",
    writingHint: "Excel is writing the sheet. Your own columns and notes stay.",
    refreshing: (index: string, all: string) => `Sheet ${index} of ${all}`,
  },

  done: {
    saved: (name: string) => `Saved ${name}`,
    inserted: (title: string) => `${title} is in the workbook`,
    updated: (title: string) => `${title} is up to date`,
    refreshed: (count: number, printed: string) =>
      `${counted("en", count, printed, { one: "sheet is", other: "sheets are" })} up to date`,
    kept: (count: number, printed: string) =>
      `${counted("en", count, printed, { one: "column", other: "columns" })} of yours kept`,
    edits: (count: number, printed: string) =>
      `${counted("en", count, printed, { one: "cell", other: "cells" })} that you typed over kept`,
    cancelled: "Cancelled. The workbook is as it was.",
    writtenOn: "You have written on this sheet since. It stays; remove it with what you wrote?",
    removeAll: "Remove it",
    undone: "Undone. The sheet is removed again.",
  },

  problems: {
    title: "That did not work",
    "no-answer":
      "Dosar does not answer. Check that the extension is switched on, then try again. What had arrived is kept, and nothing has been written.",
    "data-is-newer":
      "Dosar's data was written by a newer version than the Dosar extension in this browser. Update the extension, then try again. Nothing has been written.",
    "older-window-open":
      "A window with an older version of Dosar is still open. Close or reload the other windows of Dosar in this browser, then try again. Nothing has been written.",
    "window-outdated":
      "A newer version of Dosar has taken over the data. Reload this page with the workbook, then try again. Nothing has been written.",
    "store-failed":
      "Dosar could not open its data. Open Dosar in this browser, see what it says, then try again. Nothing has been written.",
    "not-allowed":
      "This workbook was not allowed to do that. Disconnect it in the menu above, connect again and allow it. Nothing has been written.",
    "not-in-file":
      "This data file was saved without prices. In Dosar, under Data files, save one with prices and open it here. Nothing has been written.",
    "data-keeps-changing":
      "Dosar's data keeps changing, probably an import is running. Wait for it to end, then try again. Nothing has been written.",
    incomplete: "Not all sales lines arrived. Try again. Nothing has been written.",
    "too-large":
      "The answer was larger than the pane takes. Choose a smaller segment. Nothing has been written.",
    "not-readable":
      "The pane and the extension did not understand each other. Update the Dosar extension, then reload the pane. Nothing has been written.",
    "client-gone": "This client is no longer in Dosar. Choose another one. Nothing has been written.",
    "segment-gone": "This segment is no longer in Dosar. Choose another one. Nothing has been written.",
    "figures-failed":
      "The figures could not be worked out. This is a fault of Dosar. Nothing has been written.",
    "cell-edit-mode": "Excel is still editing a cell. Press Enter or Esc in the sheet, then try again.",
    "sheet-too-big": "The sheet is larger than Excel takes at once. Choose a smaller segment.",
    "sheet-protected":
      "The workbook or the sheet is protected or read-only. Take the protection off or save a copy, then try again.",
    "session-lost": "Excel has lost its session. Reload the workbook in the browser, then try again.",
    "excel-busy": "Excel is busy. Wait a moment, then try again.",
    "sheet-unreadable":
      "Dosar cannot read what it had noted about this sheet, so it leaves the sheet alone. Rename or delete it and insert it anew.",
    "excel-failed": "Excel did not carry this out. Try again; if it happens once more, reload the pane.",
    nothingWritten: "Nothing has been written.",
    partlyWritten: "Part of the sheet may be new already: refresh it to make it whole. Your own cells stay.",
    unexpected: "Something unforeseen happened. Reload the pane and try again.",
  },
};
